package dateline.extract;

import static dateline.extract.TimeRule.date;
import static dateline.extract.TimeRule.leaning;
import static dateline.extract.TimeRule.length;
import static dateline.extract.TimeRule.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Times said from the day of speaking: "yesterday", "Monday evening", "last month". */
final class RelativeTimes {
    private static final String EARLY = "(?:(?<part>earlier|early|later|late) (?:in |on )?)?";
    private static final String WHICH = "(?:this (?=past|coming))?(?<which>last|this|next|past|coming|current)";

    static final List<TimeRule> RULES = List.of(
            date("{part}today", (match, anchor) -> anchor.from(When::day)),
            date("tonight|{part}this {daypart}", RelativeTimes::today),
            date(
                    "overnight",
                    (match, anchor) -> When.only(anchor.from(When::day).value() + HoursOfDay.part("night"))),
            date(
                    "{part}(?:yesterday(?: {daypart})?|last (?:night|evening))",
                    (match, anchor) -> withPart(anchor.from(today -> When.day(today.minusDays(1))), match)),
            date(
                    "{part}tomorrow(?: {daypart})?",
                    (match, anchor) -> withPart(anchor.from(today -> When.day(today.plusDays(1))), match)),
            date("the day before yesterday", (match, anchor) -> anchor.from(today -> When.day(today.minusDays(2)))),
            date("the day after tomorrow", (match, anchor) -> anchor.from(today -> When.day(today.plusDays(2)))),
            date(
                    "(?:(?:early|late)(?: on)? )?{weekday}(?: {daypart})?",
                    (match, anchor) -> withPart(anchor.weekday(weekday(match)), match)),
            date("{part}" + WHICH + " {weekday}(?: {daypart})?", RelativeTimes::weekdayNear),
            date(
                    "a week from {weekday}",
                    (match, anchor) ->
                            anchor.from(today -> When.day(today.with(TemporalAdjusters.nextOrSame(weekday(match)))
                                    .plusWeeks(1)))),
            date("{weekday}(?: {daypart})?(?: of)? (?<which>last|this|next) week", RelativeTimes::weekdayOfWeek),
            date(EARLY + WHICH + " (?<unit>week|weekend|month|quarter|year|decade|century)", RelativeTimes::unitNear),
            length(
                    "the (?:past|last|next) (?<unit>decade|century)",
                    match -> Durations.value("1", match.group("unit"))),
            reference(
                    "{part}the " + WHICH + " (?:fiscal )?(?<unit>week|weekend|month|quarter|year|decade|century)",
                    (match, anchor) -> When.only(unitNear(match, anchor).value())),
            length(
                    "the (?:past|last|next) (?<unit>year|month|week) or (?:so|two)",
                    match -> Durations.value("1", match.group("unit"))),
            date("{part}" + WHICH + " (?<unit>week|weekend|month|quarter|year)", RelativeTimes::unitNear),
            date("the week of {month} {day}(?:, {year})?", (match, anchor) -> CalendarTimes.dayOfMonth(match, anchor)
                    .earliest()
                    .map(day -> week(monday(day), monday(day).plusDays(6)))
                    .orElse(When.UNKNOWN)),
            date("{part}" + WHICH + " {fullmonth}", RelativeTimes::monthNear),
            date("{part}" + WHICH + " (?<season>spring|summer|autumn|fall|winter)", RelativeTimes::seasonNear),
            date("{part}" + WHICH + " (?:season|term|school year|Christmas|Easter)", (match, anchor) -> When.UNKNOWN),
            date("{part}{fullmonth}(?: {day},?)?(?: of)? (?<which>last|this|next) year", RelativeTimes::monthOfYear),
            date("{part}(?:the|this) weekend", RelativeTimes::weekend),
            reference("{part}the (?<unit>week|month|year)(?! (?:ended|ending|to|before))", RelativeTimes::unitAtHand),
            leaning(
                    "the (?:same|previous|following|next|preceding) (?<unit>day|week|month|year|morning|afternoon|evening|night)(?: {daypart})?",
                    RelativeTimes::besideMentioned),
            leaning("that (?:same )?(?<unit>day|week|month|year)", RelativeTimes::besideMentioned),
            date(
                    "the (?<which>previous|following|next|preceding) {weekday}(?: {daypart})?",
                    RelativeTimes::weekdayBeside),
            date(
                    "(?:the|that) (?:same|previous|following|next|preceding) "
                            + "(?:morning|afternoon|evening|night|decade|weekend|(?-i:[MTWFS][a-z]+day))",
                    (match, anchor) -> When.UNKNOWN),
            date("that (?:night|decade|weekend)", (match, anchor) -> When.UNKNOWN),
            date(
                    "(?:in )?(?<time>recent {anyunits})",
                    (match, anchor) -> When.only(Durations.value("X", match.group("unit")))),
            date(
                    "(?:in )?(?<time>(?:the )?coming {anyunits})",
                    (match, anchor) -> When.only(Durations.value("X", match.group("unit")))),
            date("(?:in )?(?<time>recent times)", (match, anchor) -> When.only("PAST_REF")));

    private RelativeTimes() {}

