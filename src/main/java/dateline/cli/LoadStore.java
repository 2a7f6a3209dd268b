package dateline.cli;

import dateline.pipeline.LoadFacts;
import dateline.pipeline.LoadFacts.Loaded;
import dateline.rdf.Iris;
import dateline.store.BulkLoad;
import dateline.store.Store;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts facts that are found already into a store. */
@Command(
        name = "load",
        description = {
            "Puts facts in the facts format into the store, whoever found them.",
            "An empty store is filled at once, and comes into being when all is loaded; in any other, an article that is",
            "there already, unchanged, is passed over, and a changed one is replaced whole."
        },
        footer = {
            "",
            "Examples:",
            "  dateline load facts.jsonl",
            "  dateline load --store /srv/news archive/*.jsonl",
            "  dateline extract news/ | dateline load -"
        })
final class LoadStore implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FACTS", description = "Files of the facts format, - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    @Mixin
    private StrictOption strict = new StrictOption();

    LoadStore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        IssueTally issues = new IssueTally(terminal);
        Loaded loaded =
                new LoadFacts(iris(), terminal.in(), issues, InstantSource.system()).run(store.directory(), files);
        issues.end();
        terminal.tell("%s stored, %,d unchanged; %s"
                .formatted(RunOptions.count(loaded.stored(), "article"), loaded.unchanged(), issues.words()));
        if (loaded.stored() + loaded.unchanged() == 0 && issues.count() > 0)
            throw new CommandFailedException(ExitCode.FAILED, "no line of facts could be read");
        return strict.exitCode(issues.count()).number();
    }

    private Iris iris() {
        if (BulkLoad.isEmpty(store.directory())) return base.iris();
        try (Store opened = store.open()) {
            return base.iris(opened, Iris.DEFAULT_BASE);
        }
    }
}
