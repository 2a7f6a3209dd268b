package dateline.evaluate.marks;

import dateline.model.Span;
import java.util.Set;

/**
 * A name that is linked.
 *
 * @param ids at Wikidata: "Q30"; at least one
 */
public record MarkedLink(Span span, Set<String> ids) {
    public MarkedLink {
        ids = Set.copyOf(ids);
    }
}
