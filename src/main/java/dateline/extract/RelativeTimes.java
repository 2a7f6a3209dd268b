package dateline.extract;

import static dateline.extract.TimeRule.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Times said from the day of speaking: "yesterday", "Monday evening", "last month", "two days ago". */
final class RelativeTimes {
    private static final String EARLY = "(?:(?<part>earlier|early|later|late) (?:in |on )?)?";
    private static final String WHICH = "(?<which>last|this|next|past|coming|current)";

    static final List<TimeRule> RULES = List.of(
            date(
                    "(?:early |late |later |earlier )?today|tonight|this {daypart}",
                    (match, anchor) -> anchor.from(When::day)),
            date("overnight", (match, anchor) -> When.UNKNOWN),
            date(
                    "(?:early |late )?yesterday(?: {daypart})?|last night",
                    (match, anchor) -> anchor.from(today -> When.day(today.minusDays(1)))),
            date(
                    "(?:early |late )?tomorrow(?: {daypart})?",
                    (match, anchor) -> anchor.from(today -> When.day(today.plusDays(1)))),
            date("the day before yesterday", (match, anchor) -> anchor.from(today -> When.day(today.minusDays(2)))),
            date("the day after tomorrow", (match, anchor) -> anchor.from(today -> When.day(today.plusDays(2)))),
            date("{weekday}(?: {daypart})?", (match, anchor) -> anchor.weekday(weekday(match))),
            date(WHICH + " {weekday}(?: {daypart})?", RelativeTimes::weekdayNear),
            date("{weekday}(?: {daypart})?(?: of)? (?<which>last|this|next) week", RelativeTimes::weekdayOfWeek),
            date(EARLY + WHICH + " (?<unit>week|weekend|month|quarter|year|decade|century)", RelativeTimes::unitNear),
            date(EARLY + WHICH + " {fullmonth}", RelativeTimes::monthNear),
            date(
                    EARLY + WHICH
                            + " (?:spring|summer|autumn|fall|winter|season|term|fiscal year|school year|Christmas|Easter)",
                    (match, anchor) -> When.UNKNOWN),
            date("{fullmonth}(?: {day},?)?(?: of)? (?<which>last|this|next) year", RelativeTimes::monthOfYear),
            date("the weekend", RelativeTimes::weekend),
            date("(?<number>an?|a couple of|{anynumber}) {unit}s? ago", RelativeTimes::ago),
            date(
                    "(?:(?:about|around|roughly|some|almost|nearly|more than|over|less than|at least|just|only|barely) )"
                            + "(?:an?|a couple of|{anynumber}) {anyunit}s? ago",
                    (match, anchor) -> When.UNKNOWN),
            date(
                    "(?:an?|(?:several|(?:a )?few|many|some|a couple of|{anynumber}|a (?:quarter|half) (?:of a )?)(?: more)?)?"
                            + " ?{anyunit}s? (?:ago|earlier|later|afterwards|beforehand)(?! this| last| next)",
                    (match, anchor) -> When.UNKNOWN),
            date(
                    "(?:the|that) (?:same|previous|following|next|preceding) "
                            + "(?:day|morning|afternoon|evening|night|week|month|year|decade|weekend|(?-i:[MTWFS][a-z]+day))",
                    (match, anchor) -> When.UNKNOWN),
            date("that (?:day|night|week|month|year|decade|weekend)", (match, anchor) -> When.UNKNOWN),
            date("(?:in )?(?<time>recent (?:days|weeks|months|years|decades|times))", (match, anchor) -> When.UNKNOWN),
            date("recently|lately|nowadays", (match, anchor) -> When.UNKNOWN));

    private RelativeTimes() {}

    private static When weekdayNear(MatchResult match, Anchor anchor) {
        DayOfWeek weekday = weekday(match);
        return anchor.from(today -> When.day(
                switch (which(match)) {
                    case "last", "past" -> today.with(TemporalAdjusters.previous(weekday));
                    case "next", "coming" -> today.with(TemporalAdjusters.next(weekday));
                    default -> monday(today).with(TemporalAdjusters.nextOrSame(weekday));
                }));
    }

