package dateline.serve.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.serve.http.Offer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * The forms of RDF in which feeds, graphs and descriptions come; the first is what a client without wishes gets. The same
 * triples give the same bytes.
 */
public enum Syntax implements Offer {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_BLOCKS),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD),
    TRIG("application/trig", "trig", RDFFormat.TRIG_BLOCKS),
    N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
    N_QUADS("application/n-quads", "nq", RDFFormat.NQUADS_UTF8),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN);

    /** With a page for people, whose browsers ask for it. */
    public static final List<Offer> OR_PAGE =
            Stream.concat(Stream.of(TURTLE, PAGE), Stream.of(values()).skip(1)).toList();

    /** In the order of subjects, then of properties, then of objects. */
    public static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getSubject().toString())
            .thenComparing(triple -> !triple.getPredicate().equals(RDF.Nodes.type))
            .thenComparing(triple -> triple.getPredicate().toString())
            .thenComparing(triple -> triple.getObject().toString());

    private static final JsonFactory JSON = new JsonFactory();

    private final String mediaType;
    private final String suffix;
    private final RDFFormat format;

    Syntax(String mediaType, String suffix, RDFFormat format) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.format = format;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String suffix() {
        return suffix;
    }

    /** The media type, with the charset where it does not say that itself. */
    public String contentType() {
        return switch (this) {
            case TURTLE, TRIG, N_TRIPLES, N_QUADS -> mediaType + ";charset=utf-8";
            case JSON_LD, RDF_XML -> mediaType;
        };
    }

    /** A graph, in order of its subjects. */
    public byte[] write(Graph graph, PrefixMapping prefixes) {
        return write(graph.stream().sorted(ORDER).toList(), prefixes.getNsPrefixMap());
    }

    /**
     * Triples in this order, those of one subject together.
     *
     * @param prefixes those that are not used are left out
     */
    public byte[] write(List<Triple> triples, Map<String, String> prefixes) {
        Map<String, String> used = used(triples, prefixes);
        return switch (this) {
            case JSON_LD -> json(triples, used);
            case RDF_XML -> xml(triples, used);
            case TURTLE, TRIG, N_TRIPLES, N_QUADS -> lines(triples, used);
        };
    }

    private static Map<String, String> used(List<Triple> triples, Map<String, String> prefixes) {
        Map<String, String> used = new TreeMap<>(prefixes);
        used.values().removeIf(namespace -> triples.stream().noneMatch(triple -> uses(triple, namespace)));
        return used;
    }

    private static boolean uses(Triple triple, String namespace) {
        return begins(triple.getSubject(), namespace)
                || begins(triple.getPredicate(), namespace)
                || begins(triple.getObject(), namespace);
    }

    private static boolean begins(Node node, String namespace) {
        if (node.isURI()) return node.getURI().startsWith(namespace);
        return node.isLiteral() && node.getLiteralDatatypeURI().startsWith(namespace);
    }

    private byte[] lines(List<Triple> triples, Map<String, String> prefixes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        prefixes.forEach(writer::prefix);
        bySubject(triples).values().forEach(ofOne -> ofOne.forEach(writer::triple));
        writer.finish();
        return out.toByteArray();
    }

    private static Map<Node, List<Triple>> bySubject(List<Triple> triples) {
        Map<Node, List<Triple>> subjects = new LinkedHashMap<>();
        for (Triple triple : triples)
            subjects.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>())
                    .add(triple);
        return subjects;
    }

    private byte[] xml(List<Triple> triples, Map<String, String> prefixes) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        triples.forEach(graph::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(out);
        return out.toByteArray();
    }

    /** Flattened (JSON-LD 1.1, 4.6), with a context of prefixes. */
    private static byte[] json(List<Triple> triples, Map<String, String> prefixes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            for (Map.Entry<String, String> prefix : prefixes.entrySet())
                json.writeStringField(prefix.getKey(), prefix.getValue());
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
            for (List<Triple> ofOne : bySubject(triples).values()) write(json, ofOne, prefixes);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("JSON cannot be written to memory", e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, List<Triple> ofOne, Map<String, String> prefixes) throws IOException {
        Map<Node, List<Node>> properties = new LinkedHashMap<>();
        for (Triple triple : ofOne)
            properties
                    .computeIfAbsent(triple.getPredicate(), any -> new ArrayList<>())
                    .add(triple.getObject());
        json.writeStartObject();
        json.writeStringField("@id", name(ofOne.getFirst().getSubject()));
        for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
            boolean isType = property.getKey().equals(RDF.Nodes.type);
            json.writeArrayFieldStart(
                    isType ? "@type" : shortened(property.getKey().getURI(), prefixes));
            for (Node value : property.getValue()) {
                if (isType) json.writeString(shortened(name(value), prefixes));
                else write(json, value, prefixes);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Node value, Map<String, String> prefixes) throws IOException {
        json.writeStartObject();
        if (value.isLiteral()) {
            json.writeStringField("@value", value.getLiteralLexicalForm());
            String datatype = value.getLiteralDatatypeURI();
            if (!value.getLiteralLanguage().isEmpty()) json.writeStringField("@language", value.getLiteralLanguage());
            else if (!datatype.equals(XSD.xstring.getURI()))
                json.writeStringField("@type", shortened(datatype, prefixes));
        } else json.writeStringField("@id", name(value));
        json.writeEndObject();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    /** "schema:name"; the whole if no prefix fits, or if what is left would be read as an address. */
    private static String shortened(String iri, Map<String, String> prefixes) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (!iri.startsWith(prefix.getValue())) continue;
            String local = iri.substring(prefix.getValue().length());
            if (!local.isEmpty() && !local.contains("/")) return prefix.getKey() + ":" + local;
        }
        return iri;
    }
}
