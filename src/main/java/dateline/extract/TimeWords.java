package dateline.extract;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of time: names of months and weekdays, units, small numbers; and patterns written with them. */
final class TimeWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String FULL_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String ANY_MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?"
                    + "|Sep(?:t(?:ember)?)?\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String FULL_WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String NUMBER = "(?:\\d{1,3}(?:[.,]\\d+)?|(?:" + String.join("|", NUMBERS)
            + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
            + "|eighty|ninety|hundred)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|hundred))?)";

    private static final String UNIT =
            "second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|centurie";
    private static final String WORD_YEAR =
            "(?:eighteen|nineteen|twenty)[ -](?:hundred|(?:oh[ -]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?))"
                    + "(?!s|[ -](?:percent|dollars|people|years))";
    private static final String ABOUT =
            "(?:(?:(?:just |only |slightly |well |little |far )?(?:more|less|fewer|longer) than|no (?:more|less|later) than"
                    + "|at (?:least|most)|up to|as (?:many|long) as|about|around|roughly|approximately|nearly|almost"
                    + "|(?:just )?(?:over|under)(?= (?:an?|\\d+|" + NumberWords.PATTERN + ") )) )?";
    private static final String PART =
            "(?:(?:early|late|mid)(?: in| on)?[ -]|(?:earlier|later)(?: in| on)? |(?:the )?(?:very )?(?:beginning|start|middle|close|end|first half|second half|last half|latter half|early part|latter part) of )?";

    /** What may stand in braces in a pattern; month and weekday names keep their capital. */
    private static final Map<String, String> FRAGMENTS = Map.ofEntries(
            Map.entry("{month}", "(?<month>(?-i:" + ANY_MONTH + "|(?:" + FULL_MONTH.toUpperCase(Locale.ROOT) + ")))"),
            Map.entry("{month2}", "(?<month2>(?-i:" + ANY_MONTH + "))"),
            Map.entry("{fullmonth}", "(?<month>(?-i:" + FULL_MONTH + "))"),
            Map.entry("{day}", "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?"),
            Map.entry("{day2}", "(?<day2>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?"),
            Map.entry("{year}", "(?<year>1\\d{3}|2[01]\\d\\d)"),
            Map.entry("{year2}", "(?<year2>1\\d{3}|2[01]\\d\\d)"),
            Map.entry("{weekday}", "(?<weekday>(?-i:" + FULL_WEEKDAY + "))"),
            Map.entry("{onweekday}", "(?:(?-i:" + FULL_WEEKDAY + "|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?),? )?"),
            Map.entry("{daypart}", "(?:morning|afternoon|evening|night|lunchtime)"),
            Map.entry("{number}", "(?<number>" + NUMBER + ")"),
            Map.entry("{anynumber}", NUMBER),
            Map.entry("{numberwords}", NumberWords.PATTERN),
            Map.entry("{wordyear}", "(?<wordyear>" + WORD_YEAR + ")"),
            Map.entry("{about}", ABOUT),
            Map.entry("{part}", PART),
            Map.entry("{unit}", "(?<unit>day|week|fortnight|month|year|decade|century|centurie)"),
            Map.entry("{anyunit}", "(?<unit>" + UNIT + ")"),
            Map.entry("{unitnames}", UNIT),
            Map.entry("{anyunits}", "(?:(?<unit>" + UNIT + ")s)"));

    private TimeWords() {}

    /** A pattern, whatever the case, in which {@code {month}} and the like stand for words of time and a blank for any space. */
    static Pattern pattern(String template) {
        String regex = spaced(template);
        for (Map.Entry<String, String> fragment : FRAGMENTS.entrySet())
            regex = regex.replace(fragment.getKey(), spaced(fragment.getValue()));
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + regex + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    private static String spaced(String regex) {
        return regex.replace(" ?", "[\\s\\u00a0]*")
                .replace("[ -]", "[\\s\\u00a0-]")
                .replace(" ", "[\\s\\u00a0]+");
    }

    /** What a group of the pattern caught, if the pattern has such a group. */
    static Optional<String> group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    /** 1 for "January" and "Jan.". */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the word can name a month. */
    static boolean isMonth(String word) {
        for (Month month : Month.values()) if (month.name().equalsIgnoreCase(word)) return true;
        return false;
    }

    /** A small whole number in digits or words; 1 for "a"; 0 where it is neither whole nor small. */
    static int number(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (word.equals("a") || word.equals("an")) return 1;
        if (word.startsWith("a couple")) return 2;
        if (NUMBERS.contains(word)) return NUMBERS.indexOf(word);
        return word.matches("\\d{1,3}") ? Integer.parseInt(word) : 0;
    }
}
