package dateline.extract;

import static dateline.extract.TimeRule.date;
import static dateline.extract.TimeRule.year;

import dateline.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Times said by the calendar: "September 12", "March 2011", "the 1990s", "the third quarter of 2031". */
final class CalendarTimes {
    private static final String SEASON = "(?<season>spring|summer|autumn|fall|winter)";
    private static final String PART =
            "(?:early|late|mid|(?:the )?(?:beginning|start|middle|end|first half|second half) of) ?-? ?";

    static final List<TimeRule> RULES = List.of(
            date("{onweekday}{month} {day}(?:(?:,? | ?, ?){year})?", CalendarTimes::dayOfMonth),
            date("{onweekday}(?:the )?{day}(?: of)? {month}(?:(?:,? | ?, ?){year})?", CalendarTimes::dayOfMonth),
            date("{month} {day} ?(?:-|–|—|to|through|until) ?{day2}(?:,? {year})?", CalendarTimes::days),
            date("{day} ?(?:-|–|—|to|through|until) ?{day2} {month}(?:,? {year})?", CalendarTimes::days),
            date(
                    "{month} {day} ?(?:-|–|—|to|through|until) ?{month2} {day2}(?:,? {year})?",
                    CalendarTimes::daysOfTwoMonths),
            date(
                    "{year}-(?<m>0\\d|1[0-2])-{day}(?:T[\\d:.]+Z?)?",
                    (match, anchor) -> When.day(number(match, "year"), number(match, "m"), number(match, "day"))),
            date("(?<a>\\d{1,2})(?<separator>[/.])(?<b>\\d{1,2})\\k<separator>{year}", CalendarTimes::numeric),
            date(
                    "(?:" + PART + ")?{month}(?: of)?,? {year}",
                    (match, anchor) -> When.month(YearMonth.of(number(match, "year"), month(match, "month")))),
            date(
                    "(?:in|since|by|until|till|from|during|of|through|throughout|last|for|to|around|before|after|and|or)"
                            + " (?<time>(?:" + PART + ")?{fullmonth})(?! \\d)",
                    (match, anchor) -> anchor.month(month(match, "month"))),
            date(
                    "(?<time>(?:early|late|mid) ?-? ?{fullmonth})(?! \\d)",
                    (match, anchor) -> anchor.month(month(match, "month"))),
            date("(?:the )?(?<decade>1\\d\\d|20\\d)0['’]?s", (match, anchor) -> {
                int first = number(match, "decade") * 10;
                return When.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
            }),
            date("(?:the )?(?:early |late |mid-?)?['’](?<decade>\\d)0s", (match, anchor) -> When.UNKNOWN),
            date(
                    "(?:the )?(?:early |late |mid-?)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
                    (match, anchor) -> When.UNKNOWN),
            date("(?:the )?(?:early |late |mid-?)?(?<century>\\d{1,2})(?:st|nd|rd|th) century", (match, anchor) -> {
                int last = number(match, "century") * 100;
                return When.between(
                        LocalDate.of(Math.max(1, last - 99), 1, 1), LocalDate.of(Math.max(1, last), 12, 31));
            }),
            date("(?:the )?(?<quarter>first|second|third|fourth) quarter(?:,? of|,)? {year}", CalendarTimes::quarter),
            date("Q(?<quarter>[1-4])(?: of|,)? {year}", CalendarTimes::quarter),
            date("(?:the )?" + SEASON + "(?: of|,)? {year}", CalendarTimes::season),
            date(
                    "(?:in|since|by|until|during|over) (?<time>(?:the )?" + SEASON + ")(?! of)",
                    (match, anchor) -> When.UNKNOWN),
            date(
                    "(?<holiday>(?-i:Christmas Eve|Christmas Day|New Year['’]s Eve|New Year['’]s Day))",
                    (match, anchor) -> anchor.dayOfYear(holiday(match.group("holiday")))),
            year("(?:" + PART + ")?{year}", (match, anchor) -> When.year(number(match, "year"))),
            year(
                    "{year} ?(?:-|–|—|to|through|until) ?{year2}",
                    (match, anchor) -> years(number(match, "year"), number(match, "year2"))),
            year(
                    "{year}[-–/](?<short>\\d\\d)",
                    (match, anchor) ->
                            years(number(match, "year"), number(match, "year") / 100 * 100 + number(match, "short"))));

    private CalendarTimes() {}

    private static When dayOfMonth(MatchResult match, Anchor anchor) {
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

    private static When quarter(MatchResult match, Anchor anchor) {
        int quarter =
                switch (match.group("quarter").toLowerCase(Locale.ROOT)) {
                    case "first", "1" -> 1;
                    case "second", "2" -> 2;
                    case "third", "3" -> 3;
                    default -> 4;
                };
        YearMonth last = YearMonth.of(number(match, "year"), quarter * 3);
        return When.within(
                new PartialDate.InYear(Year.of(last.getYear())),
                last.minusMonths(2).atDay(1),
                last.atEndOfMonth());
    }

    /** A season lies in its year, in either half of the world; only a winter may begin in the year before or end after. */
    private static When season(MatchResult match, Anchor anchor) {
        int year = number(match, "year");
        return match.group("season").equalsIgnoreCase("winter")
                ? When.between(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 31))
                : When.year(year);
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
