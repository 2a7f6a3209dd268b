package dateline.export;

import dateline.rdf.Shapes;
import dateline.store.Store;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;

/** Holds published data to the shapes of the ontology: the facts, that is the default graph, of a store or a file. */
public final class Conformance {
    private final Shapes shapes = new Shapes();

    /** The file is not RDF; the message says where. */
    public static final class NotRdfException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotRdfException(Path file, RiotException cause) {
            super("%s is not RDF: %s".formatted(file, cause.getMessage()), cause);
        }
    }

    /** A sentence for each thing that breaks a shape, in a stable order; empty if all conforms. */
    public List<String> violations(Store store) {
        return store.read(snapshot -> violations(snapshot.dataset()));
    }

    /**
     * The same for a file, whose name says its syntax: .nq, .trig, .ttl, .nt, .jsonld, .rdf.
     *
     * @throws NotRdfException if it cannot be parsed
     */
    public List<String> violations(Path file) {
        try {
            return violations(RDFDataMgr.loadDatasetGraph(file.toUri().toString()));
        } catch (RiotException e) {
            throw new NotRdfException(file, e);
        }
    }

    private List<String> violations(DatasetGraph dataset) {
        return shapes.validate(dataset.getDefaultGraph()).stream()
                .map(Shapes.Violation::toString)
                .toList();
    }
}
