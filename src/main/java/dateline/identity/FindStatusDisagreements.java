package dateline.identity;

import dateline.identity.EventProfile.ReportProfile;
import dateline.identity.Finding.Aspect;
import dateline.model.Status;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Articles of which one says that something happened, is planned or is said to have happened, and another one denies it.
 */
final class FindStatusDisagreements implements Finder<EventProfile> {
    private static final Set<Status> TOLD = EnumSet.of(Status.ASSERTED, Status.ATTRIBUTED, Status.PLANNED);

    private final SameEvent events;

    FindStatusDisagreements(SameEvent events) {
        this.events = events;
    }

    @Override
    public void find(Cluster<EventProfile> thing, Known known, Consumer<Finding> found) {
        Sides own = new Sides();
        for (Told<EventProfile> one : thing.tellings())
            for (Told<EventProfile> other : thing.tellings())
                if (isDisagreement(one.fact(), other.fact())) {
                    addStatus(own, thing, one);
                    addStatus(own, thing, other);
                }
        own.say(Aspect.STATUS, found, thing.name());

        for (Cluster<EventProfile> near : known.near(events, thing)) {
            Sides sides = new Sides();
            for (Told<EventProfile> one : thing.tellings())
                for (Told<EventProfile> other : near.tellings())
                    if (isDenialOf(one, other) || isDenialOf(other, one)) {
                        addStatus(sides, thing, one);
                        addStatus(sides, near, other);
                    }
            sides.say(Aspect.STATUS, found, thing.name(), near.name());
        }
    }

    /** Whether one tells it, and never denies it, and the other denies it, and tells it in no other way. */
    private static boolean isDisagreement(EventProfile one, EventProfile other) {
        return one.reports().stream().map(ReportProfile::status).allMatch(TOLD::contains)
                && other.reports().stream().map(ReportProfile::status).allMatch(Status.DENIED::equals);
    }

    private static boolean isDenialOf(Told<EventProfile> denied, Told<EventProfile> happened) {
        return happened.fact().realised()
                && isDisagreement(happened.fact(), denied.fact())
                && !happened.by().article().equals(denied.by().article())
                && Plans.isOf(denied, happened);
    }

    private static void addStatus(Sides sides, Cluster<EventProfile> thing, Told<EventProfile> told) {
        told.fact().reports().forEach(report -> sides.add(report.status().term(), thing.name(), report.sentence()));
    }
}
