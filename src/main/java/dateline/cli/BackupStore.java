package dateline.cli;

import dateline.store.Store;
import dateline.store.StoreException;
import dateline.store.upkeep.AskOwner;
import dateline.store.upkeep.Backup;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all of a store to one file. */
@Command(
        name = "backup",
        description = {
            "Writes all that a store has to one file: N-Quads compressed by Zstandard, with a manifest and a SHA-256 at its end."
                    + " While another process has the store open (serve, publish, ingest) that process writes it,"
                    + " and goes on with its work.",
            "FILE must not be there yet; in a folder the file is named by the time."
        },
        footer = {
            "",
            "Examples:",
            "  dateline backup /srv/backups/",
            "  dateline backup --store /srv/news news.nq.zst",
            "  dateline backup --check news.nq.zst"
        })
final class BackupStore implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file to write, or a folder.")
    private Path file = Path.of("");

    @Option(
            names = "--check",
            description = "Only find out whether FILE is a backup as it was written; needs no store.")
    private boolean check;

    @Mixin
    private StoreOption store = new StoreOption();

    BackupStore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (check) tell(Backup.check(file));
        else
            try (Store opened = store.openExisting()) {
                tell(Backup.write(opened, file, InstantSource.system().instant(), () -> false));
            } catch (StoreException.Locked locked) {
                String done = new AskOwner(store.directory()).backup(file).orElseThrow(() -> locked);
                terminal.out().println(done.replace("\t", ": "));
            }
        return ExitCode.OK.number();
    }

    private void tell(Backup backup) {
        terminal.out().println(backup.file() + ": " + backup.manifest());
    }
}
