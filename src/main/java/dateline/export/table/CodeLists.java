package dateline.export.table;

import dateline.export.release.Column.Value;
import dateline.rdf.Ontology;
import dateline.vocab.Plover;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The values that the ontology and PLOVER's code lists allow, with what they say of them. */
final class CodeLists {
    private final Graph ontology = Ontology.read();
    private final Graph plover = read("/ontology/plover.ttl");

    /**
     * The members of a class that has individuals, of a concept scheme with notations; else the class itself and those
     * below it. By their local names or notations, sorted.
     */
    List<Value> values(String iri) {
        Node list = NodeFactory.createURI(iri);
        if (iri.startsWith(Plover.NS.replace("#", ""))) return sorted(concepts(list));
        List<Value> individuals = sorted(terms(Triple.createMatch(null, RDF.Nodes.type, list)));
        return individuals.isEmpty() ? sorted(Stream.concat(Stream.of(value(list)), below(list))) : individuals;
    }

    private Stream<Value> below(Node type) {
        return terms(Triple.createMatch(null, RDFS.Nodes.subClassOf, type));
    }

    private Stream<Value> terms(Triple pattern) {
        return ontology.stream(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                .map(Triple::getSubject)
                .map(this::value);
    }

    private Value value(Node term) {
        return new Value(term.getLocalName(), text(ontology, term, RDFS.Nodes.comment));
    }

    private Stream<Value> concepts(Node scheme) {
        return plover.stream(null, SKOS.inScheme.asNode(), scheme)
                .map(Triple::getSubject)
                .filter(concept -> plover.contains(concept, SKOS.notation.asNode(), null))
                .map(concept -> new Value(concept.getLocalName(), text(plover, concept, SKOS.definition.asNode())));
    }

    private static List<Value> sorted(Stream<Value> values) {
        return values.sorted(Comparator.comparing(Value::value)).toList();
    }

    private static String text(Graph graph, Node term, Node property) {
        return graph.stream(term, property, null)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s does not say what it means".formatted(term)));
    }

    private static Graph read(String file) {
        try (InputStream in = CodeLists.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is not on the class path");
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
