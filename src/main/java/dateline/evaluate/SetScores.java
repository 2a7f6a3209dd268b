package dateline.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** How well a gold set was done, whatever kind of gold it is: enough to print it and to hold it to {@link Floors}. */
public interface SetScores {
    /** What the gold calls itself. */
    String set();

    /** SHA-256 of the gold. */
    String fingerprint();

    /** Precision, recall and F1 by measure, in the order of the table. */
    Map<String, Ratios> ratios();

    /** The measures as a table, and what was taken for what. */
    String table();

    /**
     * The errors by kind, so many examples of each.
     *
     * @param examples 0 for all
     */
    String errors(int examples);

    /** Everything, with all errors. */
    ObjectNode json();

    /** The ratios of tallies, in their order. */
    static Map<String, Ratios> ratios(Map<String, Tally> tallies) {
        Map<String, Ratios> ratios = new LinkedHashMap<>();
        tallies.forEach((measure, tally) -> ratios.put(measure, Ratios.of(tally)));
        return ratios;
    }
}
