package dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

final class SortedNQuadsTest {
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
        String inMemory = write(quads, 10_000);
        Collections.shuffle(quads, new Random(1));
        assertThat(write(quads, 7)).isEqualTo(inMemory);
        assertThat(inMemory.lines()).hasSize(700).isSorted();
    }

    @Test
    void nothingGivesNothing() {
        assertThat(write(List.of(), 10)).isEmpty();
    }

    private static String write(List<Quad> quads, int linesInMemory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedNQuads sorted = new SortedNQuads(out, linesInMemory)) {
            quads.forEach(sorted::quad);
            sorted.finish();
            assertThat(sorted.written())
                    .isEqualTo(out.toString(StandardCharsets.UTF_8).lines().count());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Quad quad(String text) {
        return Quad.create(S, S, S, NodeFactory.createLiteralString(text));
    }
}
