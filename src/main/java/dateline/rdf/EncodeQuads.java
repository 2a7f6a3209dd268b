package dateline.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.jspecify.annotations.Nullable;

/** Writes one quad after the other as a line of N-Quads in UTF-8, without its line feed, the terms as Jena writes them. */
final class EncodeQuads {
    private static final byte[] SPACE = {' '};
    private static final byte[] END = {' ', '.'};
    private static final int REMEMBERED = 1 << 11; // terms; subjects, properties, types and graphs come again and again

    private final NodeFormatterNT formatter = new NodeFormatterNT(CharSpace.UTF8);
    private final Text text = new Text();
    private final @Nullable Node[] nodes = new Node[REMEMBERED];
    private final byte[][] terms = new byte[REMEMBERED][];
    private byte[] line = new byte[1 << 10];
    private int length;

    /** @param graph null for the default graph */
    void encode(Node subject, Node predicate, Node object, @Nullable Node graph) {
        length = 0;
        add(subject);
        add(SPACE);
        add(predicate);
        add(SPACE);
        add(object);
        if (graph != null) {
            add(SPACE);
            add(graph);
        }
        add(END);
    }

    /** Begins with the line; good until the next. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    private void add(Node node) {
        if (!node.isURI()) {
            add(term(node));
            return;
        }
        int place = node.hashCode() & (REMEMBERED - 1);
        if (!node.equals(nodes[place])) {
            nodes[place] = node;
            terms[place] = term(node);
        }
        add(terms[place]);
    }

    private byte[] term(Node node) {
        text.characters.setLength(0);
        formatter.format(text, node);
        return text.characters.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(byte[] bytes) {
        if (line.length < length + bytes.length)
            line = Arrays.copyOf(line, Math.max(length + bytes.length, 2 * line.length));
        System.arraycopy(bytes, 0, line, length, bytes.length);
        length += bytes.length;
    }

    /** What Jena writes to. */
    private static final class Text extends AWriterBase {
        private final StringBuilder characters = new StringBuilder();

        @Override
        public void print(char character) {
            characters.append(character);
        }

        @Override
        public void print(char[] more) {
            characters.append(more);
        }

        @Override
        public void print(String more) {
            characters.append(more);
        }

        @Override
        public void printf(String format, Object... arguments) {
            characters.append(format.formatted(arguments));
        }

        @Override
        public void println(String more) {
            characters.append(more).append('\n');
        }

        @Override
        public void println() {
            characters.append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
