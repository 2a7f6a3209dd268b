package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.store.Store;
import dateline.store.StoreVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final long SEED = 20_31;

    @TempDir
    private Path folder;

    private Path store;
    private Path backup;

    @BeforeEach
    void fill() {
        store = folder.resolve("store");
        backup = folder.resolve("news.nq.zst");
        try (Store opened = Store.open(store)) {
            Namesakes.fill(opened);
        }
    }

    @Test
    void whatIsRestoredIsTheSameStore() throws IOException {
        assertThat(run("backup", backup, "--store", store).output()).startsWith(backup + ": ");
        Path restored = folder.resolve("restored");
        Run run = run("restore", backup, "--store", restored);
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(quads(restored)).isEqualTo(quads(store)).isNotEmpty();
        assertThat(version(restored)).isEqualTo(version(store));
        assertThat(export(restored)).isEqualTo(export(store));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("store", "news.nq.zst", "restored", "export-store", "export-restored");
        }
    }

    @Test
    void theOwnerWritesItWhileItGoesOn() throws IOException {
        String before = quads(store);
        try (Store opened = new StoreHolder(store).open()) {
            Run run = run("backup", backup, "--store", store);
            assertThat(run.code()).as(run.told()).isZero();
            assertThat(run("compact", "--store", store).code()).isZero();
            assertThat(opened.version().number()).isPositive();
        }
        assertThat(store.resolve("owner.sock")).doesNotExist();
        Path restored = folder.resolve("restored");
        assertThat(run("restore", backup, "--store", restored).code()).isZero();
        assertThat(quads(restored)).isEqualTo(before);
    }

    @Test
    void aStoreWithALongPathHasAnOwnerThatAnswersToo() {
        Path far = folder.resolve("a".repeat(90)).resolve("store");
        try (Store opened = new StoreHolder(far).open()) {
            Namesakes.fill(opened);
            Run run = run("backup", backup, "--store", far);
            assertThat(run.code()).as(run.told()).isZero();
        }
        assertThat(far.resolve("owner.path")).doesNotExist();
    }

    @Test
    void aSocketThatAKilledProcessLeftIsInNobodysWay() throws IOException {
        Files.writeString(store.resolve("owner.sock"), "left");
        try (Store opened = new StoreHolder(store).open()) {
            assertThat(run("backup", backup, "--store", store).code()).isZero();
            assertThat(opened.version().number()).isPositive();
        }
    }

    @Test
    void aStoreWhoseOwnerDoesNotAnswerIsInUse() {
        try (Store opened = Store.open(store)) {
            Run run = run("backup", backup, "--store", store);
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.told()).contains("is in use by process");
            assertThat(opened.version().number()).isPositive();
        }
    }

    @Test
    void everyCutAndEveryChangedByteIsFound() throws IOException {
        run("backup", backup, "--store", store);
        assertThat(run("backup", "--check", backup).code()).isZero();
        byte[] whole = Files.readAllBytes(backup);
        Random random = new Random(SEED);
        System.out.println("seed " + SEED);
        Path harmed = folder.resolve("harmed");
        for (int i = 0; i < 200; i++) {
            byte[] bytes = whole.clone();
            int at = random.nextInt(whole.length);
            if (i % 2 == 0) bytes[at] ^= (byte) (1 << random.nextInt(8));
            else bytes = Arrays.copyOf(bytes, at);
            Files.write(harmed, bytes);
            Run run = run("restore", harmed, "--store", folder.resolve("none"));
            assertThat(run.code())
                    .as("at %d of %d, %s", at, whole.length, run.told())
                    .isEqualTo(1);
            assertThat(run.told()).contains(harmed + " cannot be used: ");
            assertThat(folder.resolve("none")).doesNotExist();
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(backup, "mine");
        assertThat(run("backup", backup, "--store", store).told()).contains("is in the way");
        assertThat(backup).hasContent("mine");
        Files.delete(backup);
        run("backup", backup, "--store", store);
        Run run = run("restore", backup, "--store", store);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("is not empty");
    }

    @Test
    void whatAKilledRestoreLeftIsTakenAwayByTheNext() throws IOException {
        run("backup", backup, "--store", store);
        Path left = Files.createDirectories(folder.resolve(".restored.999999999.restoring"));
        Files.writeString(left.resolve("lock"), "");
        Path restored = Files.createDirectory(folder.resolve("restored"));
        assertThat(run("restore", backup, "--store", restored).code()).isZero();
        assertThat(left).doesNotExist();
    }

    private static Run run(Object... arguments) {
        return Run.of(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static StoreVersion version(Path store) {
        try (Store opened = Store.open(store)) {
            return opened.read(snapshot -> snapshot.version());
        }
    }

    /** All quads, with those that the store keeps for itself. */
    private static String quads(Path store) {
        try (Store opened = Store.open(store)) {
            return String.join(
                    "\n",
                    opened
                            .read(snapshot -> {
                                List<String> lines = new java.util.ArrayList<>();
                                snapshot.dataset().find().forEachRemaining(quad -> lines.add(quad.toString()));
                                return lines;
                            })
                            .stream()
                            .sorted()
                            .toList());
        }
    }

    private String export(Path store) throws IOException {
        Path to = folder.resolve("export-" + store.getFileName());
        assertThat(run("export", to, "--store", store).code()).isZero();
        return Files.readString(to.resolve("dataset.nq"));
    }

    /** Opens a store as the commands do. */
    private record StoreHolder(Path directory) {
        Store open() {
            Store store = Store.open(directory);
            dateline.store.upkeep.Owner.answerFor(store, directory);
            return store;
        }
    }
}
