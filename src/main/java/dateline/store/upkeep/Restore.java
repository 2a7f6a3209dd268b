package dateline.store.upkeep;

import dateline.store.BulkLoad;
import dateline.store.OnDisk;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.util.IOUtils;

/** Makes a store of a backup. */
public final class Restore {
    private Restore() {}

    /**
     * Checks the backup, then makes the store beside its place with the bulk loader, builds its text index, and puts it in
     * its place: a process that is killed meanwhile leaves nothing there.
     *
     * @param directory not there yet, or empty
     * @throws BackupException if the file is not a backup as it was written
     */
    public static Manifest restore(Path file, Path directory) {
        Path place = directory.toAbsolutePath().normalize();
        try {
            requireEmpty(place);
            Backup backup = Backup.check(file);
            Files.createDirectories(Temporary.folder(place));
            Path made = Temporary.beside(place, "restoring");
            try {
                make(backup, made);
                OnDisk.move(made, place); // takes the place of an empty folder too
            } finally {
                IOUtils.rm(made);
            }
            return backup.manifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireEmpty(Path place) throws IOException {
        if (!Files.exists(place)) return;
        if (!Files.isDirectory(place)) throw new FileAlreadyExistsException(place.toString());
        try (Stream<Path> files = Files.list(place)) {
            if (files.findAny().isPresent())
                throw new BackupException(
                        "%s is not empty; restore to a new folder, and put that in its place when it is done."
                                .formatted(place));
        }
    }

    private static void make(Backup backup, Path made) throws IOException {
        AtomicLong quads = new AtomicLong();
        BulkLoad.into(made, out -> {
            try (InputStream in = backup.open()) {
                RDFParser.source(in)
                        .lang(Lang.NQUADS)
                        .checking(false)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(new Counting(out, quads));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (Store store = Store.open(made)) {
            if (quads.get() != backup.manifest().quads()
                    || store.version().number() != backup.manifest().state())
                throw new BackupException("%s says %s, but has %,d quads and state %d."
                        .formatted(
                                backup.file(),
                                backup.manifest(),
                                quads.get(),
                                store.version().number()));
        }
        OnDisk.force(made);
    }

    /** Passes quads on alone: the loader's stream is begun and ended by whoever lends it. */
    private static final class Counting extends StreamRDFBase {
        private final StreamRDF out;
        private final AtomicLong count;

        Counting(StreamRDF out, AtomicLong count) {
            this.out = out;
            this.count = count;
        }

        @Override
        public void triple(Triple triple) {
            out.triple(triple);
            count.incrementAndGet();
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) out.triple(quad.asTriple());
            else out.quad(quad);
            count.incrementAndGet();
        }
    }
}
