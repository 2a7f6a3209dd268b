package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Sources;
import dateline.export.release.Metadata.License;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.TextRights;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.pipeline.StoreArchive;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
    @TempDir
    private Path folder;

    private String store;
    private String releases;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("store").toString();
        releases = folder.resolve("releases").toString();
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), """
                {"title": "Bridge opens", "text": "The bridge was opened on Sunday.", "url": "https://post.example/bridge", "publisher": "The Post", "date": "2031-03-04"}
                """);
        List<ArticleFacts> facts = new ArrayList<>();
        new Sources(InputStream.nullInputStream())
                .read(List.of(articles.toString()), article -> facts.add(facts(article)), issue -> {
                    throw new AssertionError(issue);
                });
        try (Store opened = Store.open(Path.of(store))) {
            StoreArchive archive = new StoreArchive(opened, new Iris("http://news.example/"));
            archive.put(facts.stream().map(archive::entry).toList());
        }
    }

    @Test
    void withoutAVersionItIsADump() {
        Run run = Run.of(Map.of("DATELINE_VERSION", "3.2.1"), new byte[0], "export", "--store", store, releases);
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(folder.resolve("releases/dataset.nq")).isNotEmptyFile();
        assertThat(folder.resolve("releases").toFile().list()).containsExactly("dataset.nq");
    }

    @Test
    void aReleaseIsMadeOfWhatOptionsSay() throws IOException {
        Run run = release(
                "--version", "1.0.0", "--title", "Bridges", "--creator", "Harbour Lab", "--licence", "cc-by-4.0");
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(run.told()).contains("files in " + folder.resolve("releases/1.0.0"));
        Release release = ReleaseFormat.read(folder.resolve("releases/1.0.0"));
        assertThat(release.base()).isEqualTo("http://news.example/");
        assertThat(release.text()).isEqualTo(TextRights.OFFSETS);
        assertThat(release.metadata().title()).isEqualTo("Bridges");
        assertThat(release.metadata().name()).isEqualTo("bridges");
        assertThat(release.metadata().address()).isEqualTo(URI.create("http://news.example/dataset/"));
        assertThat(release.metadata().publisher().name()).isEqualTo("Harbour Lab");
        assertThat(release.metadata().license())
                .isEqualTo(new License(
                        "Creative Commons Attribution 4.0 International",
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        Optional.of("CC-BY-4.0")));
    }

    @Test
    void aMetadataFileGoesBeforeOptionsAndTheExampleIsOne() throws IOException {
        Run example = Run.of("export", "--init-metadata");
        assertThat(example.code()).isZero();
        Path file = Files.write(folder.resolve("dataset.yaml"), example.bytes());
        Run run = release(
                "--version",
                "1.0.0",
                "--title",
                "Another",
                "--metadata",
                file.toString(),
                "--text",
                "sentences",
                "--date",
                "2031-05-06");
        assertThat(run.code()).as(run.told()).isZero();
        Release release = ReleaseFormat.read(folder.resolve("releases/1.0.0"));
        assertThat(release.metadata().title()).isEqualTo("News of the Port of Lindport");
        assertThat(release.metadata().creators())
                .extracting(creator -> creator.isPerson())
                .containsExactly(true, false);
        assertThat(release.text()).isEqualTo(TextRights.SENTENCES);
        assertThat(release.date()).isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @Test
    void aReleaseThatExistsIsNeverChanged() {
        String[] said = {"--version", "1.0.0", "--title", "Bridges", "--creator", "Harbour Lab", "--licence", "CC0-1.0"
        };
        assertThat(release(said).code()).isZero();
        Run again = release(said);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.told())
                .contains("1.0.0 exists; a release is never changed")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1 | --version 1.0.0                                      | a release needs a title and a creator and a licence: say it with --title and --creator and --licence
            1 | --version 1.0.0 --title T --creator C                | a release needs a licence: say it with --licence, or in a file with --metadata
            1 | --version 1.0.0 --licence free                       | 'free' is no licence: give its address, or one of CC0-1.0
            1 | --version 1.0.0 --contact me                         | 'me' is no contact
            2 | --version 1.0                                        | '1.0' is no version like 1.0.0
            2 | --version 1.0.0 --text words                         | --text
            2 | --creator C                                          | a release needs a version: --version 1.0.0
            1 | --version 1.0.0 --metadata none.yaml                 | there is no none.yaml
            """)
    void whatIsMissingIsSaid(int code, String options, String said) {
        Run run = release(options.split(" "));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.told()).contains(said).doesNotContain("Exception", "java.");
        assertThat(folder.resolve("releases")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: T\\nlisense: CC0-1.0             | line 2: lisense: there is no such key; there are address, concept-identifier, contact
            creators:\\n- name: N\\n  orchid: 1      | line 3: creators[0].orchid: there is no such key; there are affiliation, family-name
            creators:\\n- affiliation: A            | line 2: creators[0]: has no name
            license: free                          | line 1: license: 'free' is no licence
            address: news                          | line 1: address: 'news' is no address
            title:\\n- T                            | line 2: title: these are no words
            title: ""                              | line 1: title: nothing is said
            temporal: {from: 2031-02-01}           | line 1: temporal.to: nothing is said
            keywords: one                          | line 1: keywords: this is not of the form
            temporal: {from: May, to: 2031-02-01}  | line 1: temporal.from: 'May' is no date like
            temporal: {from: 2031-02-01, to: 2031-01-01} | line 1: temporal: ends before it begins
            funding:\\n- award: A                   | funding[0].funder: nothing is said
            title: T\\ntitle: U                     | line 2
            title: [                               | line
            {"title": "T", "creators": [{"name": "N"}], "extra": 1} | line 1: extra: there is no such key
            """)
    void whatAFileCannotSayIsRefusedWithItsLineAndKey(String yaml, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("dataset.yaml"), yaml.replace("\\n", "\n"));
        Run run = release("--version", "1.0.0", "--metadata", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told())
                .contains("dataset.yaml, ", said)
                .hasLineCount(1)
                .doesNotContain("Exception", "java.", "dateline.export");
    }

    @Test
    void aNameForFilesIsPlain() throws IOException {
        Path file = Files.writeString(folder.resolve("dataset.yaml"), "name: Port news");
        Run run = release(
                "--version",
                "1.0.0",
                "--title",
                "T",
                "--creator",
                "C",
                "--licence",
                "CC0-1.0",
                "--metadata",
                file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("'Port news' is no name").hasLineCount(1);
    }

    @Test
    void anEmptyStoreMakesNoRelease() {
        Path empty = folder.resolve("empty");
        Store.open(empty).close();
        Run run = Run.of(
                "export",
                "--store",
                empty.toString(),
                "--version",
                "1.0.0",
                "--title",
                "T",
                "--creator",
                "C",
                "--licence",
                "CC0-1.0",
                releases);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("the store is empty").hasLineCount(1);
    }

    private Run release(String... options) {
        List<String> line = new ArrayList<>(List.of("export", "--store", store));
        line.addAll(List.of(options));
        line.add(releases);
        return Run.of(line.toArray(String[]::new));
    }

    private static ArticleFacts facts(Article article) {
        return new ArticleFacts("test", article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
