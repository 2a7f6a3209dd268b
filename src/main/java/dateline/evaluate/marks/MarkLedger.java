package dateline.evaluate.marks;

import dateline.evaluate.Confusions;
import dateline.evaluate.Tally;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps count while the texts of a set are compared. */
final class MarkLedger {
    private static final int AROUND = 40; // characters before and after an error, to recognise the place by

    private final Map<String, Tally> measures = new LinkedHashMap<>();
    private final Confusions confusions = new Confusions();
    private final List<MarkError> errors = new ArrayList<>();

    /** So many of a text are right by a measure, of so many found and so many in the gold. */
    void count(String measure, int right, int found, int wanted) {
        measures.merge(measure, new Tally(right, found - right, wanted - right), Tally::plus);
    }

    /** So much more is right, spurious and missing by a measure. */
    void count(String measure, Tally more) {
        measures.merge(measure, more, Tally::plus);
    }

    /** What is this in the gold was found as that; a table of its own for each title. */
    void confuse(String title, String gold, String found) {
        confusions.add(title, gold, found);
    }

    void error(String category, String id, String words) {
        errors.add(new MarkError(category, id, words));
    }

    /** An error at a place in the text. */
    void error(String category, String id, String what, String text, Span span) {
        String before = text.substring(Math.max(0, span.begin() - AROUND), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
        error(
                category,
                id,
                "%s: %s[%s]%s".formatted(what, before, span.of(text), after).replaceAll("\\s+", " "));
    }

    MarkScores close(GoldLines gold) {
        return new MarkScores(
                gold.set(), gold.fingerprint(), gold.lines().size(), measures, confusions.tables(), errors);
    }
}
