package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.model.ArticleFacts;
import dateline.store.Store;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a store whose files somebody or something has changed. */
class DamagedStoreTest {
    private static final int ARTICLES = 20;
    private static final int BLOCK = 8192; // of a tree

    @TempDir
    private Path folder;

    private Path store;
    private Path triples;

    @BeforeEach
    void fill() {
        store = folder.resolve("store");
        triples = store.resolve("triples/Data-0001");
        try (Store opened = Store.open(store)) {
            opened.keepPatches(10);
            Namesakes.put(
                    opened,
                    IntStream.range(0, ARTICLES)
                            .mapToObj(number ->
                                    Namesakes.told("story" + number, "Mara Vask" + number, Optional.of("Peru PE")))
                            .toArray(ArticleFacts[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPO", "OSPG", "nodes"})
    void aTreeThatWasEmptiedIsNeverTakenForOneOfNothing(String tree) throws IOException {
        Files.write(triples.resolve(tree + ".bpt"), new byte[0]);
        assertIsRefused();
    }

    @ParameterizedTest
    @CsvSource({"GSPO.dat, 0", "nodes-data.obj, 9", "SPO.idn, 7"})
    void aFileThatWasCutIsNamedAsDamage(String file, int length) throws IOException {
        try (RandomAccessFile cut = new RandomAccessFile(triples.resolve(file).toFile(), "rw")) {
            cut.setLength(length);
        }
        assertIsRefused();
    }

    private void assertIsRefused() throws IOException {
        Run run = Run.of("query", "--store", store.toString(), "ASK { ?s ?p ?o }");
        assertThat(run.told())
                .startsWith("dateline: The store %s is damaged (".formatted(store))
                .endsWith("); restore a backup, or build it anew in an empty directory.\n")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
    }

    @Test
    void aLoadIntoDamageIsRefusedInTheSameWords() throws IOException {
        Files.write(triples.resolve("GSPO.dat"), new byte[7]);
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), "{}\n");
        Run run = Run.of("load", "--store", store.toString(), facts.toString());
        assertThat(run.told())
                .contains("The store %s is damaged (".formatted(store))
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aBlockThatCannotBeReadIsNoPuzzle() throws IOException {
        flipBlocks(triples.resolve("SPO.dat"), 0); // where it stands how many entries one has
        Run run = Run.of(
                "export", "--store", store.toString(), folder.resolve("out").toString());
        assertThat(run.told())
                .startsWith("dateline: ")
                .contains("restore a backup")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        assertThat(doctor().output()).contains("BAD  store", "restore a backup").doesNotContain("\tat ");
    }

    @Test
    void aLetterThatWasChangedInATextIsFoundByItsDigest() throws IOException {
        Path file = triples.resolve("nodes-data.obj");
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        flip(file, bytes.indexOf("Story story7"));
        Run run = doctor();
        assertThat(run.output()).contains("BAD  nodes").contains("1 names or texts", "restore a backup");
        assertThat(run.code()).isEqualTo(1);
        assertThat(doctor("--repair").output()).contains("nothing was repaired");
    }

    @Test
    void anIdentifierThatWasChangedInOneIndexIsFound() throws IOException {
        flipBlocks(triples.resolve("POSG.dat"), 100);
        Run run = doctor();
        assertThat(run.output()).contains("BAD").contains("restore a backup");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aByteThatWasChangedInTheTextIndexIsFoundAndRepaired() throws IOException {
        Path segment;
        try (Stream<Path> files = Files.list(store.resolve("words"))) {
            segment = files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
        }
        flip(segment, (int) Files.size(segment) / 2);
        Run run = doctor();
        assertThat(run.output()).contains("BAD  words").contains("doctor --repair");
        assertThat(run.code()).isEqualTo(1);
        Run repaired = doctor("--repair");
        assertThat(repaired.output()).doesNotContain("BAD").contains("repaired");
        assertThat(words()).isEqualTo(ARTICLES);
    }

    @Test
    void filesThatOnlyNoteSomethingMayHoldAnything() throws IOException {
        for (String file :
                List.of("lock", "compacted", "open", "owner.path", "triples/tdb.lock", "triples/Data-0001/tdb.lock"))
            Files.writeString(store.resolve(file), "what is this?\n");
        assertIsWhole();
    }

    @Test
    void aJournalWithRubbishAtItsEndHoldsNothingMore() throws IOException {
        Files.write(triples.resolve("journal.jrnl"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
        assertIsWhole();
    }

    @Test
    void patchesThatWereChangedAreNeverServedForWhatWasDone() throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve("patches"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) flip(file, (int) Files.size(file) - 30);
        }
        try (Store opened = Store.open(store)) {
            assertThat(opened.latestPatch().orElseThrow().number()).isZero(); // replicas start anew
        }
        assertIsWhole();
    }

    private void assertIsWhole() throws IOException {
        Run run = doctor();
        assertThat(run.output()).contains("%d articles".formatted(ARTICLES)).doesNotContain("BAD");
        assertThat(words()).isEqualTo(ARTICLES);
    }

    /** How many headlines are found by a word. */
    private int words() {
        Run run = Run.of("query", "--store", store.toString(), "--format", "csv", """
                PREFIX text: <http://jena.apache.org/text#> PREFIX schema: <https://schema.org/>
                SELECT (COUNT(*) AS ?n) { ?article text:query (schema:headline 'story') }""");
        assertThat(run.code()).as(run.told()).isZero();
        return Integer.parseInt(
                run.output().lines().skip(1).findFirst().orElseThrow().strip());
    }

    private Run doctor(String... more) {
        return Run.of(Stream.concat(Stream.of("doctor", "--port", "0", "--store", store.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** The same bit of each block that something was written to. */
    private static void flipBlocks(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int block = 0; block < bytes.length; block += BLOCK) {
            boolean used = false;
            for (int i = block; i < block + BLOCK && !used; i++) used = bytes[i] != 0;
            if (used) flip(file, block + at);
        }
    }

    private static void flip(Path file, int at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int octet = bytes.read();
            bytes.seek(at);
            bytes.write(octet ^ 4);
        }
    }
}
