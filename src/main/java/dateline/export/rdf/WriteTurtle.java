package dateline.export.rdf;

import dateline.vocab.Prefixes;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes Turtle in blocks, one for each subject, or TriG, in which the blocks of a graph stand together. Needs statements in an
 * order that leaves those of a graph, of a subject and of a property together; IRIs of the prefixes are written short.
 */
final class WriteTurtle {
    private static final String TYPE = "<" + RDF.type.getURI() + ">";
    private static final Map<String, String> PREFIXES = new TreeMap<>(Prefixes.ALL.getNsPrefixMap());

    private final Appendable out;
    private final TermNames names = new TermNames(PREFIXES);
    private Statement last = new Statement("", "", "", "");

    WriteTurtle(Appendable out) throws IOException {
        this.out = out;
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet())
            out.append("@prefix ")
                    .append(prefix.getKey())
                    .append(": <")
                    .append(prefix.getValue())
                    .append("> .\n");
    }

    void write(Statement statement) throws IOException {
        boolean isSameGraph = statement.graph().equals(last.graph());
        boolean isSameSubject = isSameGraph && statement.subject().equals(last.subject());
        String indent = statement.graph().isEmpty() ? "" : "    ";
        if (isSameSubject && statement.predicate().equals(last.predicate())) {
            out.append(" ,\n").append(indent).append("        ");
        } else {
            if (isSameSubject) {
                out.append(" ;\n").append(indent).append("    ");
            } else {
                endBlock();
                if (!isSameGraph) turn(statement.graph());
                out.append('\n')
                        .append(indent)
                        .append(names.shorten(statement.subject()))
                        .append(' ');
            }
            out.append(statement.predicate().equals(TYPE) ? "a" : names.shorten(statement.predicate()))
                    .append(' ');
        }
        out.append(object(statement.object()));
        last = statement;
    }

    private String object(String object) {
        if (object.charAt(0) == '<') return names.shorten(object);
        int type = object.endsWith(">") ? object.lastIndexOf("\"^^<") : -1; // or the words have it
        return type < 0 ? object : object.substring(0, type + 3) + names.shorten(object.substring(type + 3));
    }

    private void turn(String graph) throws IOException {
        if (!last.graph().isEmpty()) out.append("}\n");
        if (!graph.isEmpty()) out.append('\n').append(names.shorten(graph)).append(" {");
    }

    private void endBlock() throws IOException {
        if (!last.subject().isEmpty()) out.append(" .\n");
    }

    void finish() throws IOException {
        endBlock();
        turn("");
    }
}
