package dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Holds graphs to the shapes of the news ontology ({@code ontology/shapes.ttl}). The shapes are for a default graph, where
 * facts stand beside their sentences, articles and entities; the graph of a single sentence lacks these. Reading the
 * shapes takes a moment: keep the instance. Safe for use by several threads.
 */
public final class Shapes {
    private static final String FILE = "/ontology/shapes.ttl";

    private final org.apache.jena.shacl.Shapes shapes;

    /** The shapes that come with Dateline. */
    public Shapes() {
        try (InputStream in = Shapes.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("%s is not on the class path".formatted(FILE));
            shapes = org.apache.jena.shacl.Shapes.parse(
                    RDFParser.source(in).lang(Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(FILE), e);
        }
    }

    /** What in the graph does not conform, in a stable order; empty if all does. Looks at every node of the graph. */
    public List<Violation> validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Shapes::violation)
                .distinct()
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                entry.focusNode(),
                Optional.ofNullable(entry.resultPath()).map(Object::toString),
                Optional.ofNullable(entry.value()),
                entry.message());
    }

    /**
     * One thing that does not conform.
     *
     * @param focus the node that does not
     * @param path the property path that was looked at, if one was
     * @param value the value that is not allowed, if it is one value
     * @param reason the rule, as one clear sentence without a full stop
     */
    public record Violation(Node focus, Optional<String> path, Optional<Node> value, String reason) {
        @Override
        public String toString() {
            String where = path.map(at ->
                            value.map(node -> " (%s is %s)".formatted(at, node)).orElse(" (%s)".formatted(at)))
                    .orElse("");
            return "%s: %s%s".formatted(focus, reason, where);
        }
    }
}
