package dateline.export.release;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Newsroom;
import dateline.rdf.Shapes;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WithholdTextTest {
    private static final Set<Node> TEXT = Set.of(Nif.anchorOf, Schema.text, News.quotedPart);

    @TempDir
    Path folder;

    @Test
    void byOffsetsThereAreNoWordsAnywhere() throws IOException {
        DatasetGraph full = quads(TextRights.FULL);
        DatasetGraph offsets = quads(TextRights.OFFSETS);
        assertThat(words(full)).isNotEmpty();
        assertThat(words(offsets)).isEmpty();
        assertThat(offsets.size()).isEqualTo(full.size());
        assertThat(offsets.stream().count()).isEqualTo(full.stream().count());
        Set<String> headlines = full.stream(Node.ANY, Node.ANY, Schema.headline, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
        Set<String> values = offsets.stream()
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
        assertThat(words(full))
                .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                .filteredOn(words -> !headlines.contains(words))
                .doesNotContainAnyElementsOf(values);
    }

    @Test
    void offsetsAndTheDigestOfTheWordsStay() throws IOException {
        DatasetGraph offsets = quads(TextRights.OFFSETS);
        for (Triple text : words(quads(TextRights.FULL))) {
            Node property = text.getPredicate().equals(News.quotedPart) ? News.quotedPartDigest : News.textDigest;
            assertThat(offsets.getDefaultGraph().stream(text.getSubject(), property, Node.ANY))
                    .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                    .contains(sha256(text.getObject().getLiteralLexicalForm()));
            if (text.getPredicate().equals(Nif.anchorOf))
                assertThat(offsets.getDefaultGraph().stream(text.getSubject(), Nif.endIndex, Node.ANY))
                        .hasSize(1);
        }
    }

    @Test
    void bySentencesThereAreTheWordsThatFactsRestOn() throws IOException {
        DatasetGraph sentences = quads(TextRights.SENTENCES, "of-rain");
        List<Triple> evidence = words(quads(TextRights.FULL, "of-rain")).stream()
                .filter(triple -> !triple.getPredicate().equals(Nif.anchorOf)
                        || sentences.getDefaultGraph().contains(Node.ANY, News.evidence, triple.getSubject()))
                .toList();
        assertThat(words(sentences)).containsExactlyInAnyOrderElementsOf(evidence);
        assertThat(sentences.getDefaultGraph().stream(Node.ANY, News.textDigest, Node.ANY))
                .as("a sentence that no fact rests on")
                .hasSize(1);
    }

    @Test
    void whatIsPublishedConformsToTheShapes() throws IOException {
        for (TextRights rights : TextRights.values())
            assertThat(new Shapes().validate(quads(rights).getDefaultGraph())).isEmpty();
    }

    private static List<Triple> words(DatasetGraph dataset) {
        return dataset.getDefaultGraph().stream()
                .filter(triple -> TEXT.contains(triple.getPredicate()))
                .toList();
    }

    /** What the parts of a release see. */
    private DatasetGraph quads(TextRights rights, String... more) throws IOException {
        Part keep = making -> {
            Files.copy(making.quads(), making.folder().resolve("all.nq"));
            return List.of();
        };
        Path release = folder.resolve(rights.toString());
        if (!Files.exists(release)) {
            try (Newsroom newsroom = new Newsroom(release, new MakeRelease(List.of(), List.of(keep), List.of()))) {
                newsroom.publishExample();
                for (String article : more) newsroom.publish(article, "2031-01-01", "p");
                newsroom.release("1.0.0", rights);
            }
        }
        return RDFDataMgr.loadDatasetGraph(release.resolve("1.0.0/all.nq").toString());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
