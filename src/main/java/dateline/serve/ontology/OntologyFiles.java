package dateline.serve.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of {@code ontology/} as they come with Dateline. */
final class OntologyFiles {
    private OntologyFiles() {}

    /** @param name "news.ttl" */
    static byte[] bytes(String name) {
        try (InputStream in = OntologyFiles.class.getResourceAsStream("/ontology/" + name)) {
            if (in == null) throw new IllegalStateException("no ontology/%s on the class path".formatted(name));
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/%s cannot be read".formatted(name), e);
        }
    }

    /** @param name of a file in Turtle */
    static List<Triple> triples(String name) {
        return graph(name).stream().toList();
    }

    /** @param name of a file in Turtle */
    static Graph graph(String name) {
        try (InputStream in = OntologyFiles.class.getResourceAsStream("/ontology/" + name)) {
            if (in == null) throw new IllegalStateException("no ontology/%s on the class path".formatted(name));
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/%s cannot be read".formatted(name), e);
        }
    }
}
