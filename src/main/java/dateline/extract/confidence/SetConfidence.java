package dateline.extract.confidence;

import dateline.model.ArticleFacts;
import dateline.model.Event;

/** Says of each fact how sure it is, by its {@link Signs} and the {@link ConfidenceTable}. Safe for several threads. */
public final class SetConfidence {
    /** The kinds of fact, as tables name them. */
    public static final String EVENTS = "events";

    public static final String STATEMENTS = "statements";
    public static final String OFFICES = "offices";
    public static final String FIGURES = "figures";

    private final ConfidenceTable table;

    /** With the table that comes with the program. */
    public SetConfidence() {
        this(ConfidenceTable.bundled());
    }

    public SetConfidence(ConfidenceTable table) {
        this.table = table;
    }

    /** The same facts, with how sure they are. */
    public ArticleFacts in(ArticleFacts facts) {
        Signs signs = new Signs(facts);
        return new ArticleFacts(
                facts.extractor(),
                facts.article(),
                facts.sentences(),
                facts.entities(),
                facts.events().stream().map(event -> event(event, signs)).toList(),
                facts.statements().stream()
                        .map(fact -> fact.withConfidence(table.confidence(STATEMENTS, signs.of(fact))))
                        .toList(),
                facts.offices().stream()
                        .map(fact -> fact.withConfidence(table.confidence(OFFICES, signs.of(fact))))
                        .toList(),
                facts.figures().stream()
                        .map(fact -> fact.withConfidence(table.confidence(FIGURES, signs.of(fact))))
                        .toList());
    }

    private Event event(Event event, Signs signs) {
        return event.withReports(event.reports().stream()
                .map(report -> report.withConfidence(table.confidence(EVENTS, signs.of(event, report))))
                .toList());
    }
}
