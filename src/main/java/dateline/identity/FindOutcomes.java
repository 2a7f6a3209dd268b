package dateline.identity;

import dateline.identity.EventProfile.ReportProfile;
import dateline.identity.Finding.Outcome;
import dateline.model.Status;
import dateline.model.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What became of plans, as articles published later tell: that it happened, or that it will not. */
final class FindOutcomes implements Finder<EventProfile> {
    private final SameEvent events;

    FindOutcomes(SameEvent events) {
        this.events = events;
    }

    @Override
    public void find(Cluster<EventProfile> thing, Known known, Consumer<Finding> found) {
        if (!thing.tellings().isEmpty() && !thing.tellings().getFirst().fact().realised())
            findCancellation(thing, found);
        for (Cluster<EventProfile> near : known.near(events, thing)) {
            findHappening(thing, near, found);
            findHappening(near, thing, found);
        }
    }

    private static void findCancellation(Cluster<EventProfile> plan, Consumer<Finding> found) {
        SortedSet<String> sentences = new TreeSet<>();
        for (Told<EventProfile> announced : plan.tellings())
            for (Told<EventProfile> denied : plan.tellings())
                if (tells(announced, Status.PLANNED) && !tells(announced, Status.DENIED) && isLater(denied, announced))
                    denied.fact().reports().stream()
                            .filter(report -> report.status() == Status.DENIED)
                            .map(ReportProfile::sentence)
                            .forEach(sentences::add);
        if (!sentences.isEmpty())
            found.accept(new Outcome(plan.name(), Outcome.Kind.CALLED_OFF, Optional.empty(), sentences));
    }

    private static void findHappening(
            Cluster<EventProfile> plan, Cluster<EventProfile> event, Consumer<Finding> found) {
        SortedSet<String> sentences = new TreeSet<>();
        for (Told<EventProfile> announced : plan.tellings())
            for (Told<EventProfile> happened : event.tellings())
                if (tells(announced, Status.PLANNED)
                        && happened.fact().realised()
                        && isLater(happened, announced)
                        && Plans.isOf(announced, happened))
                    happened.fact().reports().stream()
                            .map(ReportProfile::sentence)
                            .forEach(sentences::add);
        if (!sentences.isEmpty())
            found.accept(new Outcome(plan.name(), Outcome.Kind.HAPPENED, Optional.of(event.name()), sentences));
    }

    private static boolean tells(Told<EventProfile> told, Status status) {
        return told.fact().reports().stream().anyMatch(report -> report.status() == status);
    }

    /** Whether an article is of a later day than the other. */
    private static boolean isLater(Told<EventProfile> one, Told<EventProfile> other) {
        Optional<LocalDate> first = one.by().published().map(Timestamp::date);
        Optional<LocalDate> second = other.by().published().map(Timestamp::date);
        return first.isPresent() && second.isPresent() && first.get().isAfter(second.get());
    }
}
