package dateline.extract;

import static dateline.extract.TimeRule.repetition;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** What comes again and again: "daily", "every two weeks", "each July", "Mondays". */
final class Repetitions {
    private static final String DAYPARTS = "(?<dayparts> (?:mornings|afternoons|evenings|nights))?";
    private static final String AMOUNT =
            "(?:\\d|%|percent|million|billion|thousand|hundred|dollars?|euros?|pounds?|cents?|yen|pence|once|twice|times)";

    static final List<TimeRule> RULES = List.of(
            repetition(
                    "(?:every|each)(?: and every)?(?: (?<other>other))?(?: (?<count>{numberwords}|\\d+))? {anyunit}s?",
                    Repetitions::units),
            repetition(
                    "(?:every|each)(?: other)? {weekday}(?<dayparts> (?:morning|afternoon|evening|night))?",
                    match -> weekday(match.group("weekday"), match.group("dayparts"))),
            repetition("(?:every|each) {fullmonth}", match -> "XXXX-%02d"
                    .formatted(TimeWords.month(match.group("month")))),
            repetition(
                    "(?:every|each) (?:morning|evening|afternoon|spring|summer|autumn|fall|winter)",
                    match -> "XXXX-XX-XX"),
            repetition(
                    "(?<weekday>(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s" + DAYPARTS,
                    match -> weekday(match.group("weekday"), match.group("dayparts"))),
            repetition(
                    "(?<weekday>(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<dayparts> (?:mornings|afternoons|evenings|nights))",
                    match -> weekday(match.group("weekday"), match.group("dayparts"))),
            repetition(
                    "weekdays|weekends",
                    match -> match.group().toLowerCase(Locale.ROOT).equals("weekends") ? "XXXX-WXX-WE" : "XXXX-WXX"),
            repetition(AMOUNT + " (?<time>an? {anyunit})", Repetitions::units),
            repetition(
                    "(?:once|twice|{numberwords} times|\\d+ times) (?:an?|every|each) {anyunit}", Repetitions::units),
            repetition("hourly", match -> "PT1H"),
            repetition("daily|nightly", match -> "P1D"),
            repetition("weekly", match -> "P1W"),
            repetition("fortnightly|biweekly", match -> "P2W"),
            repetition("monthly", match -> "P1M"),
            repetition("annually|yearly", match -> "P1Y"));

    private Repetitions() {}

    private static String units(MatchResult match) {
        String once = TimeWords.group(match, "other").isPresent() ? "2" : "1";
        return Durations.value(TimeWords.group(match, "count").orElse(once), match.group("unit"));
    }

    private static String weekday(String weekday, String dayparts) {
        String value = "XXXX-WXX-" + TimeWords.weekday(weekday).getValue();
        return dayparts == null ? value : value + HoursOfDay.part(dayparts.strip());
    }
}
