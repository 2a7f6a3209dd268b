package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.ComponentIdMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
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

    /** What TDB2 leaves of a batch that it undid because the disk did not take its commit. */
    @Test
    void aCommitThatWasUndoneIsTakenBack() throws IOException {
        write(ONE, "Mara Voss");
        Path database = directory.resolve("triples/Data-0001");
        ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(database.resolve("nodes-data.bdf")));
        state.putLong(0, state.getLong(0) + 1);
        Journal journal = Journal.create(Location.create(database));
        journal.write(JournalEntryType.REDO, id("nodes-data"), state);
        journal.writeJournal(JournalEntry.COMMIT);
        journal.close();
        assertThat(Store.open(directory)).satisfies(store -> {
            assertThat(store.read(Snapshot::articles)).containsExactly(ONE);
            store.close();
        });
    }

    /** What TDB2 leaves of a batch when it fails in the middle of changing its trees. */
    @Test
    void aBatchThatWasHalfCarriedThroughIsWhollyThere() throws IOException {
        write(ONE, "Mara Voss");
        Path database = directory.resolve("triples/Data-0001");
        Map<Path, byte[]> before = states(database);
        write(TWO, "Jon Arden");
        Journal journal = Journal.create(Location.create(database));
        int half = 0;
        for (Map.Entry<Path, byte[]> state : states(database).entrySet()) {
            String name = state.getKey().getFileName().toString();
            ComponentId component = id(name.substring(0, name.indexOf('.')));
            journal.write(JournalEntryType.REDO, component, ByteBuffer.wrap(state.getValue()));
            if (half++ % 2 == 0) Files.write(state.getKey(), before.get(state.getKey()));
        }
        journal.close();
        assertBothAreFound();
        try (Store store = Store.open(directory)) {
            assertThat(store.read(Snapshot::articles)).containsExactly(ONE, TWO);
            assertThat(new Consistency(store).indexes()).isEmpty();
        }
    }

    /** The small files that say which pages of a tree, and how much of a file, are in force. */
    private static Map<Path, byte[]> states(Path database) throws IOException {
        Map<Path, byte[]> states = new TreeMap<>();
        try (Stream<Path> files = Files.list(database)) {
            for (Path file : files.toList())
                if (file.toString().matches(".*[.]b[pd][tf]")) states.put(file, Files.readAllBytes(file));
        }
        return states;
    }

    private static ComponentId id(String name) {
        return new ComponentIdMgr(UUID.randomUUID()).getComponentId(name);
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
        try (Store store = Store.open(directory, Long.MAX_VALUE, Halt::process, Duration.ofMinutes(1))) {
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
    void aBatchThatHangsStopsTheProcess() throws Exception {
        CompletableFuture<String> stopped = new CompletableFuture<>();
        Halt halt = (reason, cause) -> stopped.complete(reason + ": " + cause.getMessage());
        try (Store store = Store.open(directory, 0, halt, Duration.ofSeconds(1))) {
            AtomicReference<DatasetGraph> triples = new AtomicReference<>();
            store.write(batch -> triples.set(((DatasetGraphText) batch.dataset()).getWrapped()));
            TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(triples.get());
            transactions.startExclusiveMode();
            Thread writer = Thread.ofVirtual().start(() -> store.write(batch -> {}));
            try {
                assertThat(stopped.get(1, TimeUnit.MINUTES))
                        .isEqualTo("a batch could not begin: it took more than 1 s");
            } finally {
                transactions.finishExclusiveMode();
                writer.join();
            }
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
            assertThat(store.read(Snapshot::articles)).contains(ONE); // the other may be there, if it is wholly
            assertThat(Found.by(store.dataset(), "voss")).containsExactly("Mara Voss");
            assertThat(Found.by(store.dataset(), "arden"))
                    .hasSize(store.read(Snapshot::articles).contains(TWO) ? 1 : 0);
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

    /** To read a large store again takes long. */
    @Test
    void anIndexThatIsInStepIsNotBuiltAnewAfterAKilledProcess() throws IOException {
        write(ONE, "Mara Voss");
        write(TWO, "Jon Arden");
        Set<String> segments = segments();
        Files.createFile(directory.resolve("open"));
        assertBothAreFound();
        assertThat(segments()).isEqualTo(segments);
    }

    private Set<String> segments() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("words"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".si"))
                    .collect(Collectors.toSet());
        }
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
