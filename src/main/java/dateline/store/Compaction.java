package dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.util.IOUtils;

/**
 * TDB2's compaction, with what has to follow when it fails. TDB2 5.6.0 then deletes the folder of the copy and goes on holding
 * its files: the next compaction would copy into them, put an empty database in the place of the full one, and delete that.
 */
final class Compaction {
    private final DatasetGraph triples;
    private final Path folder;

    /** @param folder that has the generations of this database */
    Compaction(DatasetGraph triples, Path folder) {
        this.triples = triples;
        this.folder = folder;
    }

    /** While nobody writes. If it fails, all is as before. */
    void run(Halt halt) {
        Path next = Room.next(inUse());
        try {
            DatabaseMgr.compact(triples, true);
        } catch (RuntimeException | Error e) {
            try {
                undo(next);
            } catch (IOException | RuntimeException | Error again) {
                e.addSuppressed(again);
                halt.now("a failed compaction could not be undone", e);
            }
            throw e;
        }
    }

    private Path inUse() {
        return Path.of(TDBInternal.getDatasetGraphTDB(triples).getLocation().getDirectoryPath());
    }

    private void undo(Path next) throws IOException {
        Path inUse = inUse();
        for (Path copy : List.of(next.resolveSibling(next.getFileName() + "-tmp"), next))
            if (!copy.equals(inUse)) forget(copy);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path other : files.filter(Files::isDirectory).toList()) if (!other.equals(inUse)) IOUtils.rm(other);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Closes a database, as far as it was opened; its folder may be gone, but locks are found by their files. */
    private static void forget(Path database) throws IOException {
        StoreConnection.internalExpel(Location.create(database), true);
        Path lock = Files.createDirectories(database).resolve(Names.TDB_LOCK_FILE);
        ProcessFileLock.release(
                ProcessFileLock.create((Files.exists(lock) ? lock : Files.createFile(lock)).toString()));
    }
}
