package dateline.identity;

import dateline.model.Status;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what one article tells to have happened is what somebody claims, plans or denies in another. These stay two
 * events, since nobody may count a claim for more; but they can be held against each other.
 */
final class Claims {
    private static final int NEAR = 1; // days by which two who tell of one night may differ
    private static final int FRESH = 3; // days after which a report without a date is seldom of that event

    private Claims() {}

    /** Whether one is somebody's claim of what the other tells; symmetric. Days may differ by one. */
    static boolean isOfOne(Told<EventProfile> one, Told<EventProfile> other) {
        if (one.fact().realised() == other.fact().realised()
                || one.fact().kind() != other.fact().kind()) return false;
        EventProfile claim = one.fact().realised() ? other.fact() : one.fact();
        return claim.reports().stream().allMatch(report -> report.status() == Status.ATTRIBUTED)
                && isByTheSame(one.fact(), other.fact())
                && !Places.exclude(one, other)
                && (sharesParticipant(one.fact(), other.fact()) || sharesPlace(one.fact(), other.fact()))
                && distance(one, other) <= NEAR;
    }

    /** Whether one names no other participants than the other. */
    private static boolean isByTheSame(EventProfile one, EventProfile other) {
        return one.participants().containsAll(other.participants())
                || other.participants().containsAll(one.participants());
    }

    private static boolean sharesParticipant(EventProfile one, EventProfile other) {
        return shares(one.participants(), other.participants());
    }

    static boolean sharesPlace(EventProfile one, EventProfile other) {
        return shares(one.places(), other.places());
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return !shared.isEmpty();
    }

    /** Days between them, as far as they are dated; a report without a date is of the days before it. */
    private static long distance(Told<EventProfile> one, Told<EventProfile> other) {
        Optional<Window> first = Window.told(one.fact()).or(() -> Window.before(one.by(), FRESH));
        Optional<Window> second = Window.told(other.fact()).or(() -> Window.before(other.by(), FRESH));
        return first.isEmpty() || second.isEmpty()
                ? Long.MAX_VALUE
                : first.get().distance(second.get());
    }
}
