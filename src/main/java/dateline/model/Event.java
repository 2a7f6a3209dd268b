package dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * One event as an article tells it, with every sentence that reports it. An event is realised or it is not: a planned,
 * possible, denied, attributed or hypothetical one is another event than the one that happened.
 *
 * @param reports in text order; at least one; all realised or none
 */
public record Event(String id, EventKind kind, List<Report> reports) implements Fact {
    public Event {
        if (reports.isEmpty()) throw new IllegalArgumentException("event %s is never reported".formatted(id));
        boolean realised = reports.getFirst().status().isRealised();
        if (reports.stream().anyMatch(report -> report.status().isRealised() != realised))
            throw new IllegalArgumentException("event %s both happened and did not".formatted(id));
        reports = List.copyOf(reports);
    }

    /** Tells this event's reports apart, among all facts of the article. */
    public String key(Report report) {
        return "%s@%d".formatted(id, report.trigger().begin());
    }

    /** The same, told by these. */
    public Event withReports(List<Report> newReports) {
        return new Event(id, kind, newReports);
    }

    /** The same, told by the reports alone that are as sure as this; nothing if none is. */
    Optional<Event> atLeast(double confidence) {
        List<Report> sure = reports.stream()
                .filter(report -> report.confidence() >= confidence)
                .toList();
        return sure.isEmpty() ? Optional.empty() : Optional.of(withReports(sure));
    }

    public boolean isRealised() {
        return reports.getFirst().status().isRealised();
    }
}
