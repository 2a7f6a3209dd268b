package dateline.corpus.article;

import dateline.model.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in words: ISO 8601 and what passes for it, RFC 822 and 1123, {@code asctime}, "May 3, 2031 5:12 PM EDT",
 * "14:05 GMT, 3 May 2031", and seconds or milliseconds since 1970. A date has year, month and day, or it is none; it is as
 * exact as the words, in their zone. No clock is asked, and nothing is guessed.
 */
public final class Dates {
    /** Before the first newspaper, and after anything that has been published: "0001-01-01" is a field not filled. */
    private static final int FIRST_YEAR = 1605;

    private static final int LAST_YEAR = 2199;

    /** No date is so long, and no field that begins with one is searched further. */
    private static final int LONGEST = 2_000;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";

    private static final String DAY = "(?<%s>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TIME =
            "(?<%1$sh>\\d{1,2})(?:[:.h](?<%1$sm>\\d{2})(?:[:.](?<%1$ss>\\d{2})(?:[.,:]\\d{1,9})?)?)?(?!\\d)(?:\\s?(?<%1$sap>[ap])\\.?m\\b\\.?)?(?:\\s?\\(?(?:hours|hrs|h|o'clock|local time)\\b)?";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:"
                    + "(?<y1>\\d{4})(?<s1>[-/.])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})(?!\\d)"
                    + "|(?<y6>\\d{4})-(?<d6>\\d{3})(?!\\d)"
                    + "|(?<y7>\\d{4})\\s?年\\s?(?<m7>\\d{1,2})\\s?月\\s?(?<d7>\\d{1,2})\\s?日"
                    + "|" + DAY.formatted("d2") + "(?: of)?[\\s.,/-]{0,3}" + MONTH.formatted("m2")
                    + "[\\s.,/-]{0,3}(?:(?<y2>\\d{4})(?!\\d)|['’]?(?<yy2>\\d{2})(?=\\s+\\d{1,2}:\\d{2}|$))"
                    + "|" + MONTH.formatted("m3") + "[\\s/-]{0,2}" + DAY.formatted("d3")
                    + "[\\s.,/-]{1,3}(?:(?<y3>\\d{4})(?!\\d)|(?<t3>\\d{1,2}:\\d{2}:\\d{2})(?:\\s(?<z3>[A-Z]{1,5}|[+-]\\d{4}))?\\s(?<ty3>\\d{4})(?!\\d))"
                    + "|(?<y5>\\d{4})[\\s.,/-]{1,2}" + MONTH.formatted("m5") + "[\\s.,/-]{1,2}" + DAY.formatted("d5")
                    + "(?!\\d)"
                    + "|(?<a4>\\d{1,2})(?<s4>[/.-])(?<b4>\\d{1,2})\\k<s4>(?<y4>\\d{4})(?!\\d)"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private static final String BETWEEN = "(?:\\s*T|[\\s,;|·•@–—-]+(?:at\\s+)?|:(?=\\d{2}:))";

    private static final Pattern TIME_AFTER = Pattern.compile(
            "\\G" + BETWEEN + TIME.formatted("t") + "(?:\\s?\\(?(?<z>" + ZoneNames.ZONE + "))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME_BEFORE = Pattern.compile(
            "(?<![\\d:.])" + TIME.formatted("t") + "(?:\\s?\\(?(?<z>" + ZoneNames.ZONE
                    + ")\\)?)?[\\s,;|·•–—-]{1,3}(?:on\\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*[.,]?\\s)?$",
            Pattern.CASE_INSENSITIVE);

    /** A weekday and a time are at most so long. */
    private static final int LONGEST_TIME = 40;

