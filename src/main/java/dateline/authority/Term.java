package dateline.authority;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How long an office was held, as exactly as a list says. Every bound may be missing: a list of who is in office today
 * says neither since when nor how long yet.
 *
 * @param earliestFrom before it the office was surely not held
 * @param latestFrom from it on the office was surely held
 * @param earliestTo up to it the office was surely held
 * @param latestTo after it the office was surely not held
 */
public record Term(
        Optional<LocalDate> earliestFrom,
        Optional<LocalDate> latestFrom,
        Optional<LocalDate> earliestTo,
        Optional<LocalDate> latestTo) {

    /**
     * A term between two dates that may be years ("2017"), months ("2017-05") or days, or empty where not known.
     *
     * @param attested when the office is known to have been held; empty where a bound says enough
     */
    static Term of(String from, String to, String attested) {
        return new Term(
                first(from),
                attested.isEmpty() || !from.isEmpty() ? last(from) : first(attested),
                attested.isEmpty() || !to.isEmpty() ? first(to) : first(attested),
                last(to));
    }

    /** Whether the office may have been held on this day: nothing is known against it. */
    public boolean mayInclude(LocalDate day) {
        return earliestFrom.map(from -> !day.isBefore(from)).orElse(true)
                && latestTo.map(to -> !day.isAfter(to)).orElse(true);
    }

    /** Whether the office was surely held on this day. */
    public boolean surelyIncludes(LocalDate day) {
        return latestFrom.map(from -> !day.isBefore(from)).orElse(false)
                && earliestTo.map(to -> !day.isAfter(to)).orElse(false);
    }

    private static Optional<LocalDate> first(String date) {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(Year.parse(date).atDay(1));
            case 7 -> Optional.of(YearMonth.parse(date).atDay(1));
            default -> Optional.of(LocalDate.parse(date));
        };
    }

    private static Optional<LocalDate> last(String date) {
        return switch (date.length()) {
            case 4 -> Optional.of(Year.parse(date).atMonth(12).atEndOfMonth());
            case 7 -> Optional.of(YearMonth.parse(date).atEndOfMonth());
            default -> first(date);
        };
    }
}
