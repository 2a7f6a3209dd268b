package dateline.cli;

import dateline.pipeline.WhoIsWho;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes decisions back. */
@Command(
        name = "undo",
        description = {"Takes decisions back, as if they had never been made."},
        footer = {"", "Examples:", "  dateline entities undo http://localhost:3030/id/decision/merge-1a2b3c4d"})
final class EntitiesUndo implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "IRI", description = "A decision, as 'list' shows it.")
    private List<String> decisions = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    EntitiesUndo(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.openExisting()) {
            WhoIsWho who = new WhoIsWho(opened, base.iris(opened, Iris.DEFAULT_BASE));
            decisions.forEach(who::undo);
            return ExitCode.OK.number();
        }
    }
}
