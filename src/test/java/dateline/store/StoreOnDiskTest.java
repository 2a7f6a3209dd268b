package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.apache.jena.graph.Node;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreOnDiskTest {
    private static final Node ONE = StoreTest.iri("id/article/one");
    private static final Node TWO = StoreTest.iri("id/article/two");

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsThereAfterwards() {
        write(ONE, "Mara Voss");
        try (Store store = Store.open(directory)) {
            assertThat(store.read(Snapshot::articles)).containsExactly(ONE);
            assertThat(Found.by(store.dataset(), "voss")).containsExactly("Mara Voss");
        }
        assertThat(directory.resolve("open")).doesNotExist();
    }

    @Test
    void aStoreInUseIsRefusedByName() {
        try (Store store = Store.open(directory)) {
            assertThatThrownBy(() -> Store.open(directory))
                    .isInstanceOf(StoreException.Locked.class)
                    .hasMessage("The store %s is in use by process %d; stop that first, or choose another directory."
                            .formatted(directory, ProcessHandle.current().pid()));
            assertThat(store.read(Snapshot::articles)).isEmpty();
        }
        Store.open(directory).close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedByName() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.NotWritable.class)
                .hasMessageStartingWith("The store %s cannot be written: ".formatted(file));
    }

    @Test
    void aDamagedStoreIsRefusedByName() throws IOException {
        write(ONE, "Mara Voss");
        Files.writeString(directory.resolve("triples/Data-0001/SPO.bpt"), "no longer a tree");
        assertThatThrownBy(() -> Store.open(directory))
                .isInstanceOf(StoreException.Damaged.class)
                .hasMessageStartingWith("The store %s is damaged (".formatted(directory));
    }

    /** What a power cut may leave of a batch that was not yet acknowledged. */
    @Test
    void aJournalThatIsCutOffHoldsNothingThatWasAcknowledged() throws IOException {
        write(ONE, "Mara Voss");
        byte[] whole = journal();
        Path journal = directory.resolve("triples/Data-0001/journal.jrnl");
        for (int length = 1; length < whole.length; length += 1 + length / 9) {
            Files.write(journal, Arrays.copyOf(whole, length));
            try (Store store = Store.open(directory)) {
                assertThat(store.read(Snapshot::articles)).as(length + " bytes").contains(ONE);
                assertThat(Found.by(store.dataset(), "voss")).containsExactly("Mara Voss");
            }
        }
    }

    @Test
    void aCommitThatFollowsOnWhatIsNotWholeIsNeverThrownAway() throws IOException {
        write(ONE, "Mara Voss");
        byte[] journal = journal();
        journal[20] ^= 4;
        Files.write(directory.resolve("triples/Data-0001/journal.jrnl"), journal);
        assertThatThrownBy(() -> Store.open(directory)).isInstanceOf(StoreException.Damaged.class);
    }

    /** As TDB2 writes it of a batch that was committed and not yet brought into the trees. */
    private byte[] journal() throws IOException {
        Path database = directory.resolve("triples/Data-0001");
        Journal journal = Journal.create(Location.create(database));
        for (int length : new int[] {40, 500, 90})
            journal.write(JournalEntryType.REDO, ComponentId.allocLocal(), ByteBuffer.allocate(length));
        journal.writeJournal(JournalEntry.COMMIT);
        journal.sync();
        journal.close();
        return Files.readAllBytes(database.resolve("journal.jrnl"));
    }

    @Test
    void aBatchDoesNotBeginWithoutRoomToEndIt() {
        try (Store store = Store.open(directory, Long.MAX_VALUE, Halt::process)) {
            assertThatThrownBy(() -> store.write(batch -> batch.replace(ONE, StoreTest.article(ONE, "Mara Voss"))))
                    .isInstanceOf(StoreException.Full.class)
                    .hasMessageContaining("MB left");
            assertThat(store.read(Snapshot::articles)).isEmpty();
        }
    }

    @Test
    void aBatchThatRunsOutOfRoomIsUndoneAndSaysSo() {
        try (Store store = Store.open(directory)) {
            assertThatThrownBy(() -> store.write(batch -> {
                        batch.replace(ONE, StoreTest.article(ONE, "Mara Voss"));
                        throw new IllegalStateException(new IOException("No space left on device"));
                    }))
                    .isInstanceOf(StoreException.Full.class)
                    .hasMessage("The disk of the store %s is full; free some space and start again.", directory);
            assertThat(store.read(Snapshot::articles)).isEmpty();
        }
    }

    @Test
    void aCommitThatFailsStopsTheProcessAndLosesNothing() throws IOException, InterruptedException {
        Path log = Files.createFile(directory.resolve("log"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        java.toString(), "-cp", classPath, FailingWriter.class.getName(), directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isEqualTo(70);
        assertThat(Files.readString(log)).contains("Dateline stops at once: a batch could not be committed (");
        try (Store store = Store.open(directory)) {
            assertThat(store.read(Snapshot::articles)).containsExactly(ONE);
            assertThat(Found.by(store.dataset(), "voss")).containsExactly("Mara Voss");
            assertThat(Found.by(store.dataset(), "arden")).isEmpty();
        }
    }

    @Test
    void anIndexLeftBehindByAKilledProcessIsBuiltAnew() throws IOException {
        write(ONE, "Mara Voss");
        Path behind = Files.createDirectory(directory.resolve("behind"));
        copy(directory.resolve("words"), behind);
        write(TWO, "Jon Arden");
        IOUtils.rm(directory.resolve("words"));
        Files.move(behind, directory.resolve("words"));
        Files.createFile(directory.resolve("open"));
        assertBothAreFound();
    }

    @Test
    void aMissingIndexIsBuiltAnew() throws IOException {
        write(ONE, "Mara Voss");
        write(TWO, "Jon Arden");
        IOUtils.rm(directory.resolve("words"));
        assertBothAreFound();
    }

    @Test
    void anUnreadableIndexIsBuiltAnew() throws IOException {
        write(ONE, "Mara Voss");
        write(TWO, "Jon Arden");
        try (Stream<Path> files = Files.list(directory.resolve("words"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) Files.writeString(file, "no longer an index, and longer than a footer");
        }
        assertBothAreFound();
    }

    @Test
    void compactingChangesNothingButTheRoomTaken() throws IOException {
        try (Store store = Store.open(directory)) {
            for (int i = 0; i < 20; i++) {
                String name = "Mara Voss " + i;
                store.write(batch -> batch.replace(ONE, StoreTest.article(ONE, name)));
            }
            Counts before = store.read(Snapshot::counts);
            long room = room();
            store.compact();
            assertThat(room()).isLessThan(room);
            assertThat(store.read(Snapshot::counts)).isEqualTo(before);
            assertThat(Found.by(store.dataset(), "voss")).containsExactly("Mara Voss 19");
            assertThatThrownBy(() -> store.write(batch -> {
                        batch.replace(TWO, StoreTest.article(TWO, "Jon Arden"));
                        throw new IllegalStateException("odd article");
                    }))
                    .hasMessage("odd article");
            assertThat(Found.by(store.dataset(), "arden")).isEmpty();
            store.write(batch -> batch.replace(TWO, StoreTest.article(TWO, "Jon Arden")));
            assertThat(Found.by(store.dataset(), "arden")).containsExactly("Jon Arden");
        }
        assertThat(Store.open(directory)).satisfies(store -> {
            assertThat(store.read(Snapshot::articles)).containsExactly(ONE, TWO);
            store.close();
        });
    }

    @Test
    void aClosedStoreRefusesWork() {
        Store store = Store.open(directory);
        store.close();
        store.close();
        assertThatThrownBy(() -> store.read(Snapshot::articles)).hasMessage("the store is closed");
        assertThatThrownBy(() -> store.write(batch -> batch.withdraw(ONE))).hasMessage("the store is closed");
    }

    private long room() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("triples"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private void assertBothAreFound() {
        try (Store store = Store.open(directory)) {
            assertThat(Found.by(store.dataset(), "voss")).containsExactly("Mara Voss");
            assertThat(Found.by(store.dataset(), "arden")).containsExactly("Jon Arden");
        }
        assertThat(directory.resolve("open")).doesNotExist();
    }

    private void write(Node article, String name) {
        try (Store store = Store.open(directory)) {
            store.write(batch -> batch.replace(article, StoreTest.article(article, name)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
