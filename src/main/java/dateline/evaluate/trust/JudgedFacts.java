package dateline.evaluate.trust;

import dateline.evaluate.Verdict;
import dateline.model.ArticleFacts;
import java.util.List;

/**
 * The facts of an article, and of those that the gold can judge whether they are right.
 *
 * @param set what the gold calls itself
 */
public record JudgedFacts(String set, ArticleFacts facts, List<Verdict> verdicts) {
    public JudgedFacts {
        verdicts = List.copyOf(verdicts);
    }

    /** The verdicts of many. */
    public static List<Verdict> verdicts(List<JudgedFacts> all) {
        return all.stream().flatMap(judged -> judged.verdicts().stream()).toList();
    }
}
