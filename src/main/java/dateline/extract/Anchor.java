package dateline.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a relative time expression is reckoned from: the day of publication, where it is known, and whether the clause
 * speaks of the past or of what is to come; and what the article mentioned before.
 */
record Anchor(Optional<LocalDate> published, Direction direction, Mentioned mentioned) {
    private static final int TOO_FAR =
            300; // days: "September 13" printed on September 12 is tomorrow, whatever the tense
    private static final int LONG_GONE = 9; // months: "November" printed in October is the next, whatever the tense

    /** Where a clause looks. */
    enum Direction {
        PAST,
        FUTURE,
        /** A present that may speak of what is to come: "they meet on Monday". */
        PRESENT,
        OPEN
    }

    /** Reckons from the day of publication; unknown where that is not known. */
    When from(Function<LocalDate, When> reckoning) {
        return published.map(reckoning).orElse(When.UNKNOWN);
    }

    /** "Monday": the last one up to the day of publication, or the next one in a clause about the future. */
    When weekday(DayOfWeek weekday) {
        When day = from(today -> When.day(today.with(
                direction == Direction.FUTURE || direction == Direction.PRESENT
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday))));
        return day.equals(When.UNKNOWN) ? When.only("XXXX-WXX-" + weekday.getValue()) : day;
    }

    /** "September 12": in the year that fits tense and publication best; without a publication date, in no year. */
    When dayOfYear(MonthDay day) {
        if (published.isEmpty()) return When.dayOfYear(day);
        LocalDate today = published.get();
        List<LocalDate> nearestFirst = Stream.of(0, -1, 1)
                .map(years -> today.getYear() + years)
                .filter(day::isValidYear)
                .map(day::atYear)
                .sorted(Comparator.comparingLong(date -> distance(today, date)))
                .toList();
        return nearestFirst.stream()
                .filter(date -> suits(today, date) && distance(today, date) <= TOO_FAR)
                .findFirst()
                .or(() -> nearestFirst.stream().findFirst())
                .map(When::day)
                .orElse(When.dayOfYear(day));
    }

    private boolean suits(LocalDate today, LocalDate date) {
        return switch (direction) {
            case PAST -> !date.isAfter(today);
            case FUTURE -> !date.isBefore(today);
            case PRESENT, OPEN -> true;
        };
    }

    private static long distance(LocalDate today, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(today, date));
    }

    /** In the year before, and that many months ago: one would say "last November". */
    private static boolean isLongGone(YearMonth past, YearMonth now) {
        return past.getYear() < now.getYear() && past.until(now, ChronoUnit.MONTHS) >= LONG_GONE;
    }

    /** "in March": the one that fits tense and publication best. */
    When month(int month) {
        if (published.isEmpty()) return When.only("XXXX-%02d".formatted(month));
        return from(today -> {
            YearMonth now = YearMonth.from(today);
            YearMonth same = YearMonth.of(now.getYear(), month);
            YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
            YearMonth coming = same.isBefore(now) ? same.plusYears(1) : same;
            return When.month(
                    switch (direction) {
                        case PAST -> isLongGone(past, now) ? coming : past;
                        case FUTURE -> coming;
                        case PRESENT, OPEN ->
                            past.until(now, ChronoUnit.MONTHS) <= now.until(coming, ChronoUnit.MONTHS) ? past : coming;
                    });
        });
    }
}
