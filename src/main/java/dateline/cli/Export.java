package dateline.cli;

import dateline.export.Exporter;
import dateline.export.release.Release;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the store out as files: a dump, or a release that can be cited. */
@Command(
        name = "export",
        description = {
            "Writes everything in the store as sorted N-Quads, DIR/" + Exporter.QUADS + ", or with --version a dataset"
                    + " release: RDF, tables, splits, documents and descriptions, with hashes of all of it.",
            "The same articles and settings give the same bytes."
        },
        footer = {
            "",
            "Examples:",
            "  dateline export dump/",
            "  dateline export --store /srv/news --version 1.0.0 --metadata dataset.yaml releases/",
            "  dateline export --version 1.0.1 --title 'Port news' --creator 'Harbour Lab' --licence CC-BY-4.0 releases/",
            "  dateline export --init-metadata > dataset.yaml"
        })
final class Export implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder to write to; made if there is none.")
    private @Nullable Path directory;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ReleaseOptions release = new ReleaseOptions();

    @Option(names = "--init-metadata", description = "Print a metadata file to begin with, and do nothing else.")
    private boolean initMetadata;

    Export(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (initMetadata) return printMetadata();
        if (directory == null) throw new ParameterException(spec.commandLine(), "a DIR is missing");
        if (release.isPointless())
            throw new ParameterException(spec.commandLine(), "a release needs a version: --version 1.0.0");
        if (release.isWanted()) release(directory);
        else dump(directory);
        return ExitCode.OK.number();
    }

    private void dump(Path folder) {
        try (Store opened = store.openExisting()) {
            long quads = new Exporter(opened).export(folder);
            terminal.tell("%,d quads in %s".formatted(quads, folder.resolve(Exporter.QUADS)));
        }
    }

    private void release(Path folder) {
        release.said(); // a mistake in it is told before the store is opened
        try (Store opened = store.openExisting()) {
            Release made = opened.read(snapshot -> release.make(snapshot, folder, terminal));
            terminal.tell("%,d files in %s: %,d quads, %d tables"
                    .formatted(
                            made.files().size(),
                            folder.resolve(made.version().toString()),
                            made.counts().quads(),
                            made.tables().size()));
        }
    }

    private int printMetadata() {
        try (InputStream example = Export.class.getResourceAsStream("/dataset.yaml")) {
            if (example == null) throw new IllegalStateException("no dataset.yaml on the class path");
            example.transferTo(terminal.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.OK.number();
    }
}
