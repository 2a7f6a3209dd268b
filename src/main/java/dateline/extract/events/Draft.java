package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Report;
import dateline.model.Zone;

/**
 * A report of an event before the reports of one event are brought together.
 *
 * @param whole whether it says enough to be an event by itself; if not ("the talks") it can only join one
 * @param definite whether the words speak of an event already known
 * @param zone what the passage is that they stand in
 */
record Draft(Trigger trigger, Report report, boolean whole, boolean definite, Zone zone) {
    EventKind kind() {
        return trigger.kind();
    }
}
