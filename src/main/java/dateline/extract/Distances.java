package dateline.extract;

import static dateline.extract.TimeRule.date;
import static dateline.extract.TimeRule.leaning;
import static dateline.extract.TimeRule.reference;

import dateline.extract.Anchor.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Times said by how far away they are: "two days ago", "in five years", "three days later". */
final class Distances {
    static final List<TimeRule> RULES = List.of(
            date("(?<number>an?|a couple of|{anynumber}) {unit}s?(?: or (?:so|two))? ago", Distances::ago),
            reference("in (?<time>(?<number>an?|a couple of|{anynumber}) {unit}s?)(?! of| or|-)", Distances::ahead),
            reference("(?:will|would|could|may|might|can|to|shall|ll) (?<time>one day)", "FUTURE_REF"),
            date(
                    "(?:(?:about|around|roughly|some|almost|nearly|more than|over|less than|at least|just|only|barely) )"
                            + "(?<number>an?|a couple of|{anynumber}) {unit}s? ago",
                    (match, anchor) -> When.only(ago(match, anchor).value())),
            date(
                    "(?:several|(?:a )?few|many|some|a number of) {anyunit}s? ago",
                    (match, anchor) -> When.only("PAST_REF")),
            leaning(
                    "(?<count>an?|several|(?:a )?few|many|some|a couple of|\\d+|{numberwords}) {anyunit}s? (?:earlier|later)",
                    (match, anchor) -> When.only(Durations.value(match.group("count"), match.group("unit")))),
            date(
                    "(?:an?|(?:several|(?:a )?few|many|some|a couple of|{anynumber}|a (?:quarter|half) (?:of a )?)(?: more)?)?"
                            + " ?{anyunit}s? (?:ago|earlier|later|afterwards|beforehand)(?! this| last| next)",
                    (match, anchor) -> When.UNKNOWN));

    private Distances() {}

    private static When ago(MatchResult match, Anchor anchor) {
        int number = TimeWords.number(match.group("number"));
        if (number == 0) return When.UNKNOWN;
        return anchor.from(today -> switch (match.group("unit").toLowerCase(Locale.ROOT)) {
            case "day" -> When.day(today.minusDays(number));
            case "week" -> {
                LocalDate monday = RelativeTimes.monday(today.minusWeeks(number));
                yield RelativeTimes.week(monday, monday.plusDays(6));
            }
            case "month" -> When.month(YearMonth.from(today).minusMonths(number));
            case "year" -> When.year(today.getYear() - number);
            case "decade" -> When.only(Integer.toString(today.getYear() - 10 * number));
            default -> When.UNKNOWN;
        });
    }

    /** "will close in two weeks"; where nothing is to come, "in two weeks" is how long it took. */
    private static When ahead(MatchResult match, Anchor anchor) {
        int number = TimeWords.number(match.group("number"));
        String unit = match.group("unit").toLowerCase(Locale.ROOT);
        if (number == 0
                || anchor.direction() != Direction.FUTURE
                || anchor.published().isEmpty()) return When.only(Durations.value(match.group("number"), unit));
        return anchor.from(today -> switch (unit) {
            case "day" -> When.day(today.plusDays(number));
            case "week" ->
                RelativeTimes.week(
                        RelativeTimes.monday(today.plusWeeks(number)),
                        RelativeTimes.monday(today.plusWeeks(number)).plusDays(6));
            case "month" -> When.month(YearMonth.from(today).plusMonths(number));
            case "year" -> When.year(today.getYear() + number);
            default -> When.only(Durations.value(match.group("number"), unit));
        });
    }
}
