package dateline.extract;

import static dateline.extract.TimeRule.hour;
import static dateline.extract.TimeWords.group;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Hours of the day, with the day if it is said: "5 p.m. EST, Nov. 6", "noon Thursday", "midnight". */
final class HoursOfDay {
    private static final String ZONE =
            "(?:,? \\(?(?:[ECMPG][SD]?T|UTC|GMT|CET|CEST|BST|IST|JST|local(?: time)?|Eastern(?: time)?)\\)?)?";
    private static final String CLOCK =
            "(?<!high\\s)(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))? ?(?:(?<half>[ap])\\.?m\\b\\.?|o['’]clock|in the (?<inthe>morning|afternoon|evening))|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::\\d\\d)?|(?<word>noon|midnight|midday))"
                    + ZONE;
    private static final String ABOUT = "(?:about |around |shortly (?:before|after) )?";
    private static final String DAY =
            "(?:,?(?: on)? (?:{weekday}|(?<relative>yesterday|today|tomorrow)|{month} {day}(?:, {year})?))";

    static final List<TimeRule> RULES = List.of(
            hour(ABOUT + CLOCK + "(?= ?\\([^()]{4,20}\\),?(?: on)? {weekday})", HoursOfDay::reckon),
            hour(ABOUT + CLOCK + DAY + "?", HoursOfDay::reckon),
            hour(
                    "(?:{weekday}|(?<relative>yesterday|today|tomorrow)),?(?: at| around| about)? " + CLOCK,
                    HoursOfDay::reckon),
            hour(
                    "mid[ -]?(?:morning|afternoon)(?: (?<relative>yesterday|today|tomorrow))?|early (?:morning|afternoon|evening)",
                    (match, anchor) -> When.only(
                            (group(match, "relative").isPresent() ? day(match, anchor) : anchor.from(When::day)).value()
                                    + part(match.group()))));

    private HoursOfDay() {}

    private static When reckon(MatchResult match, Anchor anchor) {
        When day = day(match, anchor);
        if (!day.value().isEmpty()) return day.as(day.value() + "T" + clock(match));
        String today = anchor.from(When::day).value();
        return When.only((today.isEmpty() ? "XXXX-XX-XX" : today) + "T" + clock(match));
    }

    private static When day(MatchResult match, Anchor anchor) {
        Optional<String> weekday = group(match, "weekday");
        if (weekday.isPresent()) {
            DayOfWeek which = TimeWords.weekday(weekday.get());
            return anchor.weekday(which);
        }
        Optional<String> relative = group(match, "relative");
        if (relative.isPresent())
            return anchor.from(today -> When.day(
                    switch (relative.get().toLowerCase(Locale.ROOT)) {
                        case "yesterday" -> today.minusDays(1);
                        case "tomorrow" -> today.plusDays(1);
                        default -> today;
                    }));
        if (group(match, "month").isPresent()) return CalendarTimes.dayOfMonth(match, anchor);
        return When.UNKNOWN; // of which day it is, the words do not say
    }

    private static String clock(MatchResult match) {
        Optional<String> word = group(match, "word");
        if (word.isPresent()) return word.get().equalsIgnoreCase("midnight") ? "24:00" : "12:00";
        if (group(match, "hour24").isPresent())
            return "%02d:%s".formatted(Integer.parseInt(match.group("hour24")), match.group("minute24"));
        int hour = Integer.parseInt(match.group("hour"));
        boolean afterNoon =
                group(match, "half").filter(half -> half.equalsIgnoreCase("p")).isPresent()
                        || group(match, "inthe")
                                .filter(part -> !part.equalsIgnoreCase("morning"))
                                .isPresent();
        boolean beforeNoon =
                group(match, "half").filter(half -> half.equalsIgnoreCase("a")).isPresent();
        if (afterNoon && hour < 12) hour += 12;
        if (beforeNoon && hour == 12) hour = 0;
        return "%02d:%s".formatted(hour, group(match, "minute").orElse("00"));
    }

    /** {@code TMO} for a morning. */
    static String part(String words) {
        String part = words.toLowerCase(Locale.ROOT);
        if (part.contains("morning")) return "TMO";
        if (part.contains("afternoon")) return "TAF";
        if (part.contains("evening")) return "TEV";
        if (part.contains("night")) return "TNI";
        return part.contains("lunchtime") || part.contains("midday") ? "TMI" : "";
    }
}
