package dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SortedNQuadsTest {
    @TempDir
    Path folder;

    private static final Node S = NodeFactory.createURI("http://example.org/s");

    @Test
    void linesStandInTheOrderOfCodePointsEachOnce() {
        List<Quad> quads = List.of(quad("😀"), quad("ﬁ"), quad("é"), quad("a\n\"b\\"), quad("a"), quad("a"));
        assertThat(write(quads, 100)).isEqualTo("""
                <http://example.org/s> <http://example.org/s> "a" <http://example.org/s> .
                <http://example.org/s> <http://example.org/s> "a\\n\\"b\\\\" <http://example.org/s> .
                <http://example.org/s> <http://example.org/s> "é" <http://example.org/s> .
                <http://example.org/s> <http://example.org/s> "ﬁ" <http://example.org/s> .
                <http://example.org/s> <http://example.org/s> "😀" <http://example.org/s> .
                """);
    }

    @Test
    void theSameQuadsGiveTheSameBytesInWhateverOrderAndMemory() {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 1000; i++) quads.add(quad("word " + i % 700));
        String inMemory = write(quads, 1_000_000);
        Collections.shuffle(quads, new Random(1));
        assertThat(write(quads, 700)).isEqualTo(inMemory);
        assertThat(inMemory.lines()).hasSize(700).isSorted();
    }

    @Test
    void linesOfAnyLengthAreSorted() {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 50; i++) quads.add(quad("long ".repeat(i * i * 10) + i % 7));
        String inMemory = write(quads, 10_000_000);
        Collections.shuffle(quads, new Random(1));
        assertThat(write(quads, 30_000)).isEqualTo(inMemory);
    }

    @Test
    void termsAreWrittenAsJenaWritesThem() {
        List<Quad> quads = List.of(
                quad("\t\r\n\b\f\"\\ \u0001 \u007f é \uD83D\uDE00"),
                quad(NodeFactory.createLiteralLang("wort", "de-AT")),
                quad(NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)),
                quad(NodeFactory.createURI("http://example.org/\u0412\u0435\u0441\u0442\u0438?a=b#c")),
                quad(NodeFactory.createBlankNode("b 1")));
        StringWriter jena = new StringWriter();
        StreamRDF writer = new WriterStreamRDFPlain(IO.wrap(jena));
        quads.forEach(quad -> {
            writer.quad(quad);
            writer.triple(quad.asTriple());
        });
        writer.finish();
        List<Quad> all = new ArrayList<>(quads);
        quads.forEach(quad -> all.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
        assertThat(write(all, 1_000_000).lines())
                .containsExactlyInAnyOrderElementsOf(jena.toString().lines().toList());
    }

    @Test
    void nothingGivesNothing() {
        assertThat(write(List.of(), 10)).isEmpty();
    }

    private String write(List<Quad> quads, int bytesInMemory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedNQuads sorted = new SortedNQuads(out, folder, bytesInMemory)) {
            quads.forEach(sorted::quad);
            sorted.finish();
            assertThat(sorted.written())
                    .isEqualTo(out.toString(StandardCharsets.UTF_8).lines().count());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Quad quad(String text) {
        return quad(NodeFactory.createLiteralString(text));
    }

    private static Quad quad(Node object) {
        return Quad.create(S, S, S, object);
    }
}
