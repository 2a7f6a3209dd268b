package dateline.evaluate.reading;

import dateline.evaluate.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as the multiset of its sequences of {@value #WORDS} words; a shorter text is one sequence. As in the
 * article-extraction-benchmark of Scrapinghub (2020), whose figures ours can be laid beside.
 */
final class Shingles {
    private static final int WORDS = 4;

    private final Map<List<String>, Integer> counts = new HashMap<>();
    private int size;

    private Shingles(List<String> words, int length) {
        for (int begin = 0; begin == 0 || begin + length <= words.size(); begin++) {
            if (words.isEmpty()) return;
            add(words.subList(begin, Math.min(begin + length, words.size())));
        }
    }

    static Shingles of(String text) {
        return new Shingles(Plain.words(text), WORDS);
    }

    /** The words themselves. */
    static Shingles words(String text) {
        return new Shingles(Plain.words(text), 1);
    }

    private void add(List<String> words) {
        counts.merge(words, 1, Integer::sum);
        size++;
    }

    /** How much of the other these have. */
    Tally against(Shingles gold) {
        int common = common(gold);
        return new Tally(common, size - common, gold.size - common);
    }

    private int common(Shingles other) {
        int common = 0;
        for (var entry : counts.entrySet())
            common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        return common;
    }

    /** Whether less than half of these are among the others. */
    boolean areForeignTo(Shingles others) {
        return size > 0 && 2 * common(others) < size;
    }
}