    /** "this morning", "tonight": today, and TIMEX3 tells the part of it. */
    private static When today(MatchResult match, Anchor anchor) {
        return withPart(anchor.from(When::day), match);
    }

    private static When withPart(When day, MatchResult match) {
        String part = HoursOfDay.part(match.group());
        return part.isEmpty() || day.value().isEmpty() ? day : day.as(day.value() + part);
    }

    private static When seasonNear(MatchResult match, Anchor anchor) {
        boolean over = which(match).equals("past")
                && anchor.published()
                        .filter(today -> CalendarTimes.isOver(match.group("season"), today))
                        .isPresent();
        return When.only(CalendarTimes.seasonValue(match.group("season"), anchor, over ? 0 : steps(match)));
    }

    /** "the end of the month": of the one at hand, as a rule; too vague to date an event. */
    private static When unitAtHand(MatchResult match, Anchor anchor) {
        return When.only(anchor.from(today -> switch (match.group("unit").toLowerCase(Locale.ROOT)) {
                    case "week" -> week(monday(today), monday(today).plusDays(6));
                    case "month" -> When.month(YearMonth.from(today));
                    default -> When.year(today.getYear());
                })
                .value());
    }

    /** "that year", "the following month": reckoned from what was mentioned last. */
    private static When besideMentioned(MatchResult match, Anchor anchor) {
        String words = match.group().toLowerCase(Locale.ROOT);
        int steps = words.matches("the (?:following|next).*") ? 1 : words.matches("the prec?[ev].*") ? -1 : 0;
        String mentioned = anchor.mentioned().date();
        return When.only(
                switch (match.group("unit").toLowerCase(Locale.ROOT)) {
                    case "day", "morning", "afternoon", "evening", "night" ->
                        mentioned.length() == 10
                                ? LocalDate.parse(mentioned).plusDays(steps) + HoursOfDay.part(words)
                                : "";
                    case "month" ->
                        mentioned.length() >= 7
                                ? YearMonth.parse(mentioned.substring(0, 7))
                                        .plusMonths(steps)
                                        .toString()
                                : "";
                    case "year" ->
                        mentioned.length() >= 4
                                ? Integer.toString(Integer.parseInt(mentioned.substring(0, 4)) + steps)
                                : "";
                    default -> "";
                });
    }

    private static When weekdayNear(MatchResult match, Anchor anchor) {
        DayOfWeek weekday = weekday(match);
        return withPart(
                anchor.from(today -> When.day(
                        switch (which(match)) {
                            case "last", "past" -> today.with(TemporalAdjusters.previous(weekday));
                            case "next", "coming" -> today.with(TemporalAdjusters.next(weekday));
                            default -> monday(today).with(TemporalAdjusters.nextOrSame(weekday));
                        })),
                match);
    }

    /** "the previous Friday": from the day mentioned last, or else from that of speaking; too vague to date an event. */
    private static When weekdayBeside(MatchResult match, Anchor anchor) {
        DayOfWeek weekday = weekday(match);
        Optional<LocalDate> mentioned = Optional.of(anchor.mentioned().date())
                .filter(date -> date.length() == 10)
                .map(LocalDate::parse);
        boolean back = which(match).startsWith("pre");
        return When.only(mentioned
                .or(anchor::published)
                .map(day -> day.with(back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)))
                .map(LocalDate::toString)
                .orElse(""));
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
                yield weekend(saturday);
            }
            case "month" -> When.month(YearMonth.from(today).plusMonths(steps));
            case "quarter" -> {
                LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1L).plusMonths(3L * steps);
                yield When.between(first, first.plusMonths(3).minusDays(1))
                        .as(first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR));
            }
            case "year" -> When.year(today.getYear() + steps);
            case "decade" -> When.only(Integer.toString(today.getYear() / 10 + steps));
            case "century" -> When.only(Integer.toString(today.getYear() / 100 + steps));
            default -> When.UNKNOWN;
        });
    }

    /** An ISO week; "earlier this week" ends with the day of speaking, "later this week" begins with it. */
    private static When week(MatchResult match, LocalDate today, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        String part = TimeWords.group(match, "part").orElse("").toLowerCase(Locale.ROOT);
        boolean thisWeek = monday.equals(monday(today));
        return switch (part) {
            case "earlier" -> When.between(monday, thisWeek ? today : sunday).as(isoWeek(monday));
            case "later" -> When.between(thisWeek ? today : monday, sunday).as(isoWeek(monday));
            default -> week(monday, sunday);
        };
    }

    static When week(LocalDate monday, LocalDate sunday) {
        return When.between(monday, sunday).as(isoWeek(monday));
    }

    private static When weekend(LocalDate saturday) {
        return When.between(saturday, saturday.plusDays(1)).as(isoWeek(saturday) + "-WE");
    }

    private static String isoWeek(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
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
                    return weekend(saturday);
                });
            case FUTURE, PRESENT ->
                anchor.from(today -> {
                    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                    return weekend(sunday.minusDays(1));
                });
            case OPEN ->
                When.only(
                        anchor.from(today -> weekend(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))))
                                .value());
        };
    }

    static LocalDate monday(LocalDate day) {
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
