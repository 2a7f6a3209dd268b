package dateline.evaluate;

import dateline.model.Event;
import dateline.model.PartialDate;
import dateline.model.Report;
import dateline.model.Time;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dates found for an event beside the gold's value. A value is right only as exact as it is. A week ("2031-W23") is
 * right if the bounds found lie in it; of an interval ("2011-03/..") the beginning. Vague values ("PAST_REF"), durations and
 * months without a year do not count.
 */
record GoldTimes(Set<String> found, Verdict verdict) {
    enum Verdict {
        RIGHT,
        WRONG,
        MISSING,
        /** A date where the text gives none. */
        INVENTED,
        UNCOUNTED
    }

    private static final Pattern UNCOUNTED = Pattern.compile("[A-Z]+_REF|P.*|--\\d\\d|.*[TX].*");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

    static GoldTimes of(Event event, String value) {
        List<Time> times = event.reports().stream()
                .map(Report::time)
                .flatMap(time -> time.stream())
                .toList();
        Set<String> found = new LinkedHashSet<>();
        for (Time time : times) time.date().map(PartialDate::toString).ifPresent(found::add);
        return new GoldTimes(found, verdict(times, found, value));
    }

    private static Verdict verdict(List<Time> times, Set<String> found, String value) {
        if (value.isEmpty()) return found.isEmpty() ? Verdict.UNCOUNTED : Verdict.INVENTED;
        if (UNCOUNTED.matcher(value).matches()) return Verdict.UNCOUNTED;
        if (WEEK.matcher(value).matches()) return week(times, found, value);
        if (value.contains("/")) return found.contains(value.split("/")[0]) ? Verdict.RIGHT : Verdict.UNCOUNTED;
        if (found.isEmpty()) return Verdict.MISSING;
        return found.contains(value) && found.stream().allMatch(date -> value.startsWith(date))
                ? Verdict.RIGHT
                : Verdict.WRONG;
    }

    private static Verdict week(List<Time> times, Set<String> found, String value) {
        LocalDate monday = monday(value);
        boolean bounded = times.stream()
                .anyMatch(time -> time.earliest().isPresent() && time.latest().isPresent());
        if (!bounded) return found.isEmpty() ? Verdict.MISSING : Verdict.WRONG;
        boolean inside = times.stream()
                .filter(time -> time.earliest().isPresent() && time.latest().isPresent())
                .allMatch(time -> !time.earliest().get().isBefore(monday)
                        && !time.latest().get().isAfter(monday.plusDays(6)));
        return inside ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static LocalDate monday(String week) {
        try {
            return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeException noWeek) {
            throw new BadGoldException("%s is no week".formatted(week), noWeek);
        }
    }
}
