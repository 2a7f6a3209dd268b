package dateline.cli;

import dateline.store.Store;
import dateline.store.StoreException;
import dateline.store.upkeep.AskOwner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives back the room that many batches have left behind. */
@Command(
        name = "compact",
        description = {
            "Gives back the room that many changes have left behind in a store's files. A store does it by itself when they have"
                    + " nearly doubled; this is for when the room is wanted now, or the disk has had none.",
            "While another process has the store open, that process does it: readers go on, writers wait."
        },
        footer = {"", "Examples:", "  dateline compact", "  dateline compact --store /srv/news"})
final class CompactStore implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    CompactStore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.openExisting()) {
            opened.compact();
        } catch (StoreException.Locked locked) {
            if (new AskOwner(store.directory()).compact().isEmpty()) throw locked;
        }
        terminal.tell("Compacted " + store.directory());
        return ExitCode.OK.number();
    }
}
