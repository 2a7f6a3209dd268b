package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.store.Store;
import dateline.store.upkeep.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorStoreTest {
    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void fill() {
        store = folder.resolve("store");
        try (Store opened = Store.open(store)) {
            Namesakes.fill(opened);
        }
    }

    @Test
    void nothingIsWrongWithAStoreAsItsWritersLeaveIt() {
        Run run = doctor();
        assertThat(run.output())
                .contains(
                        "ok   indexes",
                        "ok   graphs",
                        "ok   articles",
                        "ok   words",
                        "ok   log",
                        "ok   names",
                        "ok   left")
                .doesNotContain("BAD");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatWasDoneBehindItsBackIsFoundAndRepaired() throws IOException {
        DatasetGraph triples = DatabaseMgr.connectDatasetGraph(Location.create(store.resolve("triples")));
        triples.begin(ReadWrite.WRITE);
        triples.add(SSE.parseQuad("(_ <urn:x> <https://schema.org/name> 'Jon Arden')"));
        triples.add(SSE.parseQuad("(<http://localhost:3030/id/article/none#char=0,9> <urn:y> <urn:p> 'z')"));
        triples.commit();
        triples.end();
        TDBInternal.expel(triples);
        Files.writeString(store.resolve("compacted.next"), "1");
        Run run = doctor();
        assertThat(run.output()).contains("BAD  graphs", "BAD  articles", "BAD  words", "BAD  left", "--repair");
        assertThat(run.code()).isEqualTo(1);
        Run repaired = doctor("--repair");
        assertThat(repaired.output()).doesNotContain("BAD").contains("repaired");
        assertThat(repaired.code()).isZero();
        assertThat(doctor().output()).doesNotContain("BAD");
    }

    @Test
    void whatOneIndexLostIsFoundAndNothingIsRepairedByIt() {
        DatasetGraph triples = DatabaseMgr.connectDatasetGraph(Location.create(store.resolve("triples")));
        triples.begin(ReadWrite.WRITE);
        TupleTable table = TDBInternal.requireStorage(triples)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable();
        table.getIndex(1).delete(table.getIndex(0).all().next());
        triples.commit();
        triples.end();
        TDBInternal.expel(triples);
        Run run = doctor();
        assertThat(run.output()).contains("BAD  indexes").contains("restore a backup");
        assertThat(run.code()).isEqualTo(1);
        assertThat(doctor("--repair").output()).contains("nothing was repaired");
        assertThat(doctor().output()).contains("BAD  indexes");
    }

    @Test
    void theOwnerIsAskedHowItIs() {
        try (Store opened = Store.open(store)) {
            Owner.answerFor(opened, store);
            Run run = doctor();
            assertThat(run.output())
                    .contains("ok   store   process " + ProcessHandle.current().pid() + " has it open");
            assertThat(run.code()).isZero();
        }
    }

    private Run doctor(String... more) {
        List<String> arguments = new ArrayList<>(List.of("doctor", "--port", "0", "--store", store.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }
}
