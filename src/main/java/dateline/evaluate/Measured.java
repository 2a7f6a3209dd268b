package dateline.evaluate;

import dateline.evaluate.trust.JudgedFacts;
import java.util.List;

/**
 * A set that was scored.
 *
 * @param floors what it is held to
 * @param judged whole facts that it says are right, or not
 */
public record Measured(SetScores scores, Floors floors, List<JudgedFacts> judged) {
    public Measured {
        judged = List.copyOf(judged);
    }
}
