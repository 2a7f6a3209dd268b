package dateline.extract;

import static dateline.extract.TimeRule.date;
import static dateline.extract.TimeRule.leaning;
import static dateline.extract.TimeRule.reference;
import static dateline.extract.TimeWords.group;

import dateline.extract.Anchor.Direction;
import dateline.model.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Times as companies report them: "the third quarter of 2031", "the year-earlier period", "a year ago". */
final class Quarters {
    private static final String ORDINAL = "(?<quarter>first|second|third|fourth|final)";
    private static final String FISCAL = "(?:fiscal[ -])?";
    private static final String YEARS = "(?<which>this|last|next) year";

    static final List<TimeRule> RULES = List.of(
            date(
                    "{part}the " + FISCAL + ORDINAL + " (?:fiscal )?quarter(?:(?:,? of|,)?(?: fiscal)? {year})?",
                    Quarters::quarter),
            date(
                    FISCAL + ORDINAL + "[ -](?:fiscal[ -])?quarter(?:(?:,? of|,)?(?: fiscal)? {year})?",
                    Quarters::quarter),
            date("{part}(?:the )?" + YEARS + "['’]s " + ORDINAL + "[ -]quarter", Quarters::quarter),
            date("{part}(?:the )?" + ORDINAL + "[ -]quarter of " + YEARS, Quarters::quarter),
            date("(?:the )?(?:fiscal )?{year}(?:['’]s)? " + ORDINAL + "[ -]quarter", Quarters::quarter),
            date("Q(?<quarter>[1-4])(?:(?: of|,)? {year})?", Quarters::quarter),
            date(
                    "(?:the )?(?:fiscal )?{year} (?:period|quarter)",
                    (match, anchor) -> When.only(
                            anchor.mentioned().quarter().isEmpty()
                                    ? match.group("year")
                                    : match.group("year")
                                            + anchor.mentioned().quarter().substring(4))),
            leaning(
                    "the (?:latest|most recent|recent) (?:quarter|period)|the quarter",
                    (match, anchor) -> When.only(latest(anchor))),
            leaning(
                    "(?:the )?(?:year[ -](?:ago|earlier)|same|corresponding|comparable)(?: " + ORDINAL
                            + ")? (?:quarter|period)(?:(?: of| in|,)? (?:(?<which>last) year|a year (?:ago|earlier)|the (?:previous|prior|preceding) year|{year}))?",
                    Quarters::yearBefore),
            leaning("(?:the )?(?<which>last|this) year['’]s (?:quarter|period)", Quarters::yearBefore),
            leaning("the quarter a year (?:ago|earlier)", Quarters::yearBefore),
            leaning("year[ -](?:ago|earlier)", Quarters::yearBefore),
            leaning("a year ago", (match, anchor) -> anchor.from(today -> When.year(today.getYear() - 1))
                    .as(yearBefore(match, anchor).value())),
            leaning("a year earlier", Quarters::yearBefore),
            date("(?:the )?(?<quarter>first|second|last|latter)[ -]half(?:(?: of|,)? {year})?", Quarters::half),
            date("(?:the )?(?:year['’]s|year)[ -]end", Quarters::yearEnd),
            reference("the full[ -]year", (match, anchor) -> thisYear(anchor)));

    private Quarters() {}

    private static When quarter(MatchResult match, Anchor anchor) {
        int quarter =
                switch (match.group("quarter").toLowerCase(Locale.ROOT)) {
                    case "first", "1" -> 1;
                    case "second", "2" -> 2;
                    case "third", "3" -> 3;
                    default -> 4;
                };
        Optional<Integer> year = group(match, "year").map(Integer::parseInt);
        if (year.isPresent()) return quarter(year.get(), quarter);
        Optional<LocalDate> published = anchor.published();
        if (published.isEmpty()) return When.only("XXXX-Q" + quarter);
        Optional<String> which = group(match, "which").map(word -> word.toLowerCase(Locale.ROOT));
        if (which.isPresent())
            return quarter(
                    published.get().getYear()
                            + (which.get().equals("last") ? -1 : which.get().equals("next") ? 1 : 0),
                    quarter);
        return When.only(nearest(quarter, published.get(), anchor.direction()));
    }

    private static When quarter(int year, int quarter) {
        YearMonth last = YearMonth.of(year, quarter * 3);
        return When.within(
                        new PartialDate.InYear(Year.of(year)),
                        last.minusMonths(2).atDay(1),
                        last.atEndOfMonth())
                .as(year + "-Q" + quarter);
    }

    /** The one just over or just under way, else the nearest where the clause looks. */
    private static String nearest(int quarter, LocalDate today, Direction direction) {
        int steps = quarter - today.get(IsoFields.QUARTER_OF_YEAR); // from -3 to 3
        int years = 0;
        if (steps > 0 && (steps > 2 || direction != Direction.FUTURE)) years = -1;
        if (steps < -1 && direction == Direction.FUTURE) years = 1;
        return today.getYear() + years + "-Q" + quarter;
    }

    private static When half(MatchResult match, Anchor anchor) {
        String half = match.group("quarter").equalsIgnoreCase("first") ? "-H1" : "-H2";
        Optional<Integer> year = group(match, "year").map(Integer::parseInt);
        if (year.isPresent()) {
            boolean first = half.equals("-H1");
            LocalDate begin = LocalDate.of(year.get(), first ? 1 : 7, 1);
            return When.within(
                            new PartialDate.InYear(Year.of(year.get())),
                            begin,
                            begin.plusMonths(6).minusDays(1))
                    .as(year.get() + half);
        }
        return When.only(anchor.published().map(today -> today.getYear() + half).orElse("XXXX" + half));
    }

    /** "by year-end": that day in TIMEX3, and too vague to date an event. */
    private static When yearEnd(MatchResult match, Anchor anchor) {
        return When.only(anchor.published()
                .map(today -> today.getYear() - (anchor.direction() == Direction.PAST ? 1 : 0) + "-12-31")
                .orElse("XXXX-12-31"));
    }

    private static When thisYear(Anchor anchor) {
        return When.only(anchor.published()
                .map(today -> Integer.toString(today.getYear()))
                .orElse("XXXX"));
    }

    /** The quarter that was mentioned last, or the last that had ended. */
    private static String latest(Anchor anchor) {
        String mentioned = anchor.mentioned().quarter();
        String ended = anchor.published()
                .map(today -> today.minusMonths(3))
                .map(day -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR))
                .orElse(mentioned);
        return mentioned.isEmpty() || mentioned.compareTo(ended) > 0 ? ended : mentioned;
    }

    /** A year before the quarter that was mentioned last, or else before the day of speaking. */
    private static When yearBefore(MatchResult match, Anchor anchor) {
        Optional<String> ordinal = group(match, "quarter");
        String quarter = ordinal.isPresent()
                ? quarter(match, anchor).value()
                : anchor.mentioned().quarter();
        if (group(match, "year").isPresent())
            return When.only(match.group("year") + (quarter.isEmpty() ? "" : quarter.substring(4)));
        if (!quarter.isEmpty() && Character.isDigit(quarter.charAt(0)))
            return When.only(Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4));
        return When.only(anchor.published()
                .map(today -> Integer.toString(today.getYear() - 1))
                .orElse(""));
    }
}
