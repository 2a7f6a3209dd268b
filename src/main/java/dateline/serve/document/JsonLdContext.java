package dateline.serve.document;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import dateline.vocab.Schema;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Says triples in JSON-LD that people can read, by Dateline's own context or by one made for schema.org. */
public final class JsonLdContext {
    private static final String FILE = "/ontology/context.jsonld";
    private static final JsonBuilderFactory JSON =
            Json.createBuilderFactory(Map.of()); // Json's own methods look for a provider each time

    private final JsonObject terms;

    private JsonLdContext(JsonObject terms) {
        this.terms = terms;
    }

    /** Types and properties by their short names, as {@code ontology/context.jsonld} has them. */
    public static JsonLdContext ours() {
        return new JsonLdContext(read());
    }

    /**
     * The terms of schema.org by the names that they have there, all others with a prefix: for search engines, which do not
     * fetch other people's contexts.
     */
    public static JsonLdContext ofSchemaOrg() {
        JsonObjectBuilder terms = JSON.createObjectBuilder().add("@vocab", Schema.NS);
        read().forEach((term, meaning) -> {
            boolean isPrefix = meaning.getValueType() == JsonValue.ValueType.STRING && isNamespace(text(meaning));
            boolean isTyped = meaning.getValueType() == JsonValue.ValueType.OBJECT
                    && meaning.asJsonObject().getString("@id").startsWith("schema:");
            if (isPrefix || isTyped) terms.add(term, meaning);
        });
        return new JsonLdContext(terms.build());
    }

    private static boolean isNamespace(String iri) {
        return iri.startsWith("http") && (iri.endsWith("#") || iri.endsWith("/"));
    }

    private static String text(JsonValue value) {
        return ((jakarta.json.JsonString) value).getString();
    }

    private static JsonObject read() {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("%s is not on the class path".formatted(FILE));
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject().getJsonObject("@context");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(FILE), e);
        }
    }

    /** A document that names its context by this address. */
    public JsonObject referring(String address, List<Triple> triples) {
        return withContext(Json.createValue(address), triples);
    }

    /** A document that brings its context. */
    public JsonObject whole(List<Triple> triples) {
        return withContext(terms, triples);
    }

    private JsonObject withContext(JsonValue context, List<Triple> triples) {
        JsonObjectBuilder document = JSON.createObjectBuilder().add("@context", context);
        compact(triples).forEach((key, value) -> {
            if (!key.equals("@context")) document.add(key, value);
        });
        return document.build();
    }

    private JsonObject compact(List<Triple> triples) {
        try {
            return JsonLd.compact(JsonDocument.of(expanded(triples)), JsonDocument.of(terms))
                    .get();
        } catch (JsonLdError e) {
            throw new IllegalStateException("a description cannot be said in JSON-LD", e);
        }
    }

    /** In expanded form (JSON-LD 1.1, 9), in the order of the triples. */
    private static JsonArray expanded(List<Triple> triples) {
        Map<Node, Map<Node, JsonArrayBuilder>> subjects = new LinkedHashMap<>();
        for (Triple triple : triples) {
            Map<Node, JsonArrayBuilder> properties =
                    subjects.computeIfAbsent(triple.getSubject(), any -> new LinkedHashMap<>());
            JsonArrayBuilder values =
                    properties.computeIfAbsent(triple.getPredicate(), any -> JSON.createArrayBuilder());
            if (isType(triple)) values.add(name(triple.getObject()));
            else values.add(value(triple.getObject()));
        }
        JsonArrayBuilder document = JSON.createArrayBuilder();
        subjects.forEach((subject, properties) -> {
            JsonObjectBuilder object = JSON.createObjectBuilder().add("@id", name(subject));
            properties.forEach((property, values) ->
                    object.add(property.equals(RDF.Nodes.type) ? "@type" : property.getURI(), values));
            document.add(object);
        });
        return document.build();
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.Nodes.type);
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
    }

    private static JsonObject value(Node node) {
        JsonObjectBuilder value = JSON.createObjectBuilder();
        if (!node.isLiteral()) return value.add("@id", name(node)).build();
        value.add("@value", node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) value.add("@language", node.getLiteralLanguage());
        else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI()))
            value.add("@type", node.getLiteralDatatypeURI());
        return value.build();
    }
}
