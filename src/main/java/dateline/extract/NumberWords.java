package dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whole numbers written in words or digits: "twenty-four", "two thousand", "nineteen ninety-six". */
public final class NumberWords {
    /** Each at the place that it counts. */
    public static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    /** From twenty on. */
    public static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> GREAT = Map.of("hundred", 100, "thousand", 1000, "dozen", 12);

    /** What the words of a number look like. */
    static final String PATTERN = "(?:(?:" + String.join("|", SMALL.reversed()) + "|" + String.join("|", TENS)
            + "|hundred|thousand|dozen)(?:(?: |-| and )(?:" + String.join("|", SMALL.reversed()) + "|"
            + String.join("|", TENS) + "|hundred|thousand|dozen))*)";

    private NumberWords() {}

    /** The number; -1 where the words are none. */
    public static int read(String words) {
        if (words.equalsIgnoreCase("half a dozen")) return 6;
        int sum = 0;
        int group = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s\\u00a0-]+")) {
            if (word.equals("and")) continue;
            if (word.equals("a") || word.equals("an")) group = 1;
            else if (SMALL.contains(word)) group += SMALL.indexOf(word);
            else if (TENS.contains(word)) {
                if (group >= 10 && group < 100) group *= 100; // "nineteen ninety"
                group += 20 + 10 * TENS.indexOf(word);
            } else if (GREAT.containsKey(word) || word.equals("dozens")) {
                group = Math.max(1, group) * GREAT.getOrDefault(word, 12);
                if (word.equals("thousand")) {
                    sum += group;
                    group = 0;
                }
            } else if (word.matches("\\d{1,3}(,\\d{3})|\\d{1,6}")) group += Integer.parseInt(word.replace(",", ""));
            else return -1;
        }
        return sum + group;
    }
}
