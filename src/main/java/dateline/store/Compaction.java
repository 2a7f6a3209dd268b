package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.util.IOUtils;

/**
 * A copy of a TDB2 database, without the room that is used no more, that takes its place. In two steps, since whoever reads
 * can go on while it is copied, but not while it is changed: TDB2's own compaction (5.6.0) changes it under readers, whose
 * transactions the new one does not know, and waits for their end for ever. Nor does it let go of a copy that failed: the next
 * one is then an empty database that takes the place of the full one.
 */
final class Compaction {
    private final DatasetGraphSwitchable triples;
    private final DatasetGraphTDB old;
    private final Path copy; // TDB2 deletes it on opening
    private final Path next;

    /** @param triples a database on the disk */
    Compaction(DatasetGraph triples) {
        this.triples = (DatasetGraphSwitchable) triples;
        this.old = TDBInternal.getDatasetGraphTDB(triples);
        this.next = Room.next(Path.of(old.getLocation().getDirectoryPath()));
        this.copy = next.resolveSibling(next.getFileName() + "-tmp");
    }

    /** Copies the database, while nobody writes. To be followed by {@link #take} or {@link #discard}. */
    void copy() {
        try {
            Files.createDirectory(copy);
            CopyDSG.copy(
                    old, StoreConnection.connectCreate(Location.create(copy)).getDatasetGraphTDB());
            forget(copy);
        } catch (IOException e) {
            throw StoreDirectory.problem(copy, e);
        }
    }

    /** Puts the copy in the place of the database and deletes that, while nobody writes or reads. */
    void take() {
        try {
            OnDisk.move(copy, next);
            DatasetGraphTDB taken =
                    StoreConnection.connectCreate(Location.create(next)).getDatasetGraphTDB();
            TransactionCoordinator transactions = taken.getTxnSystem().getTxnMgr();
            transactions.execExclusive(() -> {
                transactions.takeOverFrom(old.getTxnSystem().getTxnMgr());
                transactions.modifyConfigDirect(
                        () -> old.getTxnSystem().getTxnMgr().listExternals().forEach(transactions::addExternal));
                triples.set(taken);
            });
            forget(Path.of(old.getLocation().getDirectoryPath()));
            IOUtils.rm(Path.of(old.getLocation().getDirectoryPath()));
        } catch (IOException e) {
            throw StoreDirectory.problem(next, e);
        }
    }

    /** Leaves all as it was, whatever went wrong before the copy was taken. */
    void discard() throws IOException {
        if (triples.get() != old) return; // it is taken, and only the old one could not be deleted
        if (Files.exists(next)) {
            forget(next);
            OnDisk.move(next, copy); // or a kill would leave half of it, as the newest
        }
        forget(copy);
        IOUtils.rm(copy);
    }

    /** Closes a database, as far as it was opened; its folder may be gone, but locks are found by their files. */
    private static void forget(Path database) throws IOException {
        StoreConnection.internalExpel(Location.create(database), true);
        Path lock = Files.createDirectories(database).resolve(Names.TDB_LOCK_FILE);
        ProcessFileLock.release(
                ProcessFileLock.create((Files.exists(lock) ? lock : Files.createFile(lock)).toString()));
    }
}
