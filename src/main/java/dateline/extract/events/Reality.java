package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence says of the reality of an event.
 *
 * @param source the word that names whose word it is, where it is somebody's
 */
record Reality(Status status, Optional<Token> source) {
    static final Reality ASSERTED = of(Status.ASSERTED);

    /** From the surest to the least sure; of two cues the less sure one holds. */
    private static final List<Status> ORDER = List.of(
            Status.ASSERTED, Status.ATTRIBUTED, Status.PLANNED, Status.POSSIBLE, Status.DENIED, Status.HYPOTHETICAL);

    static Reality of(Status status) {
        return new Reality(status, Optional.empty());
    }

    /** Both cues hold of one event. */
    Reality and(Reality other) {
        Status weaker = ORDER.get(Math.max(ORDER.indexOf(status), ORDER.indexOf(other.status)));
        return new Reality(weaker, source.or(other::source));
    }

    Reality and(Status other) {
        return and(of(other));
    }

    boolean isAsserted() {
        return status == Status.ASSERTED;
    }
}
