package dateline.export.rdf;

import java.nio.charset.StandardCharsets;

/**
 * A triple in a graph, its terms as N-Quads writes them.
 *
 * @param graph empty for the default graph
 */
record Statement(String subject, String predicate, String object, String graph) {
    private static final String END = " .";

    /** @throws IllegalArgumentException if the line is no quad, or has a blank node, of which a release has none */
    static Statement parse(String line) {
        int subject = iri(line, 0);
        int predicate = iri(line, subject + 1);
        int object = term(line, predicate + 1);
        int graph = line.startsWith(END, object) ? object : iri(line, object + 1);
        if (graph + END.length() != line.length() || !line.endsWith(END)) throw wrong(line);
        return new Statement(
                line.substring(0, subject),
                line.substring(subject + 1, predicate),
                line.substring(predicate + 1, object),
                graph == object ? "" : line.substring(object + 1, graph));
    }

    /** The terms with the graph first, so that sorted lines are those of one graph after those of another. */
    byte[] graphFirst() {
        return String.join(" ", graph, subject, predicate, object).getBytes(StandardCharsets.UTF_8);
    }

    static Statement parseGraphFirst(byte[] bytes, int length) {
        String line = new String(bytes, 0, length, StandardCharsets.UTF_8);
        int graph = iri(line, 0);
        int subject = iri(line, graph + 1);
        int predicate = iri(line, subject + 1);
        return new Statement(
                line.substring(graph + 1, subject),
                line.substring(subject + 1, predicate),
                line.substring(predicate + 1),
                line.substring(0, graph));
    }

    /** Where the IRI that begins here ends. */
    private static int iri(String line, int begin) {
        int end = line.indexOf('>', begin);
        if (begin >= line.length() || line.charAt(begin) != '<' || end < 0) throw wrong(line);
        return end + 1;
    }

    private static int term(String line, int begin) {
        if (begin >= line.length() || line.charAt(begin) != '"') return iri(line, begin);
        int end = closingQuote(line, begin) + 1;
        if (line.startsWith("^^", end)) return iri(line, end + 2);
        return line.startsWith("@", end) ? line.indexOf(' ', end) : end;
    }

    private static int closingQuote(String line, int begin) {
        for (int at = begin + 1; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '"') return at;
            if (character == '\\') at++;
        }
        throw wrong(line);
    }

    private static IllegalArgumentException wrong(String line) {
        return new IllegalArgumentException("this is no quad of a release: " + line);
    }
}
