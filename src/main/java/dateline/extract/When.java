package dateline.extract;

import dateline.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a time expression comes to: a date as exact as its words, and the first and last day it can mean.
 *
 * @param value what TIMEX3 writes for it; empty where it has nothing to write
 */
record When(Optional<PartialDate> date, Optional<LocalDate> earliest, Optional<LocalDate> latest, String value) {
    /** A time of which no day, month or year is known: "recently", "Monday" in an article without a date. */
    static final When UNKNOWN = new When(Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** Dates nothing, but TIMEX3 has a value for it: "now", "three days". */
    static When only(String value) {
        return UNKNOWN.as(value);
    }

    /** The same time, written so in TIMEX3. */
    When as(String written) {
        return new When(date, earliest, latest, written);
    }

    static When day(LocalDate day) {
        return within(new PartialDate.Day(day), day, day);
    }

    /** "September 12, 2019"; unknown when there is no such day. */
    static When day(int year, int month, int day) {
        try {
            return day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return UNKNOWN;
        }
    }

    static When dayOfYear(MonthDay day) {
        String value = "XXXX-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        return new When(Optional.of(new PartialDate.DayOfYear(day)), Optional.empty(), Optional.empty(), value);
    }

    static When month(YearMonth month) {
        return within(new PartialDate.Month(month), month.atDay(1), month.atEndOfMonth());
    }

    static When year(int year) {
        return within(new PartialDate.InYear(Year.of(year)), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Some day between these, without a date: "this week". */
    static When between(LocalDate earliest, LocalDate latest) {
        return earliest.isAfter(latest)
                ? UNKNOWN
                : new When(Optional.empty(), Optional.of(earliest), Optional.of(latest), "");
    }

    /** These days, said with their month or year: "September 12-14, 2019" is of 2019-09. */
    static When from(LocalDate earliest, LocalDate latest) {
        When between = between(earliest, latest);
        if (between.equals(UNKNOWN) || earliest.getYear() != latest.getYear()) return between;
        return earliest.getMonth() == latest.getMonth()
                ? within(new PartialDate.Month(YearMonth.from(earliest)), earliest, latest)
                : within(new PartialDate.InYear(Year.of(earliest.getYear())), earliest, latest);
    }

    static When within(PartialDate date, LocalDate earliest, LocalDate latest) {
        return new When(Optional.of(date), Optional.of(earliest), Optional.of(latest), date.toString());
    }
}
