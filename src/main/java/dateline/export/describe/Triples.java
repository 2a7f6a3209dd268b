package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/**
 * Collects what is said in RDF, and writes it in that order, which a graph would lose. Without blank nodes.
 */
final class Triples {
    private final PrefixMapping prefixes = PrefixMapping.Factory.create();
    private final Set<Triple> triples = new LinkedHashSet<>();

    Triples prefix(String name, String namespace) {
        prefixes.setNsPrefix(name, namespace);
        return this;
    }

    void say(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    void say(Node subject, Property property, Node object) {
        say(subject, property.asNode(), object);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node english(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    static Node typed(Object value, XSDDatatype type) {
        return NodeFactory.createLiteralDT(value.toString(), type);
    }

    static Node integer(long number) {
        return typed(number, XSDDatatype.XSDinteger);
    }

    String turtle() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        namespaces().forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
        grouped().values().forEach(group -> group.forEach(writer::triple));
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private Stream<Map.Entry<String, String>> namespaces() {
        return prefixes.getNsPrefixMap().entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    private Map<Node, List<Triple>> grouped() {
        Map<Node, List<Triple>> groups = new LinkedHashMap<>();
        for (Triple triple : triples)
            groups.computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                    .add(triple);
        return groups;
    }

    /** JSON-LD whose context is in it, so that nothing must be fetched to read it. */
    String jsonLd() {
        ObjectNode context = Json.object();
        namespaces().forEach(prefix -> context.put(prefix.getKey(), prefix.getValue()));
        ObjectNode document = Json.object();
        document.set("@context", context);
        ArrayNode graph = document.putArray("@graph");
        grouped().forEach((subject, group) -> {
            ObjectNode thing = Json.id(subject.getURI());
            for (Triple triple : group) add(thing, triple);
            graph.add(thing);
        });
        return Json.write(document);
    }

    private void add(ObjectNode thing, Triple triple) {
        Node object = triple.getObject();
        if (triple.getPredicate().equals(RDF.Nodes.type))
            thing.withArrayProperty("@type").add(name(object.getURI()));
        else thing.withArrayProperty(name(triple.getPredicate().getURI())).add(value(object));
    }

    private ObjectNode value(Node object) {
        if (object.isURI()) return Json.id(object.getURI());
        ObjectNode value = Json.object().put("@value", object.getLiteralLexicalForm());
        if (!object.getLiteralLanguage().isEmpty()) return value.put("@language", object.getLiteralLanguage());
        return object.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                ? value
                : value.put("@type", name(object.getLiteralDatatypeURI()));
    }

    private String name(String iri) {
        return Optional.ofNullable(prefixes.qnameFor(iri)).orElse(iri);
    }
}
