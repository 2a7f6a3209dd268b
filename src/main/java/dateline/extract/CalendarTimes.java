package dateline.extract;

import static dateline.extract.TimeRule.date;
import static dateline.extract.TimeRule.range;
import static dateline.extract.TimeRule.year;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Times said by the calendar: "September 12", "March 2011", "the 1990s", "the third quarter of 2031". */
final class CalendarTimes {
    private static final String SEASON = "(?<season>spring|summer|autumn|fall|winter)";
    private static final String DECADES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties";

    static final List<TimeRule> RULES = List.of(
            date("{onweekday}{month} {day}(?:(?:,? | ?, ?){year})?", CalendarTimes::dayOfMonth),
            date("{onweekday}(?:the )?{day}(?: of)? {month}(?:(?:,? | ?, ?){year})?", CalendarTimes::dayOfMonth),
            range("{month} {day} ?(?:-|–|—|to|through|until) ?{day2}(?:,? {year})?", CalendarTimes::days),
            range("{day} ?(?:-|–|—|to|through|until) ?{day2} {month}(?:,? {year})?", CalendarTimes::days),
            range(
                    "{month} {day} ?(?:-|–|—|to|through|until) ?{month2} {day2}(?:,? {year})?",
                    CalendarTimes::daysOfTwoMonths),
            range("between (?<time>{month} {day} and {day2}(?:,? {year})?)", CalendarTimes::days),
            range("between (?<time>{month} {day} and {month2} {day2}(?:,? {year})?)", CalendarTimes::daysOfTwoMonths),
            date(
                    "{year}-(?<m>0\\d|1[0-2])-{day}(?:T[\\d:.]+Z?)?",
                    (match, anchor) -> When.day(number(match, "year"), number(match, "m"), number(match, "day"))),
            date("(?<a>\\d{1,2})(?<separator>[/.])(?<b>\\d{1,2})\\k<separator>{year}", CalendarTimes::numeric),
            date(
                    "{part}{month}(?: of)?,? {year}",
                    (match, anchor) -> When.month(YearMonth.of(number(match, "year"), month(match, "month")))),
            date(
                    "(?!(?<=(?:the|annual)\\s)March (?:of|for|on|to)\\b){part}{fullmonth}(?! \\d)",
                    (match, anchor) -> anchor.month(month(match, "month"))),
            date("(?:the )?{part}(?<decade>1\\d\\d|20\\d)0['’]?s", (match, anchor) -> {
                int first = number(match, "decade") * 10;
                return When.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31))
                        .as(match.group("decade"));
            }),
            date(
                    "(?:the )?{part}(?:the )?['’](?<decade>\\d)0s",
                    (match, anchor) -> When.only("19" + match.group("decade"))),
            date("the {part}(?<decade>" + DECADES + ")|{part}(?<decade2>" + DECADES + ")", CalendarTimes::decade),
            date("(?:the )?{part}(?<century>\\d{1,2})(?:st|nd|rd|th)[ -]century", (match, anchor) -> {
                int last = number(match, "century") * 100;
                return When.between(LocalDate.of(Math.max(1, last - 99), 1, 1), LocalDate.of(Math.max(1, last), 12, 31))
                        .as("%02d".formatted(Math.max(0, number(match, "century") - 1)));
            }),
            date("(?:the )?{part}" + SEASON + "(?: of|,)? {year}", CalendarTimes::season),
            date(
                    "(?:in|since|by|until|during|over|of) (?<time>(?:the )?{part}" + SEASON + ")(?! of)",
                    (match, anchor) -> When.only(seasonValue(match.group("season"), anchor, 0))),
            date(
                    "(?<holiday>(?-i:Christmas Eve|Christmas Day|Christmas|New Year['’]s Eve|New Year['’]s Day))",
                    (match, anchor) -> anchor.dayOfYear(holiday(match.group("holiday")))),
            date("(?<which>last |this |next )?(?-i:Thanksgiving)(?: Day)?", CalendarTimes::thanksgiving),
            date(
                    "{part}(?:the year )?{wordyear}",
                    (match, anchor) -> When.year(NumberWords.read(match.group("wordyear")))),
            date(
                    "{part}the year (?<wordyear>two thousand(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten))?)",
                    (match, anchor) -> When.year(NumberWords.read(match.group("wordyear")))),
            date(
                    "{part}{month},? {wordyear}",
                    (match, anchor) ->
                            When.month(YearMonth.of(NumberWords.read(match.group("wordyear")), month(match, "month")))),
            year(
                    "(?:the year )?(?!(?:the )?\\p{L}+ half){part}{year}|fiscal(?: year)? {year2}",
                    (match, anchor) -> When.year(number(match, match.group("year") == null ? "year2" : "year"))),
            range(
                    "{year} ?(?:-|–|—|to|through|until) ?{year2}",
                    (match, anchor) -> years(number(match, "year"), number(match, "year2"))),
            range(
                    "between (?<time>{year} and {year2})",
                    (match, anchor) -> years(number(match, "year"), number(match, "year2"))),
            year(
                    "{year}[-–/](?<short>\\d\\d)",
                    (match, anchor) ->
                            years(number(match, "year"), number(match, "year") / 100 * 100 + number(match, "short"))));

    private CalendarTimes() {}

    static When dayOfMonth(MatchResult match, Anchor anchor) {
        int month = month(match, "month");
        int day = number(match, "day");
        if (match.group("year") != null) return When.day(number(match, "year"), month, day);
        return isDay(month, day) ? anchor.dayOfYear(MonthDay.of(month, day)) : When.UNKNOWN;
    }

    private static When days(MatchResult match, Anchor anchor) {
        int month = month(match, "month");
        return days(match, anchor, month, month);
    }

    private static When daysOfTwoMonths(MatchResult match, Anchor anchor) {
        return days(match, anchor, month(match, "month"), month(match, "month2"));
    }

    private static When days(MatchResult match, Anchor anchor, int month, int month2) {
        int day = number(match, "day");
        int day2 = number(match, "day2");
        if (!isDay(month, day) || !isDay(month2, day2)) return When.UNKNOWN;
        When first = match.group("year") != null
                ? When.day(number(match, "year"), month, day)
                : anchor.dayOfYear(MonthDay.of(month, day));
        return first.earliest()
                .map(begin -> {
                    MonthDay end = MonthDay.of(month2, day2);
                    return When.from(begin, end.atYear(begin.getYear()));
                })
                .orElse(When.UNKNOWN);
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && day <= java.time.Month.of(month).maxLength();
    }

    /** "14.05.2031"; "05/06/2031" is one day in Europe and another in America, hence only known by its year. */
    private static When numeric(MatchResult match, Anchor anchor) {
        int year = number(match, "year");
        int first = number(match, "a");
        int second = number(match, "b");
        if (match.group("separator").equals(".") || first > 12) return When.day(year, second, first);
        if (second > 12 || first == second) return When.day(year, first, second);
        return When.year(year);
    }

    private static When decade(MatchResult match, Anchor anchor) {
        String name = (match.group("decade") == null ? match.group("decade2") : match.group("decade"));
        int tens = List.of(DECADES.split("\\|")).indexOf(name.toLowerCase(Locale.ROOT)) + 2;
        return When.only("19" + tens);
    }

    /** The fourth Thursday of November. */
    private static When thanksgiving(MatchResult match, Anchor anchor) {
        return anchor.from(today -> {
            LocalDate same = thanksgiving(today.getYear());
            boolean next = TimeWords.group(match, "which")
                    .filter(which -> which.startsWith("next"))
                    .isPresent();
            if (next) return When.day(same.isAfter(today) ? same : thanksgiving(today.getYear() + 1));
            return When.day(same.isAfter(today) ? thanksgiving(today.getYear() - 1) : same);
        });
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** What TIMEX3 writes for a season so many years from the anchor's: {@code 2031-SU}. */
    static String seasonValue(String season, Anchor anchor, int years) {
        String code = seasonCode(season);
        return anchor.published()
                .map(today -> (today.getYear() + years) + "-" + code)
                .orElse("XXXX-" + code);
    }

    /** Whether the season of that year is over, in the northern half of the world. */
    static boolean isOver(String season, LocalDate today) {
        return switch (seasonCode(season)) {
            case "SP" -> today.getMonthValue() > 6;
            case "SU" -> today.getMonthValue() > 9;
            case "WI" -> today.getMonthValue() > 3;
            default -> false;
        };
    }

    private static String seasonCode(String season) {
        return switch (season.toLowerCase(Locale.ROOT)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    /** A season lies in its year, in either half of the world; only a winter may begin in the year before or end after. */
    private static When season(MatchResult match, Anchor anchor) {
        int year = number(match, "year");
        return match.group("season").equalsIgnoreCase("winter")
                ? When.between(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 31))
                        .as(year + "-WI")
                : When.year(year).as(year + "-" + seasonCode(match.group("season")));
    }

    private static When years(int first, int last) {
        try {
            return When.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        } catch (DateTimeException noSuchYear) {
            return When.UNKNOWN;
        }
    }

    private static MonthDay holiday(String name) {
        if (name.startsWith("Christmas")) return MonthDay.of(12, name.endsWith("Eve") ? 24 : 25);
        return name.endsWith("Eve") ? MonthDay.of(12, 31) : MonthDay.of(1, 1);
    }

    private static int month(MatchResult match, String group) {
        return TimeWords.month(match.group(group));
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
