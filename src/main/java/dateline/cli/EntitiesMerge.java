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

/** Decides that several things are one. */
@Command(
        name = "merge",
        description = {
            "Decides that several things are one, which bears the name of the first. What one article tells apart stays apart in it.",
            "Writes the IRI of the decision to standard output."
        },
        footer = {
            "",
            "Examples:",
            "  dateline entities merge --note 'she married' http://localhost:3030/id/person/ada-lindqvist http://localhost:3030/id/person/ada-holm"
        })
final class EntitiesMerge implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "2..*", paramLabel = "IRI", description = "What is one; the first gives the name.")
    private List<String> things = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for whoever looks at it later.")
    private String note = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    EntitiesMerge(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.openExisting()) {
            WhoIsWho who = new WhoIsWho(opened, base.iris(opened, Iris.DEFAULT_BASE));
            terminal.out().println(who.merge(things, note));
            return ExitCode.OK.number();
        }
    }
}