    private static When weekdayOfWeek(MatchResult match, Anchor anchor) {
        DayOfWeek weekday = weekday(match);
        return anchor.from(
                today -> When.day(monday(today).plusWeeks(steps(match)).with(TemporalAdjusters.nextOrSame(weekday))));
    }

    private static When unitNear(MatchResult match, Anchor anchor) {
        int steps = steps(match);
        return anchor.from(today -> switch (match.group("unit").toLowerCase(Locale.ROOT)) {
            case "week" -> week(match, today, monday(today).plusWeeks(steps));
            case "weekend" -> {
                LocalDate saturday = monday(today).plusWeeks(steps).plusDays(5);
                yield When.between(saturday, saturday.plusDays(1));
            }
            case "month" -> When.month(YearMonth.from(today).plusMonths(steps));
            case "quarter" -> {
                LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1L).plusMonths(3L * steps);
                yield When.between(first, first.plusMonths(3).minusDays(1));
            }
            case "year" -> When.year(today.getYear() + steps);
            default -> When.UNKNOWN;
        });
    }

    /** An ISO week; "earlier this week" ends with the day of speaking, "later this week" begins with it. */
    private static When week(MatchResult match, LocalDate today, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        String part = match.group("part") == null ? "" : match.group("part").toLowerCase(Locale.ROOT);
        boolean thisWeek = monday.equals(monday(today));
        return switch (part) {
            case "earlier" -> When.between(monday, thisWeek ? today : sunday);
            case "later" -> When.between(thisWeek ? today : monday, sunday);
            default -> When.between(monday, sunday);
        };
    }

    private static When monthNear(MatchResult match, Anchor anchor) {
        int month = TimeWords.month(match.group("month"));
        return anchor.from(today -> {
            YearMonth now = YearMonth.from(today);
            YearMonth same = YearMonth.of(today.getYear(), month);
            return When.month(
                    switch (which(match)) {
                        case "last", "past" -> same.isBefore(now) ? same : same.minusYears(1);
                        case "next", "coming" -> same.isAfter(now) ? same : same.plusYears(1);
                        default -> same;
                    });
        });
    }

    private static When monthOfYear(MatchResult match, Anchor anchor) {
        int month = TimeWords.month(match.group("month"));
        return anchor.from(today -> {
            int year = today.getYear() + steps(match);
            return match.group("day") == null
                    ? When.month(YearMonth.of(year, month))
                    : When.day(year, month, Integer.parseInt(match.group("day")));
        });
    }

    private static When weekend(MatchResult match, Anchor anchor) {
        return switch (anchor.direction()) {
            case PAST ->
                anchor.from(today -> {
                    LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
                    return When.between(saturday, saturday.plusDays(1));
                });
            case FUTURE ->
                anchor.from(today -> {
                    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                    return When.between(sunday.minusDays(1), sunday);
                });
            case OPEN -> When.UNKNOWN;
        };
    }

    private static When ago(MatchResult match, Anchor anchor) {
        int number = TimeWords.number(match.group("number"));
        if (number == 0) return When.UNKNOWN;
        return anchor.from(today -> switch (match.group("unit").toLowerCase(Locale.ROOT)) {
            case "day" -> When.day(today.minusDays(number));
            case "week" -> {
                LocalDate monday = monday(today.minusWeeks(number));
                yield When.between(monday, monday.plusDays(6));
            }
            case "month" -> When.month(YearMonth.from(today).minusMonths(number));
            case "year" -> When.year(today.getYear() - number);
            default -> When.UNKNOWN;
        });
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DayOfWeek weekday(MatchResult match) {
        return TimeWords.weekday(match.group("weekday"));
    }

    private static String which(MatchResult match) {
        return match.group("which").toLowerCase(Locale.ROOT);
    }

    private static int steps(MatchResult match) {
        return switch (which(match)) {
            case "last", "past" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }
}
