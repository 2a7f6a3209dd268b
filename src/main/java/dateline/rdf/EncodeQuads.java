package dateline.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.jspecify.annotations.Nullable;

/** Writes one quad after the other as a line of N-Quads in UTF-8, without its line feed, the terms as Jena writes them. */
final class EncodeQuads {
    private static final byte[] SPACE = {' '};
    private static final byte[] END = {' ', '.'};
    private static final byte[] TYPE = {'^', '^'};
    private static final String XSD_STRING = XSDDatatype.XSDstring.getURI();
    private static final char DELETE = 0x7f;
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
        if (node.isURI()) addIri(node);
        else if (!node.isLiteral() || !addPlain(node)) add(term(node));
    }

    private void addIri(Node node) {
        int place = node.hashCode() & (REMEMBERED - 1);
        if (!node.equals(nodes[place])) {
            nodes[place] = node;
            terms[place] = term(node);
        }
        add(terms[place]);
    }

    /** @return false, and nothing is added, if the literal is not of plain words, numbers and dates in ASCII */
    private boolean addPlain(Node literal) {
        String words = literal.getLiteralLexicalForm();
        room(words.length() + 2);
        int at = length;
        line[at++] = '"';
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character < ' ' || character >= DELETE || character == '"' || character == '\\') return false;
            line[at++] = (byte) character;
        }
        if (!literal.getLiteralLanguage().isEmpty()) return false;
        line[at++] = '"';
        length = at;
        if (XSD_STRING.equals(literal.getLiteralDatatypeURI())) return true;
        add(TYPE);
        addIri(NodeFactory.createURI(literal.getLiteralDatatypeURI()));
        return true;
    }

    private byte[] term(Node node) {
        text.characters.setLength(0);
        formatter.format(text, node);
        return text.characters.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, line, length, bytes.length);
        length += bytes.length;
    }

    private void room(int more) {
        if (line.length < length + more) line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
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
