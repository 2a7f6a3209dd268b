package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people decide about who is who, by the command line. */
class EntitiesTest {
    private static final String SWISS = Namesakes.ADA + "--ch";
    private static final String PERUVIAN = Namesakes.ADA + "--pe";

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        inStore(Namesakes::fill);
    }

    @Test
    void theListSaysWhoIsPartedByWhat() {
        Run run = run("list");
        assertThat(run.code()).isZero();
        assertThat(run.output()).isEqualTo("""
                        %1$s
                            %1$s: 1 article, role state
                        %1$s--ch
                            %1$s: 1 article, country CH, role state
                        %1$s--pe
                            %1$s: 1 article, country PE, role state
                        """.formatted(Namesakes.ADA));
        assertThat(run("list", "--format", "JSON").output().lines().findFirst().orElseThrow())
                .contains("\"iri\"", "\"context\":[\"role state\"]", "\"articles\":1");
    }

    @Test
    void whatIsMergedBearsTheFirstNameAtOnceAndUndoingRestoresEveryByte() throws IOException {
        byte[] before = dump();
        Run merge = run("merge", "--note", "one and the same", SWISS, PERUVIAN);
        assertThat(merge.code()).isZero();
        String decision = merge.output().strip();
        assertThat(holders()).containsOnlyOnce(SWISS + "\n").doesNotContain(PERUVIAN);
        assertThat(run("list").output())
                .startsWith(decision + "\n    merges %s into %s (one and the same)\n".formatted(PERUVIAN, SWISS));
        assertThat(new String(dump(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<%s> <https://w3id.org/dateline/news#merges> <%s> <%sid/graph/decisions> ."
                        .formatted(decision, PERUVIAN, Namesakes.BASE));
        assertThat(run("undo", decision).code()).isZero();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void decisionsOutliveReadingsAndHoldForLaterArticles() throws IOException {
        run("merge", SWISS, PERUVIAN);
        byte[] merged = dump();
        inStore(store -> Namesakes.put(store, Namesakes.peruvian(), Namesakes.swiss()));
        assertThat(dump()).isEqualTo(merged);
        inStore(store -> Namesakes.put(store, Namesakes.told("f", "Ada Lindqvist", Optional.of("Peru PE"))));
        assertThat(holders()).doesNotContain(PERUVIAN);
    }

    @Test
    void aSplitPartsWhatSomeArticlesTell() throws IOException {
        byte[] before = dump();
        String article = Namesakes.article(Namesakes.nobodys());
        Run split = run("split", Namesakes.ADA, "--article", article, "--note", "her aunt");
        assertThat(split.code()).isZero();
        String decision = split.output().strip();
        String other = Namesakes.ADA + "--" + decision.substring(decision.lastIndexOf('/') + 1);
        assertThat(holders()).contains(other + "\n").doesNotContain(Namesakes.ADA + "\n");
        inStore(store -> Namesakes.put(store, Namesakes.nobodys()));
        assertThat(holders()).contains(other + "\n");
        assertThat(run("merge", SWISS, other).code()).isZero();
        assertThat(holders()).doesNotContain(other);
        String merger = run("list")
                .output()
                .lines()
                .filter(line -> line.contains("/merge-"))
                .findFirst()
                .orElseThrow();
        assertThat(run("undo", merger, decision).code()).isZero();
        assertThat(dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge id/person/ada-lindqvist id/person/nobody|no person, organization or place is called",
                "merge id/person/ada-lindqvist id/country/peru|are of different kinds",
                "split id/person/ada-lindqvist --article id/article/none|there is no article",
                "undo id/decision/none|there is no decision",
                "list id/person/nobody|no person, organization or place is called"
            })
    void whatIsNotThereIsSaid(String line) {
        String[] parts = line.split("\\|");
        Run run = run(Arrays.stream(parts[0].split(" "))
                .map(word -> word.startsWith("id/") ? Namesakes.BASE + word : word)
                .toArray(String[]::new));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).startsWith("dateline: ").contains(parts[1]).hasLineCount(1);
    }

    @Test
    void anArticleThatDoesNotTellOfItIsSaid() {
        Run run = run("split", Namesakes.OREN, "--article", Namesakes.article(Namesakes.swiss()));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("does not tell of " + Namesakes.OREN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "merge", "split", "undo"})
    void everyCommandHelps(String command) {
        Run run = Run.of("entities", command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("Usage: dateline entities " + command, "Examples:\n  ", "Exit codes:");
    }

    @Test
    void oneOfTheCommandsIsNeeded() {
        Run run = Run.of("entities");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).contains("list, merge, split or undo");
    }

    private String holders() {
        Run run = Run.of(
                "query",
                "--store",
                store().toString(),
                "--format",
                "TSV",
                "SELECT DISTINCT (STR(?h) AS ?holder) { ?o <https://w3id.org/dateline/news#holder> ?h } ORDER BY ?h");
        assertThat(run.code()).as(run.told()).isZero();
        return run.output().replace("\"", "");
    }

    private byte[] dump() throws IOException {
        Path dump = folder.resolve("dump");
        assertThat(Run.of("export", "--store", store().toString(), dump.toString())
                        .code())
                .isZero();
        return Files.readAllBytes(dump.resolve("dataset.nq"));
    }

    private Run run(String... words) {
        List<String> line = new ArrayList<>(List.of("entities"));
        line.addAll(List.of(words));
        line.addAll(List.of("--store", store().toString()));
        return Run.of(line.toArray(String[]::new));
    }

    private void inStore(java.util.function.Consumer<Store> work) {
        try (Store store = Store.open(store())) {
            work.accept(store);
        }
    }

    private Path store() {
        return folder.resolve("store");
    }
}
