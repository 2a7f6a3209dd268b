package dateline.identity;

import dateline.identity.EventProfile.ReportProfile;
import dateline.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * When an event was, as far as its article tells: from its own date or, since news is of the last days, from the day of
 * publication, which is never taken for more than a hint.
 *
 * @param days the first and the last day it can have been; absent if the article dates it neither way
 * @param told whether the text dates it
 * @param published the day of its article
 */
record EventWhen(Optional<Window> days, boolean told, Optional<LocalDate> published) {
    /** News without a date of its own is taken to be at most so many days old. */
    private static final int FRESH = 3;

    /** Days that a single key may stand for; what is dated less exactly is found by month. */
    private static final int FEW = 7;

    private static final String UNDATED = "~";
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    static EventWhen of(Profile by, EventProfile event) {
        Optional<LocalDate> published = Window.published(by);
        Optional<Window> told = event.reports().stream()
                .map(EventWhen::days)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Window::length).thenComparing(Window::first));
        if (told.isPresent()) return new EventWhen(told, true, published);
        return new EventWhen(
                published.map(day -> event.realised()
                        ? new Window(day.minusDays(FRESH), day)
                        : new Window(day.minusDays(FRESH), day.plusDays(FRESH))),
                false,
                published);
    }

    private static Optional<Window> days(ReportProfile report) {
        if (report.date().isPresent() && report.date().get() instanceof PartialDate.Day day)
            return Optional.of(new Window(day.date(), day.date()));
        return Window.of(report);
    }

    /** Whether the text tells the very day. */
    boolean isExact() {
        return told && days.orElseThrow().length() == 1;
    }

    /** Both texts tell the very day, and it is the same. */
    boolean isSameDay(EventWhen other) {
        return isExact() && other.isExact() && days.equals(other.days);
    }

    /** Both can be of one time. */
    boolean fits(EventWhen other) {
        if (days.isEmpty() || other.days.isEmpty()) return false;
        if (told || other.told) return days.get().overlaps(other.days.get());
        return Math.abs(ChronoUnit.DAYS.between(published.orElseThrow(), other.published.orElseThrow())) <= 1;
    }

    /** Both tell the same day, or one tells none and is news of those days. */
    boolean isAbout(EventWhen other) {
        return isSameDay(other) || fits(other) && !(told && other.told);
    }

    /**
     * Whether the texts tell two days in a row, as reports of one night do that disagree: both articles are later than
     * either day, so that each had heard of a second event, had there been one.
     */
    boolean isNextDay(EventWhen other) {
        if (!isExact() || !other.isExact() || published.isEmpty() || other.published.isEmpty()) return false;
        LocalDate one = days.orElseThrow().first();
        LocalDate two = other.days.orElseThrow().first();
        LocalDate later = one.isAfter(two) ? one : two;
        return Math.abs(ChronoUnit.DAYS.between(one, two)) == 1
                && published.get().isAfter(later)
                && other.published.get().isAfter(later);
    }

    /** What it stands under: its days, its month, its year; what is not dated, under the day of publication. */
    Set<String> buckets() {
        Set<String> buckets = new LinkedHashSet<>();
        if (!told) published.ifPresent(day -> buckets.add(UNDATED + day));
        else {
            Window span = days.orElseThrow();
            if (span.length() <= FEW)
                for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1))
                    buckets.add(day.toString());
            else if (span.length() <= YEAR) {
                int letters = span.length() <= MONTH ? 7 : 4;
                for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1))
                    buckets.add(day.toString().substring(0, letters));
            }
        }
        return buckets;
    }

    /** What those may stand under that can be of one time with it. */
    Set<String> searched() {
        Set<String> searched = new LinkedHashSet<>();
        if (days.isEmpty()) return searched;
        Window span = days.get();
        if (span.length() > MONTH) return buckets();
        for (LocalDate day = span.first().minusDays(1); !day.isAfter(span.last().plusDays(1)); day = day.plusDays(1)) {
            searched.add(day.toString());
            searched.add(day.toString().substring(0, 7));
        }
        if (told)
            // plans are told before their days, and what is undated looks a day further than it may have been
            for (LocalDate day = span.first().minusDays(FRESH + 1);
                    !day.isAfter(span.last().plusDays(FRESH + 1));
                    day = day.plusDays(1)) searched.add(UNDATED + day);
        else
            published.ifPresent(day -> {
                for (int away = -1; away <= 1; away++) searched.add(UNDATED + day.plusDays(away));
            });
        return searched;
    }
}
