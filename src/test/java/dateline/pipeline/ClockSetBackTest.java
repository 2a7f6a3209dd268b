package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.Namesakes;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.rdf.Iris;
import dateline.store.Change;
import dateline.store.Store;
import dateline.store.upkeep.Backup;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose clock was years ahead in one run and is right in the next. */
class ClockSetBackTest {
    private static final Instant AHEAD = Instant.parse("2091-05-01T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void changesStayInOrderAndNoneIsLost() throws Exception {
        try (Store store = written()) {
            List<Change> changes = store.read(snapshot -> snapshot.changes(1, 100));
            assertThat(changes)
                    .extracting(Change::kind)
                    .containsExactly(Change.Kind.CREATED, Change.Kind.CREATED, Change.Kind.UPDATED);
            assertThat(changes).extracting(Change::number).containsExactly(1L, 2L, 3L);
            assertThat(changes).extracting(Change::at).isSorted();
            assertThat(store.version().at()).isAfterOrEqualTo(AHEAD);
        }
    }

    @Test
    void aBackupNeverTakesThePlaceOfAnother() throws Exception {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        try (Store store = written()) {
            Backup later = Backup.write(store, backups, AHEAD, () -> false);
            Backup earlier = Backup.write(store, backups, AHEAD.minusSeconds(3600), () -> false);
            assertThat(later.file()).isNotEqualTo(earlier.file());
            assertThatThrownBy(() -> Backup.write(store, backups, AHEAD, () -> false))
                    .hasCauseInstanceOf(FileAlreadyExistsException.class);
            assertThat(Backup.check(later.file()).manifest().state())
                    .isEqualTo(Backup.check(earlier.file()).manifest().state());
        }
    }

    /** Two articles when the clock was ahead, one of them read again when it is right. */
    private Store written() throws Exception {
        FactsFormat format = new FactsFormat();
        ArticleFacts changed = Namesakes.nobodys();
        Path facts = Files.writeString(
                folder.resolve("facts.jsonl"), format.write(Namesakes.swiss()) + "\n" + format.write(changed) + "\n");
        Path directory = folder.resolve("store");
        new LoadFacts(new Iris(Namesakes.BASE), InputStream.nullInputStream(), issue -> {}, () -> AHEAD)
                .run(directory, List.of(facts.toString()));
        Store store = Store.open(directory);
        Namesakes.put(
                store,
                new ArticleFacts(
                        "hand/2.0",
                        changed.article(),
                        changed.sentences(),
                        changed.entities(),
                        List.of(),
                        List.of(),
                        changed.offices(),
                        List.of()));
        return store;
    }
}
