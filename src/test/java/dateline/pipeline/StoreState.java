package dateline.pipeline;

import dateline.store.Snapshot;
import dateline.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** All that a store holds, in a line: its quads, what its register and its list of changes say, and what words find. */
final class StoreState {
    private StoreState() {}

    /** @param articles how many there may be, by {@link Operations#name} */
    static String of(Store store, int articles) {
        List<String> quads = new ArrayList<>();
        long changes = store.read(snapshot -> {
            snapshot.sendTo(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    quads.add(NodeFmtLib.str(quad));
                }

                @Override
                public void triple(Triple triple) {
                    quads.add(NodeFmtLib.str(triple));
                }
            });
            requireUnion(snapshot);
            return snapshot.lastChange();
        });
        quads.sort(null);
        List<String> found = found(store.dataset(), articles);
        return "%d quads %x, %d changes, %d names %x"
                .formatted(quads.size(), hash(quads), changes, found.size(), hash(found));
    }

    /** The default graph is what the named graphs say together. */
    private static void requireUnion(Snapshot snapshot) {
        try (QueryExec query = QueryExec.dataset(snapshot.dataset())
                .query("ASK { { ?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } } UNION"
                        + " { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o } } }")
                .build()) {
            if (query.ask()) throw new IllegalStateException("the default graph is not the union of the named graphs");
        }
    }

    private static List<String> found(DatasetGraph dataset, int articles) {
        List<String> found = new ArrayList<>();
        dataset.begin(ReadWrite.READ);
        try {
            for (int article = 0; article < articles; article++) {
                try (QueryExec query = QueryExec.dataset(dataset)
                        .query("PREFIX text: <http://jena.apache.org/text#> PREFIX schema: <https://schema.org/>"
                                + " ASK { ?thing text:query (schema:name \"%s\") }".formatted(Operations.name(article)))
                        .build()) {
                    if (query.ask()) found.add(Operations.name(article));
                }
            }
        } finally {
            dataset.end();
        }
        return found;
    }

    private static long hash(List<String> lines) {
        CRC32 hash = new CRC32();
        lines.forEach(line -> hash.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return hash.getValue();
    }
}
