package dateline.evaluate;

import dateline.evaluate.Finding.Category;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps count while one article is compared. */
final class Ledger {
    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final Confusions confusions = new Confusions();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    void right(Measure measure) {
        add(measure, new Tally(1, 0, 0));
    }

    void spurious(Measure measure, Category category, String words) {
        add(measure, new Tally(0, 1, 0));
        findings.add(new Finding(measure, category, words));
    }

    void missing(Measure measure, String words) {
        add(measure, new Tally(0, 0, 1));
        findings.add(new Finding(measure, Category.MISSING, words));
    }

    /** Found, but wrongly: one error in words, two in numbers. */
    void wrong(Measure measure, Category category, String words) {
        add(measure, new Tally(0, 1, 1));
        findings.add(new Finding(measure, category, words));
    }

    /** A fact is right, or not. */
    void judge(Verdict verdict) {
        verdicts.add(verdict);
    }

    /** What is this in the gold was found as that. */
    void confuse(String title, String gold, String found) {
        confusions.add(title, gold, found);
    }

    private void add(Measure measure, Tally tally) {
        tallies.merge(measure, tally, Tally::plus);
    }

    DocumentScores close(String name) {
        return new DocumentScores(name, tallies, confusions.tables(), findings, verdicts);
    }
}
