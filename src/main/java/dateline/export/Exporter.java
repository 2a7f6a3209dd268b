package dateline.export;

import dateline.rdf.SortedNQuads;
import dateline.store.OnDisk;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a store out as files. Equal stores give equal bytes; a file is there whole or, if writing fails, as it was. */
public final class Exporter {
    /** All quads of the store, as sorted N-Quads. */
    public static final String QUADS = "dataset.nq";

    private final Store store;

    public Exporter(Store store) {
        this.store = store;
    }

    /**
     * Writes one snapshot into the directory, which is made if need be. Takes room for the file twice while it sorts.
     *
     * @return the number of quads
     * @throws UncheckedIOException if the directory cannot be written
     */
    public long export(Path directory) {
        return store.read(snapshot -> {
            try {
                return write(snapshot, Files.createDirectories(directory).resolve(QUADS));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static long write(Snapshot snapshot, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            long quads = writeSorted(snapshot, unfinished);
            OnDisk.move(unfinished, file);
            return quads;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long writeSorted(Snapshot snapshot, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                SortedNQuads sorted = new SortedNQuads(Channels.newOutputStream(channel))) {
            snapshot.sendTo(sorted);
            sorted.finish();
            channel.force(true); // before its name says that it is whole
            return sorted.written();
        }
    }
}
