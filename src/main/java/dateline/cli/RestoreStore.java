package dateline.cli;

import dateline.store.upkeep.Restore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(
        name = "restore",
        description = {
            "Makes a store of a backup, the same as it was: articles, revisions, tombstones, who is who, and what changed.",
            "The backup is checked first. The store's folder must be new or empty; nothing is in it until all is."
        },
        footer = {
            "",
            "Examples:",
            "  dateline restore news.nq.zst",
            "  dateline restore --store /srv/news.restored /srv/backups/dateline-20310501T020000Z.nq.zst"
        })
final class RestoreStore implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "What 'dateline backup' wrote.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    RestoreStore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println(store.directory() + ": " + Restore.restore(file, store.directory()));
        return ExitCode.OK.number();
    }
}
