package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large a store's files become, and what they have then. */
class CompactingTest {
    private static final int BATCHES = 400;
    private static final long LEAST = 32L << 20;

    @TempDir
    private Path directory;

    @Test
    void aStoreOfManyBatchesStaysSmallByItself() {
        int compacted = 0;
        try (Store store = Store.open(directory)) {
            for (int i = 0; i < BATCHES; i++) {
                Node article = StoreTest.iri("id/article/" + i);
                String name = "Mara Voss " + i;
                store.write(batch -> batch.replace(article, StoreTest.article(article, name)));
                long used = Room.used(directory.resolve("triples"));
                assertThat(used).as("after %d batches", i).isLessThanOrEqualTo(LEAST);
                compacted = Room.generations(directory.resolve("triples"))
                                .getLast()
                                .toString()
                                .endsWith("Data-0001")
                        ? compacted
                        : 1;
            }
            assertThat(compacted).isOne();
            assertThat(store.read(Snapshot::articles)).hasSize(BATCHES);
            assertThat(Found.by(store.dataset(), "voss")).hasSize(BATCHES);
        }
        try (Store store = Store.open(directory)) {
            assertThat(store.read(Snapshot::articles)).hasSize(BATCHES);
        }
    }

    @Test
    void whoReadsMeanwhileReadsOnAndHoldsUpNobodyForEver() throws Exception {
        Node article = StoreTest.iri("id/article/one");
        try (Store store = Store.open(directory);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            store.write(batch -> batch.replace(article, StoreTest.article(article, "Mara Voss")));
            Future<?> compacting = store.read(snapshot -> {
                Counts before = snapshot.counts();
                CountDownLatch begun = new CountDownLatch(1);
                Future<?> begins = other.submit(() -> {
                    begun.countDown();
                    store.compact();
                });
                awaitCompacting(begun, begins);
                assertThat(snapshot.counts()).isEqualTo(before);
                assertThat(snapshot.articles()).containsExactly(article);
                return begins;
            });
            compacting.get();
            DatasetGraph served = store.dataset();
            served.begin(ReadWrite.READ);
            Future<?> again = other.submit(store::compact);
            awaitCompacting(new CountDownLatch(0), again);
            assertThat(served.contains(article, Node.ANY, Node.ANY, Node.ANY)).isTrue();
            served.end();
            served.end();
            again.get();
            store.write(batch -> batch.replace(article, StoreTest.article(article, "Jon Arden")));
            assertThat(Found.by(store.dataset(), "arden")).containsExactly("Jon Arden");
        }
    }

    /** Until it has had the time to change the database under a reader, if it were to. */
    private static void awaitCompacting(CountDownLatch begun, Future<?> compacting) {
        try {
            begun.await();
            compacting.get(2, TimeUnit.SECONDS);
            throw new AssertionError("it did not wait for a reader");
        } catch (TimeoutException waits) {
            assertThat(compacting.isDone()).isFalse();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatKilledCompactionsLeftIsRemovedOnOpening() throws IOException {
        Node article = StoreTest.iri("id/article/one");
        try (Store store = Store.open(directory)) {
            store.write(batch -> batch.replace(article, StoreTest.article(article, "Mara Voss")));
        }
        Path triples = directory.resolve("triples");
        copy(triples.resolve("Data-0001"), triples.resolve("Data-0002")); // killed before the old one was deleted
        copy(triples.resolve("Data-0001"), triples.resolve("Data-0003-tmp")); // killed in the middle
        try (Store store = Store.open(directory)) {
            assertThat(store.read(Snapshot::articles)).containsExactly(article);
            store.compact();
        }
        try (Stream<Path> left = Files.list(triples)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("Data-0003", "tdb.lock");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }
}
