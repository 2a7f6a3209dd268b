package dateline.serve.browse;

import dateline.store.StoreVersion;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * All lists of one state of the data, in order.
 *
 * @param members of each kind, in its order; at most {@link ReadListing#MOST}
 * @param cut the kinds of which there are more than that
 * @param publishers of articles, by how much they published
 * @param events kinds of event that occur, in order of their IRIs
 */
record Listing(
        StoreVersion version,
        Map<Kind, List<Entry>> members,
        List<Kind> cut,
        List<Node> publishers,
        List<Node> events) {

    List<Entry> of(Kind kind) {
        return members.getOrDefault(kind, List.of());
    }

    /** The members that a filter lets through, in order. Costs a look at each, and none into the data. */
    List<Entry> of(Kind kind, Filter filter) {
        if (filter.isEmpty()) return of(kind);
        Filter.Test test = filter.in(this);
        return of(kind).stream().filter(test::passes).toList();
    }
}
