package dateline.cli;

import dateline.pipeline.WhoIsWho;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides that some articles tell of another. */
@Command(
        name = "split",
        description = {
            "Decides that what some articles tell under a name is another thing than what the rest tell.",
            "Writes the IRI of the decision to standard output."
        },
        footer = {
            "",
            "Examples:",
            "  dateline entities split http://localhost:3030/id/person/oren-vask --note 'the goalkeeper' \\",
            "      --article http://localhost:3030/id/article/cup-final-1a2b3c4d"
        })
final class EntitiesSplit implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "IRI", description = "What several are taken for.")
    private String thing = "";

    @Option(
            names = "--article",
            required = true,
            arity = "1..*",
            paramLabel = "IRI",
            description = "An article that tells of the other.")
    private List<String> articles = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for whoever looks at it later.")
    private String note = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    EntitiesSplit(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.openExisting()) {
            WhoIsWho who = new WhoIsWho(opened, base.iris(opened, Iris.DEFAULT_BASE));
            terminal.out().println(who.split(thing, articles, note));
            return ExitCode.OK.number();
        }
    }
}
