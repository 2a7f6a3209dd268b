package dateline.bench.export;

import com.sun.management.OperatingSystemMXBean;
import dateline.export.change.WriteChanges;
import dateline.export.rdf.WriteRdf;
import dateline.export.rdf.WriteRdf.Syntax;
import dateline.export.release.MakeRelease;
import dateline.export.release.Order;
import dateline.export.release.Part;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.SaidMetadata;
import dateline.export.release.TextRights;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * What a release's RDF costs, in one run: Jena writes the store's quads bare, as they come; then they are sorted and written in
 * each syntax, and last in all with the changes. Beside the time, the most that was live in the heap beyond what was before.
 * {@code ExportSpeed STORE FOLDER}.
 */
public final class ExportSpeed {
    private static final String BASE = "http://localhost:3930/";

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Snapshot snapshot;
    private final Path folder;
    private long quads;
    private double bare; // seconds

    private ExportSpeed(Snapshot snapshot, Path folder) {
        this.snapshot = snapshot;
        this.folder = folder;
    }

    /** Something to measure. */
    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            store.read(snapshot -> {
                try {
                    new ExportSpeed(snapshot, Path.of(arguments[1])).measure();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        }
    }

    private void measure() throws IOException {
        Files.createDirectories(folder);
        count(); // fills the store's own caches
        System.out.printf("%,d quads%n", quads);
        bare = time("Jena, N-Quads, unsorted", () -> bare(Files.newOutputStream(folder.resolve("bare.nq"))));
        Files.delete(folder.resolve("bare.nq"));
        time(
                "Jena, N-Quads, unsorted, gzip",
                () -> bare(new GZIPOutputStream(Files.newOutputStream(folder.resolve("bare.nq.gz")), 1 << 16)));
        time("sorted N-Quads alone", () -> release("0.0.1"));
        int minor = 0;
        for (Syntax syntax : Syntax.values()) {
            String version = "0.%d.0".formatted(++minor);
            time("sorted and " + syntax + ", gzip and zstd", () -> release(version, new WriteRdf(List.of(syntax))));
        }
        time("sorted and all four, gzip and zstd", () -> release("1.0.0", new WriteRdf()));
        time("the same with changes", () -> release("1.0.1", new WriteChanges(), new WriteRdf()));
    }

    private void count() {
        snapshot.sendTo(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quads++;
            }

            @Override
            public void quad(Quad quad) {
                quads++;
            }
        });
    }

    private void bare(OutputStream file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            writer.start();
            snapshot.sendTo(writer);
            writer.finish();
        }
    }

    private void release(String version, Part... parts) {
        SaidMetadata said = SaidMetadata.of(
                Optional.of("Measured"),
                List.of("Somebody"),
                Optional.of("CC0-1.0"),
                Optional.empty(),
                Optional.empty());
        new MakeRelease(List.of(), List.of(parts), List.of())
                .make(
                        snapshot,
                        new Order(
                                ReleaseVersion.parse(version),
                                said.complete(BASE),
                                TextRights.OFFSETS,
                                Optional.empty(),
                                BASE,
                                "measured"),
                        new Releases(folder));
    }

    private double time(String what, Work work) throws IOException {
        long before = LiveHeap.megabytes();
        double seconds;
        double cpu;
        long live;
        try (LiveHeap heap = new LiveHeap()) {
            long start = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            work.run();
            cpu = (SYSTEM.getProcessCpuTime() - used) / 1e9;
            seconds = (System.nanoTime() - start) / 1e9;
            live = Math.max(before, heap.most());
        }
        System.out.printf(
                "%-40s %7.1f s %9.0f quads/s %5.2f of bare %7.1f CPU s %+5d MB%n",
                what, seconds, quads / seconds, bare == 0 ? 1 : bare / seconds, cpu, live - before);
        return seconds;
    }
}
