package dateline.extract;

import static dateline.extract.TimeRule.age;
import static dateline.extract.TimeRule.length;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Lengths of time and ages: "three days", "the past two months", "a 30-year", "weeks". */
final class Durations {
    private static final String VAGUE =
            "(?:an? )?few|several|many|some|dozens of|hundreds of|thousands of|(?:an? )?couple(?: of)?|a number of|couple of";
    private static final String COUNT = "(?<count>an?|another|half an?|a half|" + VAGUE
            + "|(?:an? (?=hundred|thousand|dozen))?{numberwords}|\\d[\\d,]*(?:\\.\\d+)?)";
    private static final String HALF = "(?<half> and a half| ?1/2| ?½)?";
    private static final String WHICH =
            "(?:past|last|next|first|final|coming|previous|preceding|following|latest|initial|remaining|opening|closing|additional)";
    private static final String KIND =
            "(?: more| full| further| additional| consecutive| straight| trading| business| working| long| short| solid| whole)?";

    private static final String OR_SO = "(?: or so| or two)?";
    private static final String NOT_OLD = "(?![ -]olds?\\b)";

    static final List<TimeRule> RULES = List.of(
            age("{about}(?:{numberwords}|\\d+)[ -](?:{unitnames})s?[ -]olds?"),
            age("aged? (?:of )?(?:{numberwords}|\\d+)"),
            age("24 hours a day(?:,? (?:7|seven) days a week)?"),
            age("(?:the )?(?:quarter|month|week|year|day)-(?:to|on|over|by)-(?:quarter|month|week|year|day)"),
            age("{about}(?:(?:one|two|three|four|five)[ -]quarters?|an? (?:quarter|second))"),
            length("the (?:fiscal|financial) year", match -> "P1Y"),
            length("{about}" + COUNT + HALF + KIND + "[ -]{anyunit}s?" + OR_SO + NOT_OLD, Durations::counted),
            length("{about}" + COUNT + " {anyunit}s?(?<half> and a half)", Durations::counted),
            length(
                    "{about}(?<count>{numberwords}|\\d+)(?: to | or |-)(?:{numberwords}|\\d+)(?: more)?[ -]{anyunit}s?"
                            + NOT_OLD,
                    Durations::counted),
            length("(?:the|these|those) " + COUNT + KIND + " {anyunit}s", Durations::counted),
            length(
                    "(?:the |these |those )?" + WHICH + " " + COUNT + KIND + "[ -]{anyunit}s?" + OR_SO,
                    Durations::counted),
            length(
                    "(?:the |these |those )?" + WHICH
                            + " (?<count>{numberwords}|\\d+)(?: to | or |-)(?:{numberwords}|\\d+) {anyunit}s?",
                    Durations::counted),
            length(
                    "(?:the |these )?(?:past|last|next|first|coming|recent|early|final|previous|following) {anyunits}",
                    match -> value("X", match.group("unit"))),
            length(
                    "(?:for|over|within|during|through|throughout|of) (?<time>(?:the )?{anyunits})",
                    match -> value("X", match.group("unit"))),
            length(
                    "(?!quarters|nights){anyunits}(?: or (?:{unitnames})s)?(?:-long)?",
                    match -> value("X", match.group("unit"))),
            length("an?(?: fairly| very| long| lengthy| short| brief)* (?:while|period)", match -> "PXX"),
            length("some time", match -> "PXX"),
            length(
                    "the (?:fiscal |calendar |whole |entire |full |first )?{anyunit}(?= (?:ended|ending|to)\\b)",
                    match -> value("1", match.group("unit"))),
            length("(?:the )?(?:entire|whole|full) {anyunit}", match -> value("1", match.group("unit"))));

    private Durations() {}

    private static String counted(MatchResult match) {
        return value(
                match.group("count"),
                match.group("unit"),
                TimeWords.group(match, "half").isPresent());
    }

    static String value(String count, String unit) {
        return value(count, unit, false);
    }

    /** What TIMEX3 writes for so many of a unit: {@code P3D}, {@code PT2H30M}, {@code PXW}. */
    static String value(String count, String unit, boolean andHalf) {
        String name = unit.toLowerCase(Locale.ROOT);
        String number = number(count);
        boolean half = count.toLowerCase(Locale.ROOT).matches("half an?|a half");
        if (half) return half(name);
        String value =
                switch (name) {
                    case "second" -> "PT" + number + "S";
                    case "minute" -> "PT" + number + "M";
                    case "hour" -> "PT" + number + "H";
                    case "week" -> "P" + number + "W";
                    case "weekend" -> "P" + number + "WE";
                    case "fortnight" -> "P" + times(number, 2) + "W";
                    case "month" -> "P" + number + "M";
                    case "quarter" -> "P" + number + "Q";
                    case "year" -> "P" + number + "Y";
                    case "decade" -> number.equals("X") ? "PXY" : "P" + times(number, 10) + "Y";
                    case "century", "centurie" -> number.equals("X") ? "PXE" : "P" + times(number, 100) + "Y";
                    default -> "P" + number + "D";
                };
        if (!andHalf) return value;
        return switch (name) {
            case "minute" -> value + "30S";
            case "hour" -> value + "30M";
            case "year" -> value + "6M";
            default -> value.substring(0, value.length() - 1) + ".5" + value.substring(value.length() - 1);
        };
    }

    private static String half(String unit) {
        return switch (unit) {
            case "minute" -> "PT30S";
            case "hour" -> "PT30M";
            case "day" -> "PT12H";
            case "year" -> "P6M";
            case "decade" -> "P5Y";
            case "century" -> "P50Y";
            default -> "P0.5" + unit.substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }

    private static String number(String count) {
        String words = count.toLowerCase(Locale.ROOT);
        if (words.contains("couple")) return "2";
        if (words.matches("another")) return "1";
        if (words.matches("\\d[\\d,]*(\\.\\d+)?")) return words.replace(",", "");
        int number = NumberWords.read(words);
        return number < 0 ? "X" : Integer.toString(number);
    }

    private static String times(String number, int factor) {
        if (number.equals("X")) return number;
        double product = Double.parseDouble(number) * factor;
        return product == Math.rint(product) ? Long.toString(Math.round(product)) : Double.toString(product);
    }
}
