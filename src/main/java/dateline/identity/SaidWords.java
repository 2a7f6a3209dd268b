package dateline.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a statement that can be compared: of direct speech those said, of speech that is partly direct those
 * between quotation marks if they are enough, else all as the article puts them.
 *
 * @param literal whether they are the speaker's own
 */
record SaidWords(boolean literal, List<String> words) {
    /** Two speeches seldom share five words in a row by chance, but with the few that everybody says. */
    private static final int RUN = 5;

    /** Of two fingerprints that follow each other one is kept, so that six words in a row are always found again. */
    private static final int WINDOW = 2;

    /** How much of the shorter of two quotations stands in the other, where one is trimmed or touched up. */
    private static final double CONTAINED = 0.85;

    /** Quotations so short have to stand in the other as they are. */
    private static final int SHORT = 8;

    /** How much of the longer of two accounts in an article's own words stands in the other. */
    private static final double EQUAL = 0.8;

    /** Words that one of two quotations cannot lack and still say the same. */
    private static final Pattern TURN =
            Pattern.compile("not|no|never|nobody|nothing|none|neither|nor|cannot|without|.*n't|.*\\d.*");

    static SaidWords of(StatementProfile statement) {
        List<String> quoted = new ArrayList<>();
        statement.quoted().forEach(part -> quoted.addAll(Words.of(part)));
        List<String> all = Words.of(statement.text());
        return switch (statement.kind()) {
            case DIRECT -> new SaidWords(true, all);
            case MIXED -> quoted.size() >= RUN ? new SaidWords(true, quoted) : new SaidWords(false, all);
            case INDIRECT -> new SaidWords(false, all);
        };
    }

    /**
     * Some of its runs of words, chosen by the runs alone, so that what shares enough words shares some of them: winnowing
     * (Schleimer, Wilkerson and Aiken, SIGMOD 2003).
     */
    Set<String> fingerprints() {
        List<Long> runs = List.copyOf(Words.shingles(words, RUN));
        Set<String> chosen = new TreeSet<>();
        if (runs.size() == 1) chosen.add(print(runs.getFirst()));
        for (int at = 0; at + WINDOW <= runs.size(); at++)
            chosen.add(print(
                    runs.subList(at, at + WINDOW).stream().min(Long::compare).orElseThrow()));
        return chosen;
    }

    private static String print(long run) {
        return "%012x".formatted(run >>> 16);
    }

    boolean isSame(SaidWords other) {
        if (literal != other.literal) return false;
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = words.size() <= other.words.size() ? other.words : words;
        if (shorter.size() < RUN) return longer.equals(shorter);
        if (literal && Collections.indexOfSubList(longer, shorter) >= 0) return true;
        if (literal && shorter.size() < SHORT) return false;
        Alignment alignment = Alignment.of(shorter, longer);
        double kept = (double) alignment.common() / (literal ? shorter.size() : longer.size());
        return kept >= (literal ? CONTAINED : EQUAL)
                && alignment.other().stream()
                        .noneMatch(word -> TURN.matcher(word).matches());
    }

    /**
     * The longest common sequence of a shorter and a longer one.
     *
     * @param common how many words it has
     * @param other words of the shorter one that are not in it, and of the longer one those amid it
     */
    private record Alignment(int common, List<String> other) {
        static Alignment of(List<String> shorter, List<String> longer) {
            int[][] common = new int[shorter.size() + 1][longer.size() + 1];
            for (int i = shorter.size() - 1; i >= 0; i--)
                for (int j = longer.size() - 1; j >= 0; j--)
                    common[i][j] = shorter.get(i).equals(longer.get(j))
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
            List<String> other = new ArrayList<>();
            List<String> amid = new ArrayList<>();
            int i = 0;
            int j = 0;
            while (common[i][j] > 0) {
                if (shorter.get(i).equals(longer.get(j))) {
                    if (common[i][j] < common[0][0]) other.addAll(amid);
                    amid.clear();
                    i++;
                    j++;
                } else if (common[i + 1][j] == common[i][j]) other.add(shorter.get(i++));
                else amid.add(longer.get(j++));
            }
            other.addAll(shorter.subList(i, shorter.size()));
            return new Alignment(common[0][0], other);
        }
    }
}
