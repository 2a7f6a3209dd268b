package dateline.identity;

import dateline.identity.EventProfile.ReportProfile;
import dateline.model.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** The days that something can have been on, first and last. */
record Window(LocalDate first, LocalDate last) {
    /** What a report says of its day, if it tells the year. */
    static Optional<Window> of(ReportProfile report) {
        return report.earliest().flatMap(first -> report.latest().map(last -> new Window(first, last)));
    }

    /** The most exact day that an article gives for an event. */
    static Optional<Window> told(EventProfile event) {
        return event.reports().stream()
                .flatMap(report -> of(report).stream())
                .min(Comparator.comparingLong(Window::length).thenComparing(Window::first));
    }

    /** The days up to publication. */
    static Optional<Window> before(Profile by, int days) {
        return published(by).map(day -> new Window(day.minusDays(days), day));
    }

    static Optional<LocalDate> published(Profile by) {
        return by.published().map(Timestamp::date);
    }

    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean overlaps(Window other) {
        return distance(other) == 0;
    }

    /** Days between them; none if they overlap. */
    long distance(Window other) {
        if (last.isBefore(other.first)) return ChronoUnit.DAYS.between(last, other.first);
        return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }
}