    private static final Pattern BASIC = Pattern.compile(
            "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:[T ]?(?<th>\\d{2})(?<tm>\\d{2})(?<ts>\\d{2})?(?:[.,]\\d{1,9})?\\s?(?<z>"
                    + ZoneNames.ZONE + ")?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EPOCH = Pattern.compile("(?<whole>\\d{9,13})(?:\\.\\d{1,9})?");

    /** Seconds beyond this (the year 5138) are milliseconds. */
    private static final long MOST_SECONDS = 99_999_999_999L;

    /** A date, and which characters say it. */
    public record Found(Timestamp timestamp, int begin, int end) {}

    private Dates() {}

    /** The first date that a field's value or other words name; not one whose day and month may be confused. */
    public static Optional<Timestamp> find(String words) {
        return find(words, DayOrder.UNKNOWN);
    }

    /** The first date that words name, where it is known how they write days in figures. */
    public static Optional<Timestamp> find(String words, DayOrder order) {
        String value = (words.length() > LONGEST ? words.substring(0, LONGEST) : words).strip();
        Matcher basic = BASIC.matcher(value);
        if (basic.matches()) {
            Optional<LocalDate> day =
                    day(basic.group("y"), Integer.parseInt(basic.group("m")), Integer.parseInt(basic.group("d")));
            if (day.isPresent()) return day.map(date -> timed(date, basic, "th", "tm", "ts", Optional.empty()));
        }
        Matcher epoch = EPOCH.matcher(value);
        if (epoch.matches()) return epoch(Long.parseLong(epoch.group("whole")));
        return all(value, order).stream().findFirst().map(Found::timestamp);
    }

    /** All dates in a text, in order; in time by its length. */
    public static List<Found> all(String text, DayOrder order) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end();
            Optional<LocalDate> day = day(matcher, order);
            if (day.isEmpty()) continue;
            Found dated = withTime(
                    text,
                    matcher,
                    day.get(),
                    found.isEmpty() ? 0 : found.getLast().end());
            found.add(dated);
            from = dated.end();
        }
        return found;
    }

    private static Found withTime(String text, Matcher date, LocalDate day, int free) {
        if (date.group("t3") != null) {
            LocalDateTime time = day.atTime(LocalTime.parse(padded(date.group("t3"))));
            Optional<ZoneOffset> offset =
                    Optional.ofNullable(date.group("z3")).flatMap(zone -> ZoneNames.offset(zone, time));
            return new Found(new Timestamp(day, Optional.of(time.toLocalTime()), offset), date.start(), date.end());
        }
        Matcher after = TIME_AFTER.matcher(text);
        if (after.find(date.end()) && isTime(after))
            return new Found(
                    timed(day, after, "th", "tm", "ts", Optional.ofNullable(after.group("tap"))),
                    date.start(),
                    after.end());
        int begin = Math.max(free, date.start() - LONGEST_TIME);
        Matcher before = TIME_BEFORE.matcher(text).region(begin, date.start()).useTransparentBounds(true);
        if (before.find() && isTime(before))
            return new Found(
                    timed(day, before, "th", "tm", "ts", Optional.ofNullable(before.group("tap"))),
                    before.start(),
                    date.end());
        return new Found(Timestamp.of(day), date.start(), date.end());
    }

    /** "5" alone is no time. */
    private static boolean isTime(Matcher matcher) {
        return matcher.group("tm") != null || matcher.group("tap") != null;
    }

    private static String padded(String time) {
        return time.length() < 8 ? "0" + time : time;
    }

    private static Timestamp timed(
            LocalDate day, Matcher matcher, String hours, String minutes, String seconds, Optional<String> half) {
        if (matcher.group(hours) == null) return Timestamp.of(day);
        int hour = Integer.parseInt(matcher.group(hours));
        int minute = matcher.group(minutes) == null ? 0 : Integer.parseInt(matcher.group(minutes));
        int second = matcher.group(seconds) == null ? 0 : Math.min(59, Integer.parseInt(matcher.group(seconds)));
        if (half.isPresent() && hour <= 12)
            hour = hour % 12 + (half.get().toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        boolean isMidnightAtTheEnd = hour == 24 && minute == 0 && second == 0;
        if (hour > 23 && !isMidnightAtTheEnd || minute > 59) return Timestamp.of(day);
        LocalDateTime time = isMidnightAtTheEnd ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second);
        return new Timestamp(
                time.toLocalDate(),
                Optional.of(time.toLocalTime()),
                Optional.ofNullable(matcher.group("z")).flatMap(zone -> ZoneNames.offset(zone.strip(), time)));
    }

    private static Optional<LocalDate> day(Matcher matcher, DayOrder order) {
        if (matcher.group("y1") != null) return figures(matcher, "y1", "m1", "d1");
        if (matcher.group("y7") != null) return figures(matcher, "y7", "m7", "d7");
        if (matcher.group("y6") != null) return dayOfYear(matcher.group("y6"), matcher.group("d6"));
        if (matcher.group("m2") != null) return named(year2(matcher), matcher.group("m2"), matcher.group("d2"));
        if (matcher.group("m3") != null)
            return named(
                    matcher.group("y3") != null ? matcher.group("y3") : matcher.group("ty3"),
                    matcher.group("m3"),
                    matcher.group("d3"));
        if (matcher.group("m5") != null) return named(matcher.group("y5"), matcher.group("m5"), matcher.group("d5"));
        int first = Integer.parseInt(matcher.group("a4"));
        int second = Integer.parseInt(matcher.group("b4"));
        String year = matcher.group("y4");
        if (first > 12 || first == second) return day(year, second, first);
        if (second > 12) return day(year, first, second);
        // Where days are written with dots, they stand first, in all countries.
        DayOrder known = order == DayOrder.UNKNOWN && matcher.group("s4").equals(".") ? DayOrder.DAY_FIRST : order;
        return switch (known) {
            case DAY_FIRST -> day(year, second, first);
            case MONTH_FIRST -> day(year, first, second);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** RFC 2822, 4.3: two figures up to 49 are of this century. */
    private static String year2(Matcher matcher) {
        String two = matcher.group("yy2");
        return two == null ? matcher.group("y2") : (Integer.parseInt(two) < 50 ? "20" : "19") + two;
    }

    private static Optional<LocalDate> figures(Matcher matcher, String year, String month, String day) {
        return day(matcher.group(year), Integer.parseInt(matcher.group(month)), Integer.parseInt(matcher.group(day)));
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        return day(year, MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1, Integer.parseInt(day));
    }

    private static Optional<LocalDate> day(String year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, day)).filter(Dates::isPossible);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOfYear(String year, String day) {
        try {
            return Optional.of(LocalDate.ofYearDay(Integer.parseInt(year), Integer.parseInt(day)))
                    .filter(Dates::isPossible);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Timestamp> epoch(long value) {
        Instant instant = Instant.ofEpochSecond(value > MOST_SECONDS ? value / 1000 : value);
        return Optional.of(Timestamp.of(instant.atOffset(ZoneOffset.UTC)))
                .filter(timestamp -> isPossible(timestamp.date()));
    }

    private static boolean isPossible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
