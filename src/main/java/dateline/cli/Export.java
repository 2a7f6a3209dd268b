package dateline.cli;

import dateline.export.Exporter;
import dateline.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the store out as files. */
@Command(
        name = "export",
        description = "Writes everything in the store as sorted N-Quads, DIR/" + Exporter.QUADS
                + ": the same articles give the same bytes.",
        footer = {"", "Examples:", "  dateline export release/", "  dateline export --store /srv/news release/2026-11/"
        })
final class Export implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; made if there is none.")
    private Path directory = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    Export(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.openExisting()) {
            long quads = new Exporter(opened).export(directory);
            terminal.tell("%,d quads in %s".formatted(quads, directory.resolve(Exporter.QUADS)));
            return ExitCode.OK.number();
        }
    }
}
