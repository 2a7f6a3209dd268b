package dateline.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Writes answers for programs. */
final class WriteAnswer {
    private final Links links;
    private final PrefixMapping prefixes;
    private final ObjectMapper json = new ObjectMapper();

    WriteAnswer(Links links, PrefixMapping prefixes) {
        this.links = links;
        this.prefixes = prefixes;
    }

    byte[] in(Form form, Answer answer) {
        if (form == Form.JSON) return json(answer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (form.isOfGraph()) RDFWriter.source(graph(answer)).lang(form.lang()).output(out);
        else
            RowSetWriterRegistry.getFactory(form.lang())
                    .create(form.lang())
                    .write(
                            out,
                            RowSetStream.create(answer.columns(), answer.rows().iterator()),
                            new Context());
        return out.toByteArray();
    }

    private Graph graph(Answer answer) {
        List<Var> columns = answer.columns();
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        for (Binding row : answer.rows())
            graph.add(row.get(columns.get(0)), row.get(columns.get(1)), row.get(columns.get(2)));
        return graph;
    }

    /** The envelope that the OpenAPI document describes as an answer. */
    private byte[] json(Answer answer) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("question", answer.question().name());
        envelope.put("title", answer.question().title());
        envelope.put("parameters", parameters(answer));
        envelope.put("page", answer.number());
        envelope.put("limit", answer.limit());
        envelope.put("more", answer.more());
        if (answer.more()) envelope.put("next", links.absolute(answer, answer.number() + 1, Optional.empty()));
        if (answer.number() > 1) envelope.put("prev", links.absolute(answer, answer.number() - 1, Optional.empty()));
        envelope.put("columns", answer.columns().stream().map(Var::getVarName).toList());
        envelope.put("rows", answer.rows().stream().map(row -> row(answer, row)).toList());
        envelope.put("sparql", answer.query().serialize());
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be told", e);
        }
    }

    /** What was asked for, given or by default. */
    private static Map<String, Object> parameters(Answer answer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Parameter parameter : answer.question().parameters()) {
            List<Node> values = answer.given().getOrDefault(parameter.name(), parameter.defaults());
            List<Object> texts = new ArrayList<>();
            for (Node value : values)
                texts.add(
                        parameter.kind() == Kind.NUMBER
                                ? plain(value)
                                : parameter.kind().write(value));
            if (parameter.several()) parameters.put(parameter.name(), texts);
            else if (!texts.isEmpty()) parameters.put(parameter.name(), texts.getFirst());
        }
        return parameters;
    }

    private static Map<String, @Nullable Object> row(Answer answer, Binding row) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Var column : answer.columns())
            members.put(column.getVarName(), row.contains(column) ? plain(row.get(column)) : null);
        return members;
    }

    /** Numbers and truth values as JSON has them, all else as text: an IRI, or the words of a literal. */
    private static Object plain(Node term) {
        if (!term.isLiteral()) return term.isURI() ? term.getURI() : "_:" + term.getBlankNodeLabel();
        if (!term.getLiteral().isWellFormed()) return term.getLiteralLexicalForm();
        Object value = term.getLiteralValue();
        if (value instanceof Double number && (number.isNaN() || number.isInfinite()))
            return term.getLiteralLexicalForm();
        return value instanceof Number || value instanceof Boolean ? value : term.getLiteralLexicalForm();
    }
}
