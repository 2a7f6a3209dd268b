package dateline.store;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * How far a store is in a log of patches. It stands in the register's graph, changed in the same transactions as the rest, so
 * that neither a primary nor a replica can be elsewhere than it says.
 *
 * @param epoch which log; another begins where one has a gap
 * @param number of the latest patch; 0 before the first
 * @param hash of that patch, which names the hash of the one before; empty before the first
 */
public record Position(String epoch, long number, String hash) {
    private static final Node LOG = NodeFactory.createURI(BatchRegister.NAMESPACE + "patches");
    private static final Node AT = NodeFactory.createURI(BatchRegister.NAMESPACE + "position");
    private static final Pattern EPOCH = Pattern.compile("[0-9a-f-]{36}");

    public Position {
        if (!EPOCH.matcher(epoch).matches() || number < 0)
            throw new IllegalArgumentException("no position: %s %d".formatted(epoch, number));
    }

    /** Where this dataset stands; empty if it is in step with no log. To be asked inside a transaction. */
    static Optional<Position> of(DatasetGraph dataset) {
        Iterator<Quad> quads = dataset.find(BatchRegister.GRAPH, LOG, AT, Node.ANY);
        try {
            return quads.hasNext()
                    ? Optional.of(read(quads.next().getObject().getLiteralLexicalForm()))
                    : Optional.empty();
        } finally {
            Iter.close(quads);
        }
    }

    /** Notes that this dataset stands here. */
    void set(DatasetGraph dataset) {
        forget(dataset);
        dataset.add(BatchRegister.GRAPH, LOG, AT, NodeFactory.createLiteralString(toString()));
    }

    /** Notes that this dataset is in step with no log. */
    static void forget(DatasetGraph dataset) {
        if (of(dataset).isPresent()) dataset.deleteAny(BatchRegister.GRAPH, LOG, AT, Node.ANY);
    }

    static Position read(String text) {
        String[] parts = text.split(" ", -1);
        return new Position(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return "%s %d %s".formatted(epoch, number, hash);
    }
}
