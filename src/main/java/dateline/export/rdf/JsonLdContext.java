package dateline.export.rdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The JSON-LD context that comes with Dateline: what it calls an IRI, and what it takes the values of a property to be. */
final class JsonLdContext {
    private static final String FILE = "/ontology/context.jsonld";

    private final ObjectNode document;
    private final Map<String, Term> terms = new HashMap<>();
    private final TermNames names;

    /**
     * What it says of an IRI.
     *
     * @param type that values are of, an IRI, {@code @id} or {@code @vocab}; empty if none
     */
    record Term(String name, String type) {}

    JsonLdContext() throws IOException {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("%s is not on the class path".formatted(FILE));
            document = (ObjectNode) new ObjectMapper().readTree(in).path("@context");
            document.remove(
                    List.of("@version", "@protected")); // mean nothing here, and readers of JSON-LD 1.0 refuse them
        }
        Map<String, String> prefixes = new HashMap<>();
        document.properties().stream()
                .filter(term -> term.getValue().asText().matches(".*[#/]"))
                .forEach(term -> prefixes.put(term.getKey(), term.getValue().asText()));
        names = new TermNames(prefixes);
        document.properties().forEach(term -> {
            JsonNode definition = term.getValue();
            String iri = definition.isTextual()
                    ? definition.asText()
                    : definition.path("@id").asText();
            String type = definition.path("@type").asText();
            if (!iri.isEmpty() && !iri.startsWith("@"))
                terms.putIfAbsent(whole(iri, prefixes), new Term(term.getKey(), whole(type, prefixes)));
        });
    }

    private static String whole(String name, Map<String, String> prefixes) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
        return namespace == null ? name : namespace + name.substring(colon + 1);
    }

    /** The value of {@code @context}. */
    JsonNode document() {
        return document;
    }

    /** What it calls a property. */
    Term property(String iri) {
        Term term = terms.get(iri);
        return term == null ? new Term(iri, "") : term;
    }

    /** What it calls a class, an individual or a datatype. */
    String name(String iri) {
        Term term = terms.get(iri);
        if (term != null) return term.name();
        String name = names.shorten('<' + iri + '>');
        return name.startsWith("<") ? iri : name;
    }
}
