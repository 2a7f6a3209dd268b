package dateline.export.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dateline.export.rdf.JsonLdContext.Term;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes one JSON-LD document: Dateline's context, so that it can be read offline, and under {@code @graph} a node on each line,
 * or a named graph with nodes of its own. A property always has a list of values. Whatever has very many values comes in
 * several nodes of one name, so that no reader needs to hold more. Needs statements in an order that leaves those of a graph,
 * of a subject and of a property together.
 */
final class WriteJsonLd {
    private static final int MOST = 10_000; // statements in one element of the document's graph
    private static final String TYPE = "<" + RDF.type.getURI() + ">";

    private final JsonLdContext context = new JsonLdContext();
    private final JsonGenerator json;
    private Statement last = new Statement("", "", "", "");
    private Term property = new Term("", "");
    private int statements;

    WriteJsonLd(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new NodeByNode());
        json.writeStartObject();
        json.writeFieldName("@context");
        json.writeRawValue(context.document().toString());
        json.writeArrayFieldStart("@graph");
    }

    void write(Statement statement) throws IOException {
        boolean isSameGraph = statement.graph().equals(last.graph()) && statements < MOST;
        boolean isSameSubject = isSameGraph && statement.subject().equals(last.subject());
        boolean isSameProperty = isSameSubject && statement.predicate().equals(last.predicate());
        if (!isSameProperty) {
            endProperty();
            if (!isSameSubject) {
                endNode();
                if (!isSameGraph) turn(statement.graph());
                beginNode(statement.subject());
            }
            beginProperty(statement.predicate());
        }
        write(statement.object());
        statements++;
        last = statement;
    }

    private void endProperty() throws IOException {
        if (!last.subject().isEmpty()) json.writeEndArray();
    }

    private void endNode() throws IOException {
        if (!last.subject().isEmpty()) json.writeEndObject();
        if (last.graph().isEmpty()) statements = 0;
    }

    private void turn(String graph) throws IOException {
        if (!last.graph().isEmpty()) {
            json.writeEndArray();
            json.writeEndObject();
        }
        if (!graph.isEmpty()) {
            json.writeStartObject();
            json.writeStringField("@id", iri(graph));
            json.writeArrayFieldStart("@graph");
        }
        statements = 0;
    }

    private void beginNode(String subject) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", iri(subject));
    }

    private void beginProperty(String predicate) throws IOException {
        property = predicate.equals(TYPE) ? new Term("@type", "@vocab") : context.property(iri(predicate));
        json.writeArrayFieldStart(property.name());
    }

    private void write(String object) throws IOException {
        if (object.charAt(0) == '<') writeThing(iri(object));
        else write(Literal.parse(object));
    }

    private void writeThing(String iri) throws IOException {
        switch (property.type()) {
            case "@vocab" -> json.writeString(context.name(iri));
            case "@id" -> json.writeString(iri);
            default -> {
                json.writeStartObject();
                json.writeStringField("@id", iri);
                json.writeEndObject();
            }
        }
    }

    private void write(Literal literal) throws IOException {
        String plain = property.type().isEmpty() ? XSDDatatype.XSDstring.getURI() : property.type();
        if (literal.datatype().equals(plain)) {
            json.writeString(literal.text());
            return;
        }
        json.writeStartObject();
        json.writeStringField("@value", literal.text());
        if (!literal.language().isEmpty()) json.writeStringField("@language", literal.language());
        else if (!literal.datatype().equals(XSDDatatype.XSDstring.getURI()))
            json.writeStringField("@type", context.name(literal.datatype()));
        json.writeEndObject();
    }

    private static String iri(String term) {
        return term.substring(1, term.length() - 1);
    }

    void finish() throws IOException {
        endProperty();
        endNode();
        turn("");
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Begins a line for each node. */
    private static final class NodeByNode extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        @Override
        public void beforeArrayValues(JsonGenerator generator) throws IOException {
            if (isGraph(generator)) generator.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(',');
            if (isGraph(generator)) generator.writeRaw('\n');
        }

        private static boolean isGraph(JsonGenerator generator) {
            return "@graph".equals(generator.getOutputContext().getParent().getCurrentName());
        }
    }
}
