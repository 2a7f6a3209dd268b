package dateline.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/** A date as exact as the text gave it. {@link #toString} is its XML Schema lexical form. */
public sealed interface PartialDate {
    /** "September 12, 2019": {@code 2019-09-12}. */
    record Day(LocalDate date) implements PartialDate {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** "September 2019": {@code 2019-09}. */
    record Month(YearMonth month) implements PartialDate {
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** "2019". */
    record InYear(Year year) implements PartialDate {
        @Override
        public String toString() {
            return "%04d".formatted(year.getValue());
        }
    }

    /** "September 12", with no year to be had: {@code --09-12}. */
    record DayOfYear(MonthDay day) implements PartialDate {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** Reads what {@link #toString} writes. */
    static PartialDate parse(String lexical) {
        if (lexical.startsWith("--")) return new DayOfYear(MonthDay.parse(lexical));
        return switch (lexical.length()) {
            case 4 -> new InYear(Year.parse(lexical));
            case 7 -> new Month(YearMonth.parse(lexical));
            default -> new Day(LocalDate.parse(lexical));
        };
    }
}
