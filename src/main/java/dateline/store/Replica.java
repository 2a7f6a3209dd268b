package dateline.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdfpatch.PatchHeader;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.util.IOUtils;

/**
 * A store that holds what another does: it starts from a copy, and makes each patch of the other's log in order, once. Copies
 * are RDF Patch too, and hold everything: the register, the log of changes, and where in the log they were made.
 */
public final class Replica {
    private static final int AT_ONCE = 200_000; // quads that are held in memory: some 100 MB

    private final Store store;
    private final Path folder;

    /**
     * @param folder of the store
     * @throws UnfitException if it has articles that are no copy of another's, which would be lost
     */
    public Replica(Store store, Path folder) {
        boolean isCopy = store.position().isPresent() && Files.exists(mark(folder));
        boolean isEmpty = store.version().equals(StoreVersion.NONE);
        if (!(isCopy || isEmpty) || PatchLog.isKept(folder))
            throw new UnfitException(
                    "the store %s holds articles of its own; choose another folder for the replica".formatted(folder));
        setMark(folder);
        this.store = store;
        this.folder = folder;
    }

    /** Says that what is in a folder is another's. A former primary has a position as a replica does, but not this. */
    private static Path mark(Path folder) {
        return folder.resolve("replica");
    }

    private static void setMark(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(mark(folder))) Files.createFile(mark(folder));
        } catch (IOException e) {
            throw StoreDirectory.problem(folder, e);
        }
    }

    /** That a copy or a patch cannot be used; the store is as it was before. */
    public static final class UnfitException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnfitException(String message) {
            super(message);
        }

        UnfitException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Writes a copy of all that a store holds, at one moment. */
    public static void copy(Store store, OutputStream out) {
        store.read(snapshot -> {
            RDFChangesWriterText text = RDFPatchOps.textWriter(out);
            text.start();
            text.txnBegin();
            forEach(snapshot.dataset(), quad -> add(text, quad));
            text.txnCommit();
            text.finish();
            text.close();
            return snapshot;
        });
    }

    private static void add(RDFChangesWriterText text, Quad quad) {
        text.add(
                quad.isDefaultGraph() ? null : quad.getGraph(),
                quad.getSubject(),
                quad.getPredicate(),
                quad.getObject());
    }

    /** Makes a store in this folder from a copy, if there is none yet; much faster than {@link #become}. */
    public static void seed(Path folder, InputStream copy) {
        setMark(folder); // first: a store that is whole and has none would be taken for somebody's own
        BulkLoad.into(folder, quads -> read(copy, loading(quads)));
    }

    /** Whether there is a store in this folder. */
    public static boolean isThere(Path folder) {
        return Files.isDirectory(folder.resolve("triples"));
    }

    /** Makes the store hold what a copy does, in one transaction: who reads meanwhile sees it as it was. */
    public void become(InputStream copy) {
        Path loaded = incoming(folder.toAbsolutePath().normalize());
        DatasetGraph wanted = load(loaded, copy);
        try {
            wanted.begin(ReadWrite.READ);
            try {
                store.follow(present -> become(present, wanted));
            } finally {
                wanted.end();
            }
        } finally {
            TDBInternal.expel(wanted);
            remove(loaded);
        }
    }

    private static Position become(DatasetGraph present, DatasetGraph wanted) {
        List<Quad> gone; // a dataset is not to be changed while it is read
        do {
            gone = Iter.toList(Iter.limit(Iter.filter(present.find(), quad -> !wanted.contains(quad)), AT_ONCE));
            gone.forEach(present::delete);
        } while (gone.size() == AT_ONCE);
        forEach(wanted, present::add);
        return Position.of(wanted).orElseThrow(() -> new UnfitException("the copy does not say where it is from"));
    }

    /**
     * Makes the changes of the patch that follows on where the store is; whether it does follow.
     *
     * @throws UnfitException if it is not whole
     */
    public boolean apply(byte[] patch) {
        if (store.position().filter(at -> isNext(at, patch)).isEmpty()) return false;
        store.follow(dataset -> {
            Position from = Position.of(dataset).orElseThrow();
            read(new ByteArrayInputStream(patch), new Making(dataset::add, dataset::delete));
            return new Position(from.epoch(), from.number() + 1, PatchLog.hash(patch));
        });
        return true;
    }

    private static boolean isNext(Position from, byte[] patch) {
        PatchHeader header = RDFPatchOps.readHeader(new ByteArrayInputStream(patch));
        return is(header, "epoch", from.epoch())
                && is(header, "number", Long.toString(from.number() + 1))
                && is(header, "prev", from.hash());
    }

    private static boolean is(PatchHeader header, String field, String value) {
        Node node = header.get(field);
        return node != null && node.isLiteral() && node.getLiteralLexicalForm().equals(value);
    }

    private static DatasetGraph load(Path folder, InputStream copy) {
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(Files.createDirectories(folder)));
            try {
                fill(dataset, copy);
                return dataset;
            } catch (RuntimeException | Error e) {
                TDBInternal.expel(dataset);
                remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw StoreDirectory.problem(folder, e);
        }
    }

    private static void fill(DatasetGraph dataset, InputStream copy) {
        DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, arguments) -> {});
        loader.startBulk();
        try {
            loader.stream().start();
            read(copy, loading(loader.stream()));
            loader.stream().finish();
        } finally {
            loader.finishBulk(); // after a failure too, or the loader's threads would go on in files that are closed
        }
    }

    private static Making loading(StreamRDF quads) {
        return new Making(
                quad -> {
                    if (quad.isDefaultGraph()) quads.triple(quad.asTriple());
                    else quads.quad(quad);
                },
                quad -> {
                    throw new UnfitException("a copy takes nothing away");
                });
    }

    /** Reads a patch to its end, which says that it is whole. */
    private static void read(InputStream patch, Making making) {
        try {
            new RDFPatchReaderText(patch).apply(making);
        } catch (RiotException | RuntimeIOException | UncheckedIOException e) {
            throw new UnfitException("the primary's answer broke off or is damaged: " + e.getMessage(), e);
        }
        if (!making.isWhole) throw new UnfitException("the primary's answer broke off");
    }

    private static void forEach(DatasetGraph dataset, Consumer<Quad> work) {
        Iterator<Quad> quads = dataset.find();
        try {
            quads.forEachRemaining(work);
        } finally {
            Iter.close(quads);
        }
    }

    private static Path incoming(Path directory) {
        Path incoming = directory.resolve("incoming");
        remove(incoming);
        return incoming;
    }

    private static void remove(Path folder) {
        try {
            if (Files.exists(folder)) IOUtils.rm(folder);
        } catch (IOException e) {
            throw StoreDirectory.problem(folder, e);
        }
    }

    private static final class Making extends RDFChangesBase {
        private final Consumer<Quad> add;
        private final Consumer<Quad> delete;
        private boolean isWhole;

        Making(Consumer<Quad> add, Consumer<Quad> delete) {
            this.add = add;
            this.delete = delete;
        }

        @Override
        public void add(Node graph, Node subject, Node predicate, Node object) {
            add.accept(quad(graph, subject, predicate, object));
        }

        @Override
        public void delete(Node graph, Node subject, Node predicate, Node object) {
            delete.accept(quad(graph, subject, predicate, object));
        }

        @Override
        public void txnCommit() {
            isWhole = true;
        }

        private static Quad quad(Node graph, Node subject, Node predicate, Node object) {
            Node name = graph == null ? Quad.defaultGraphNodeGenerated : graph;
            return Quad.create(name, subject, predicate, object);
        }
    }
}
