package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.Namesakes;
import dateline.model.ArticleFacts;
import dateline.pipeline.Withdrawal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a primary writes down, and what replicas make of it. */
class ReplicaTest {
    private static final ArticleFacts LATER = Namesakes.told("e", "Oren Vask", Optional.of("Peru PE"));

    @TempDir
    private Path folder;

    private Path primary;
    private Path copy;

    @BeforeEach
    void fill() {
        primary = folder.resolve("primary");
        copy = folder.resolve("copy");
        try (Store store = Store.open(primary)) {
            Namesakes.put(store, Namesakes.swiss(), Namesakes.peruvian());
            store.keepPatches(10);
        }
    }

    @Test
    void aCopyAndThePatchesAfterItMakeTheSameStore() {
        try (Store store = Store.open(primary)) {
            Replica.seed(copy, bytes(store));
            Namesakes.put(store, Namesakes.nobodys(), LATER);
            new Withdrawal(store).withdraw(List.of(Namesakes.article(Namesakes.swiss())), Optional.of("to be checked"));
            try (Store replicated = Store.open(copy)) {
                Replica replica = new Replica(replicated, copy);
                assertThat(advance(store, replicated, replica)).isEqualTo(2);
                assertThat(all(replicated))
                        .isEqualTo(all(store)); // with the register, the log of changes, the position
                assertThat(replicated.version()).isEqualTo(store.version());
            }
        }
    }

    @Test
    void aBatchThatChangesNothingMakesNoPatch() {
        try (Store store = Store.open(primary)) {
            store.write(batch -> {});
            assertThat(store.latestPatch().orElseThrow().number()).isZero();
        }
    }

    @Test
    void aBatchThatFailsMakesNoPatch() {
        try (Store store = Store.open(primary)) {
            assertThatThrownBy(() -> store.write(batch -> {
                        batch.withdraw(Namesakes.article(Namesakes.swiss()));
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(store.latestPatch().orElseThrow().number()).isZero();
            Namesakes.put(store, LATER);
            assertThat(new String(store.patch(store.position().orElseThrow().epoch(), 1)
                            .orElseThrow()))
                    .doesNotContain("\nD <" + Namesakes.article(Namesakes.swiss()));
        }
    }

    @Test
    void aPatchWhoseBatchWasCommittedBeforeACrashIsKept() throws IOException {
        Position before = write(LATER);
        Files.move(
                file(before),
                primary.resolve("patches/pending")); // as if it had died before it could give it its number
        try (Store store = Store.open(primary)) {
            assertThat(store.latestPatch()).contains(before);
            assertThat(store.patch(before.epoch(), 1)).isPresent();
        }
    }

    @Test
    void aPatchWhoseBatchWasNotCommittedIsDropped() throws IOException {
        Position before = write(LATER);
        Files.copy(file(before), primary.resolve("patches/pending"));
        Files.writeString(primary.resolve("patches/pending"), "TX .\n");
        try (Store store = Store.open(primary)) {
            assertThat(store.latestPatch()).contains(before);
            assertThat(store.patch(before.epoch(), 2)).isEmpty();
        }
    }

    @Test
    void whereAPatchIsMissingTheLogBeginsAnewAndSoDoReplicas() throws IOException {
        Path old = folder.resolve("old");
        try (Store store = Store.open(primary)) {
            Replica.seed(old, bytes(store));
        }
        Position before = write(LATER);
        Files.delete(file(before));
        try (Store store = Store.open(primary);
                Store replicated = Store.open(old)) {
            assertThat(store.position().orElseThrow().epoch()).isNotEqualTo(before.epoch());
            Replica replica = new Replica(replicated, old);
            replica.become(bytes(store));
            assertThat(all(replicated)).isEqualTo(all(store));
            Namesakes.put(store, Namesakes.nobodys());
            assertThat(advance(store, replicated, replica)).isOne();
            assertThat(all(replicated)).isEqualTo(all(store));
        }
    }

    @Test
    void onlySoManyPatchesAreKept() {
        try (Store store = Store.open(primary)) {
            store.keepPatches(2);
            String epoch = store.position().orElseThrow().epoch();
            for (String name : List.of("p", "q", "r"))
                Namesakes.put(store, Namesakes.told(name, "Oren Vask", Optional.empty()));
            assertThat(store.patch(epoch, 1)).isEmpty();
            assertThat(store.patch(epoch, 2)).isPresent();
            assertThat(store.patch(epoch, 3)).isPresent();
        }
    }

    @Test
    void aPatchThatIsCutOffChangesNothing() {
        try (Store store = Store.open(primary)) {
            Replica.seed(copy, bytes(store));
            Namesakes.put(store, LATER);
            byte[] patch =
                    store.patch(store.position().orElseThrow().epoch(), 1).orElseThrow();
            try (Store replicated = Store.open(copy)) {
                Set<Quad> before = all(replicated);
                Replica replica = new Replica(replicated, copy);
                assertThatThrownBy(() -> replica.apply(Arrays.copyOf(patch, patch.length * 2 / 3)))
                        .isInstanceOf(Replica.UnfitException.class);
                assertThat(all(replicated)).isEqualTo(before);
                assertThat(replica.apply(patch)).isTrue();
                assertThat(replica.apply(patch)).isFalse(); // once
                assertThat(all(replicated)).isEqualTo(all(store));
            }
        }
    }

    @Test
    void aCopyThatIsCutOffMakesNoStore() {
        try (Store store = Store.open(primary)) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            Replica.copy(store, whole);
            byte[] cut = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
            assertThatThrownBy(() -> Replica.seed(copy, new ByteArrayInputStream(cut)))
                    .isInstanceOf(Replica.UnfitException.class);
            assertThat(Replica.isThere(copy)).isFalse();
            Replica.seed(copy, new ByteArrayInputStream(whole.toByteArray()));
            assertThat(Replica.isThere(copy)).isTrue();
        }
    }

    @Test
    void aStoreWithArticlesOfItsOwnIsNeverOverwritten() {
        try (Store store = Store.open(copy)) {
            Namesakes.put(store, LATER);
            assertThatThrownBy(() -> new Replica(store, copy)).hasMessageContaining("holds articles of its own");
        }
    }

    @Test
    void aFormerPrimaryIsNeverOverwritten() throws IOException {
        IOUtils.rm(primary.resolve("patches"));
        try (Store store = Store.open(primary)) {
            assertThat(store.position()).isPresent();
            assertThatThrownBy(() -> new Replica(store, primary)).hasMessageContaining("holds articles of its own");
        }
    }

    /** Makes what patches there are; how many. */
    private static int advance(Store store, Store replicated, Replica replica) {
        int made = 0;
        while (true) {
            Position at = replicated.position().orElseThrow();
            Optional<byte[]> patch = store.patch(at.epoch(), at.number() + 1);
            if (patch.isEmpty()) return made;
            assertThat(replica.apply(patch.get())).isTrue();
            made++;
        }
    }

    private Position write(ArticleFacts article) {
        try (Store store = Store.open(primary)) {
            Namesakes.put(store, article);
            return store.position().orElseThrow();
        }
    }

    private Path file(Position position) {
        return primary.resolve("patches/%s/%019d.rdfp".formatted(position.epoch(), position.number()));
    }

    private static InputStream bytes(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Replica.copy(store, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static Set<Quad> all(Store store) {
        return store.read(snapshot -> Iter.asStream(snapshot.dataset().find()).collect(Collectors.toSet()));
    }
}
