package dateline.model;

import java.util.List;

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

    public boolean isRealised() {
        return reports.getFirst().status().isRealised();
    }
}
