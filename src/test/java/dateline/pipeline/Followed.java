package dateline.pipeline;

import dateline.store.Position;
import dateline.store.Store;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A copy of a store that is made of nothing but the patches which the store keeps. */
final class Followed {
    private static final Node REGISTER =
            NodeFactory.createURI("urn:x-dateline:register"); // a position is the store's own

    private final DatasetGraph copy = DatasetGraphFactory.create();
    private Optional<Position> at = Optional.empty();

    /**
     * Reads the patches that have come since the last time.
     *
     * @throws IllegalStateException if there is a gap, or the copy is not what the store is
     */
    void catchUp(Path folder) {
        try (Store store = Store.open(folder)) {
            Position latest = store.latestPatch().orElseThrow();
            if (at.isPresent() && !at.get().epoch().equals(latest.epoch()))
                throw new IllegalStateException("the patches begin anew after " + at.get());
            for (long number = at.map(Position::number).orElse(0L) + 1; number <= latest.number(); number++) {
                byte[] patch = store.patch(latest.epoch(), number).orElseThrow();
                RDFPatchOps.applyChange(copy, RDFPatchOps.read(new ByteArrayInputStream(patch)));
            }
            at = Optional.of(latest);
            if (!store.read(snapshot -> quads(snapshot.dataset())).equals(quads(copy)))
                throw new IllegalStateException("what the patches give is not what the store has, at " + latest);
        }
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        return dataset.stream()
                .filter(quad -> !quad.getGraph().equals(REGISTER))
                .collect(Collectors.toSet());
    }
}
