package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Scores what a recogniser finds against gold sets of one kind. Which sets it can score it tells by their first line;
 * how it counts stands with each class.
 */
public interface MarkBoard {
    /** Whether it can score the set that begins with this line. */
    boolean isFor(JsonNode firstLine);

    /** Lets the recogniser read the texts of a set, and compares. */
    MarkScores score(GoldLines gold);
}
