package dateline.evaluate.marks;

import dateline.model.Span;
import java.util.List;

/**
 * Who did what to whom, as event coders write it down.
 *
 * @param code the root code of CAMEO, 1 to 20
 * @param actors where those stand who do it
 * @param recipients where those stand to whom it is done; of what all do together, everyone again
 */
public record CodedEvent(int code, List<Span> actors, List<Span> recipients) {
    public CodedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Whether it says who and to whom: what event data hold. */
    boolean hasPair() {
        return !actors.isEmpty() && !recipients.isEmpty();
    }

    /** The coarse class of its code, 0 to 4, as {@link CodedBoard} tells them. */
    int coarse() {
        return coarse(code);
    }

    static int coarse(int code) {
        if (code <= 2) return 0;
        if (code <= 5) return 1;
        if (code <= 8) return 2;
        return code <= 13 || code == 16 ? 3 : 4;
    }

    /** Whether one of the sources is an actor, and one of the targets a recipient. */
    boolean joins(List<Span> sources, List<Span> targets) {
        return overlap(actors, sources) && overlap(recipients, targets);
    }

    static boolean overlap(List<Span> ours, List<Span> theirs) {
        return ours.stream().anyMatch(one -> theirs.stream().anyMatch(one::overlaps));
    }
}
