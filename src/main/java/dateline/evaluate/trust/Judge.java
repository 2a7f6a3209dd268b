package dateline.evaluate.trust;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.evaluate.Verdict;
import dateline.model.ArticleFacts;
import java.util.List;

/** Says of the facts of a text which are right, by gold of one kind. What the gold cannot say it is silent on. */
public interface Judge {
    /** Whether it can judge by a set that begins with this line. */
    boolean isFor(JsonNode firstLine);

    List<Verdict> judge(JsonNode line, ArticleFacts facts);
}
