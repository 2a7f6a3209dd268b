package dateline.corpus.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say when a page was published or changed, and nothing else: "Published 12 May 2031, 14:05 GMT". */
public final class DateLines {
    private static final int MOST_WORDS = 18;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    /** Day and month in figures ("03/04/2031") are read only where they cannot be taken for each other. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(?<y1>\\d{4})-(?<n1>\\d{2})-(?<d1>\\d{2})(?:T\\S+)?"
                    + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH.formatted("m2") + ",?[ -](?<y2>\\d{4})"
                    + "|" + MONTH.formatted("m3") + " (?<d3>\\d{1,2})(?:st|nd|rd|th)?,? (?<y3>\\d{4})"
                    + "|(?<a4>\\d{1,2})[/.](?<b4>\\d{1,2})[/.](?<y4>\\d{4}))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNDATED = Pattern.compile(
            "^(?:(?:first |last |originally )?(?:published|posted|updated|modified)|updated?|date)\\b[^\\p{L}]*$|^\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_WORDS = Pattern.compile(
            "\\b(?:first|last|originally|published|posted|created|issued|updated?|modified|changed|edited|revised|released?|date|time|on|at|as of|by|the|and|local"
                    + "|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|[ap]\\.?m|gmt|utc|bst|cet|cest|est|edt|pst|pdt|cst|cdt|eet|eest|msk|ist|h|hrs?|hours)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGED =
            Pattern.compile("\\b(?:updated?|modified|changed|edited|revised)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile("\\b(?:published|posted|created|issued|released?|date)\\b", Pattern.CASE_INSENSITIVE);

    /** What a date line says. */
    record Dates(Optional<LocalDate> published, Optional<LocalDate> modified, boolean isLabelled) {}

    private DateLines() {}

    static boolean isDateLine(Block block) {
        if (block.length() > MOST_WORDS) return false;
        String words = block.words();
        if (UNDATED.matcher(words).find()) return true;
        return DATE.matcher(words).find() && isNothingElse(words);
    }

    private static boolean isNothingElse(String words) {
        String rest = OTHER_WORDS.matcher(DATE.matcher(words).replaceAll(" ")).replaceAll(" ");
        return !rest.codePoints().anyMatch(Character::isLetter);
    }

    static Dates read(Block block) {
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> modified = Optional.empty();
        boolean labelled = false;
        Matcher matcher = DATE.matcher(block.words());
        for (int from = 0; matcher.find(); from = matcher.end()) {
            String label = block.words().substring(from, matcher.start());
            Optional<LocalDate> date = date(matcher);
            labelled |=
                    PUBLISHED.matcher(label).find() || CHANGED.matcher(label).find();
            if (CHANGED.matcher(label).find()) modified = modified.or(() -> date);
            else published = published.or(() -> date);
        }
        return new Dates(published, modified, labelled);
    }

    /** The first full date in a text, where day and month cannot be mistaken. */
    public static Optional<LocalDate> find(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        if (matcher.group("y1") != null)
            return of(matcher.group("y1"), Integer.parseInt(matcher.group("n1")), matcher.group("d1"));
        if (matcher.group("y2") != null)
            return of(matcher.group("y2"), month(matcher.group("m2")), matcher.group("d2"));
        if (matcher.group("y3") != null)
            return of(matcher.group("y3"), month(matcher.group("m3")), matcher.group("d3"));
        int first = Integer.parseInt(matcher.group("a4"));
        int second = Integer.parseInt(matcher.group("b4"));
        if (first > 12 || first == second) return of(matcher.group("y4"), second, matcher.group("a4"));
        return second > 12 ? of(matcher.group("y4"), first, matcher.group("b4")) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
