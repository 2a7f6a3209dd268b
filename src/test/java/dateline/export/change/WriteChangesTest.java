package dateline.export.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import dateline.export.Newsroom;
import dateline.export.rdf.WriteRdf;
import dateline.export.release.MakeRelease;
import dateline.export.release.ReleaseException;
import dateline.export.release.TextRights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteChangesTest {
    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void publish() throws IOException {
        newsroom = new Newsroom(
                folder, new MakeRelease(List.of(), List.of(new WriteChanges(), new WriteRdf()), List.of()));
        newsroom.publishExample();
        newsroom.publish("regatta", "2031-05-01", "quay", "race", "planned-feast");
        newsroom.publish("storm", "2031-05-02", "quay", "storm");
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void theFirstReleaseHasAStoryAndNothingToCompare() throws IOException {
        Path first = newsroom.release("1.0.0");
        assertThat(first.resolve("diff")).doesNotExist();
        assertThat(first.resolve("CHANGELOG.md"))
                .content()
                .contains("## 1.0.0 (2031-07-01)", "The first version", "| `schema:NewsArticle` | 4 |");
    }

    @Test
    void jenaMakesTheReleaseOfTheOneBeforeAndThePatch() throws IOException {
        Path first = newsroom.release("1.0.0");
        newsroom.publish("regatta", "2031-05-01", "quay", "race", "landing");
        newsroom.withdraw("storm");
        Path second = newsroom.release("2.0.0");
        DatasetGraph dataset = dataset(first);
        RDFPatchOps.applyChange(
                dataset,
                RDFPatchOps.read(new ByteArrayInputStream(
                        text(second, "diff/changes.rdfp.gz").getBytes(StandardCharsets.UTF_8))));
        assertThat(dataset.stream())
                .containsExactlyInAnyOrderElementsOf(dataset(second).stream().toList());
    }

    @Test
    void whatCameAndWhatWentIsTheDifference() throws IOException {
        List<String> old = quads(newsroom.release("1.0.0"));
        newsroom.withdraw("storm");
        newsroom.publish("calm", "2031-05-03", "quay", "calm");
        Path second = newsroom.release("2.0.0");
        List<String> now = quads(second);
        assertThat(text(second, "diff/added.nq.gz").lines())
                .containsExactlyElementsOf(
                        now.stream().filter(line -> !old.contains(line)).toList());
        assertThat(text(second, "diff/removed.nq.gz").lines())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        old.stream().filter(line -> !now.contains(line)).toList());
    }

    @Test
    void classesAreCountedAndWithdrawnArticlesListed() throws IOException {
        newsroom.withdraw("storm");
        newsroom.release("1.0.0");
        newsroom.withdraw("regatta");
        newsroom.publish("calm", "2031-05-03", "quay", "calm");
        Path second = newsroom.release("2.0.0");
        assertThat(second.resolve("diff/counts.csv"))
                .content()
                .startsWith("class,before,after,added,removed\r\n")
                .contains("https://schema.org/NewsArticle,3,3,1,1\r\n")
                .contains("https://w3id.org/dateline/news#WithdrawnArticle,1,2,1,0\r\n");
        assertThat(second.resolve("diff/withdrawn.csv"))
                .hasContent("article,was_in_release_before\r\n%s,true\r\n%s,false\r\n"
                        .formatted(Newsroom.article("regatta"), Newsroom.article("storm")));
        assertThat(second.resolve("CHANGELOG.md"))
                .content()
                .contains("| `schema:NewsArticle` | 3 | 3 | 1 | 1 |", "- <%s>\n".formatted(Newsroom.article("regatta")))
                .doesNotContain(Newsroom.article("storm"));
        assertThat(text(second, "rdf/dataset.nq.gz")).doesNotContain("article/regatta#char");
    }

    @Test
    void theStoryIsToldFromTheNewestVersionToTheFirst() throws IOException {
        newsroom.release("0.9.0");
        newsroom.publish("calm", "2031-05-03", "quay", "calm");
        newsroom.release("0.10.0");
        Path third = newsroom.release("0.10.1");
        assertThat(Files.readString(third.resolve("CHANGELOG.md")).lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Changes", "## 0.10.1 (2031-07-01)", "## 0.10.0 (2031-07-01)", "## 0.9.0 (2031-07-01)");
    }

    @Test
    void theSameDataNeedsNoMoreThanAPatch() throws IOException {
        Path first = newsroom.release("1.0.0");
        Path second = newsroom.release("1.0.1");
        assertThat(second.resolve("rdf/dataset.nq.zst")).hasSameBinaryContentAs(first.resolve("rdf/dataset.nq.zst"));
        assertThat(text(second, "diff/added.nq.gz")).isEmpty();
    }

    @Test
    void whatIsAddedNeedsAMinorVersion() {
        newsroom.release("1.0.0");
        newsroom.publish("calm", "2031-05-03", "quay", "calm");
        assertThatThrownBy(() -> newsroom.release("1.0.1"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("1.0.1 promises too little", "none went", "1.1.0 at least");
        assertThat(newsroom.release("1.1.0")).exists();
    }

    @Test
    void whatIsRemovedOrChangedNeedsAMajorVersion() {
        newsroom.release("1.2.3");
        newsroom.withdraw("storm");
        assertThatThrownBy(() -> newsroom.release("1.3.0"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("1.3.0 promises too little", "2.0.0 at least");
        assertThat(folder.resolve("1.3.0")).doesNotExist();
        assertThatThrownBy(() -> newsroom.release("1.3.0", TextRights.FULL)).isInstanceOf(ReleaseException.class);
        assertThat(newsroom.release("2.0.0")).exists();
    }

    @Test
    void aReleaseBeforeThatIsBrokenIsNotBuiltUpon() throws IOException {
        Path first = newsroom.release("1.0.0");
        Files.delete(first.resolve("rdf/dataset.nq.gz"));
        assertThatThrownBy(() -> newsroom.release("1.1.0"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("dataset.nq.gz is not there");
    }

    @Test
    void sortedLinesAreTheCanonicalForm() throws IOException, NQuadsReaderException, RdfConsumerException {
        String quads = text(newsroom.release("1.0.0", TextRights.FULL), "rdf/dataset.nq.gz");
        RdfCanon canon = RdfCanon.create("SHA-256");
        new NQuadsReader(new StringReader(quads)).provide(canon);
        StringWriter canonical = new StringWriter();
        canon.provide(new NQuadsWriter(canonical));
        assertThat(canonical).hasToString(quads);
    }

    private static List<String> quads(Path release) throws IOException {
        return text(release, "rdf/dataset.nq.gz").lines().toList();
    }

    private static DatasetGraph dataset(Path release) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text(release, "rdf/dataset.nq.gz"), Lang.NQUADS).parse(dataset);
        return dataset;
    }

    private static String text(Path release, String path) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(release.resolve(path)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
