package dateline.serve.describe;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** Collects triples in the order in which they are said. */
final class Saying {
    private final List<Triple> triples = new ArrayList<>();

    List<Triple> triples() {
        return List.copyOf(triples);
    }

    void say(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    void say(Node subject, Property property, Node object) {
        say(subject, property.asNode(), object);
    }

    void say(Node subject, Property property, Resource object) {
        say(subject, property.asNode(), object.asNode());
    }

    void say(Node subject, Property property, long number) {
        say(subject, property.asNode(), number(number));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node text(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
