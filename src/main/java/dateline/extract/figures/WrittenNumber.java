package dateline.extract.figures;

import dateline.extract.NumberWords;
import dateline.model.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number as it is written, with the currency before it and its scale: "$1.5 million", "RM79", "forty-three", "35m".
 *
 * @param scaled whether it says how large: "million", "thousand", "k"
 * @param currency what stands before it, as written
 * @param digits whether it is written in digits
 * @param vague whether it is "hundreds", "tens of thousands", "a dozen": no number to count on
 * @param isPlural whether it is "hundreds", "tens of thousands": at least so many
 */
record WrittenNumber(
        Span span,
        BigDecimal value,
        boolean scaled,
        Optional<String> currency,
        boolean digits,
        String scale,
        boolean vague,
        boolean isPlural) {
    /** Currencies that stand before their number. */
    private static final String SIGN = ReadUnit.written()
            .filter(unit -> unit.matches("[A-Z]{0,2} ?[$€£¥₹₪₽₴₺]|[$]US|RM|Rs|[A-Z]{3}"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private static final String SMALL =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String DIGIT = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TENS =
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)" + "(?:[- ](?:" + DIGIT + "))?";
    /** "hundreds", "tens of thousands": no number to count on, only how large it is. */
    private static final Map<String, Long> ROUGHLY = Map.of(
            "dozens", 12L,
            "scores", 20L,
            "tens", 10L,
            "hundreds", 100L,
            "thousands", 1_000L,
            "millions", 1_000_000L,
            "billions", 1_000_000_000L);

    private static final String VAGUE = "(?:(?:tens|hundreds|thousands) of )?(?:thousands|millions|billions)"
            + "|(?:(?<!\\p{L}-)hundreds|dozens|scores)(?= of\\b)|hundreds|dozens";
    private static final String WORDS = "(?i:(?:(?:" + TENS + "|(?:" + SMALL + ")"
            + "|an?(?= (?:hundred|thousand|million|billion|trillion|dozen))|half an?(?= (?:million|billion|trillion)))"
            + "(?: (?:hundred|thousand|dozen)(?:(?: and)? (?:" + TENS + "|" + SMALL + "))?)*|half a dozen|dozen|"
            + VAGUE
            + ")(?: point(?: (?:zero|oh|" + DIGIT + "))+)?(?!\\p{L}))";
    private static final String DIGITS = "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)";
    private static final String SCALE = "(?:[ -]?(?i:thousand|million|billion|trillion|mil|mln|bln|bn|tn|tr)\\b"
            + "|(?<=\\d)(?:[mbBkKt]| ?[MB])(?![\\p{L}\\d/²]))";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,:/])(?:(?<minus>[-−]|minus[- ])(?=[\\d$€£]))?"
                    + "(?:(?<sign>" + SIGN + ") ?)?(?<number>" + DIGITS + "|" + WORDS + ")(?<scale>" + SCALE
                    + ")?(?!(?:st|nd|rd|th)\\b|[\\d:]|[.,]\\d)");

    /** The first between these places. */
    static Optional<WrittenNumber> find(String text, int begin, int end) {
        Matcher matcher = NUMBER.matcher(text).region(begin, end).useTransparentBounds(true);
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** The one that begins right here. */
    static Optional<WrittenNumber> at(String text, int begin, int end) {
        Matcher matcher = NUMBER.matcher(text).region(begin, end);
        return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
    }

    static WrittenNumber inWords(Span span, BigDecimal value) {
        return new WrittenNumber(span, value, false, Optional.empty(), false, "", false, false);
    }

    private static WrittenNumber of(Matcher matcher) {
        String words = matcher.group("number").toLowerCase(Locale.ROOT);
        boolean digits = words.matches(".*\\d.*");
        boolean roughly = ROUGHLY.containsKey(words.substring(words.lastIndexOf(' ') + 1));
        BigDecimal value = digits ? new BigDecimal(words.replace(",", "")) : roughly ? roughly(words) : inWords(words);
        String scale = Optional.ofNullable(matcher.group("scale")).orElse("").replaceFirst("^[ -]", "");
        return new WrittenNumber(
                new Span(matcher.start(), matcher.end()),
                scaled(matcher.group("minus") == null ? value : value.negate(), scale),
                !scale.isEmpty() || words.endsWith("thousand"),
                Optional.ofNullable(matcher.group("sign")),
                digits,
                scale,
                roughly || words.contains("dozen"),
                roughly);
    }

    private static BigDecimal inWords(String words) {
        int point = words.indexOf(" point ");
        if (point > 0) {
            StringBuilder decimals = new StringBuilder(NumberWords.read(words.substring(0, point)) + ".");
            for (String digit : words.substring(point + 7).split(" "))
                decimals.append(digit.equals("oh") ? 0 : NumberWords.read(digit));
            return new BigDecimal(decimals.toString());
        }
        return words.matches("half an?") ? new BigDecimal("0.5") : BigDecimal.valueOf(NumberWords.read(words));
    }

    private static BigDecimal roughly(String words) {
        long product = 1;
        for (String word : words.split(" of ")) product *= ROUGHLY.getOrDefault(word, 1L);
        return BigDecimal.valueOf(product);
    }

    /** 1500000 for 1.5 million, not 1500000.0. */
    private static BigDecimal scaled(BigDecimal value, String scale) {
        if (scale.isEmpty()) return value;
        return new BigDecimal(value.multiply(scale(scale)).stripTrailingZeros().toPlainString());
    }

    private static BigDecimal scale(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> BigDecimal.ONE;
            case "thousand", "k" -> BigDecimal.valueOf(1_000);
            case "million", "mil", "mln", "m" -> BigDecimal.valueOf(1_000_000);
            case "billion", "bln", "bn", "b" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.valueOf(1_000_000_000_000L);
        };
    }

    WrittenNumber times(BigDecimal factor) {
        return new WrittenNumber(span, value.multiply(factor), true, currency, digits, scale, vague, isPlural);
    }

    /** "dozens", which some count as twelve. */
    boolean isDozens() {
        return vague && value.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** "35m": million, or metres. */
    boolean mayBeInMetres() {
        return scale.equals("m") && currency.isEmpty();
    }

    /** The same, not in millions, and without the "m". */
    WrittenNumber inMetres() {
        return new WrittenNumber(
                new Span(span.begin(), span.end() - 1),
                value.divide(scale("m")),
                false,
                currency,
                digits,
                "",
                vague,
                isPlural);
    }
}
