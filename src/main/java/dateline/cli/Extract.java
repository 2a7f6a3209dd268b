package dateline.cli;

import dateline.pipeline.FactsFile;
import dateline.pipeline.Summary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads articles and writes their facts, without RDF. */
@Command(
        name = "extract",
        description = {
            "Reads articles and writes their facts to standard output, in the facts format: JSON Lines, one article a line.",
            "The format is described by ontology/facts.schema.json; 'dateline map' makes RDF of it."
        },
        footer = {
            "",
            "Examples:",
            "  dateline extract article.txt > facts.jsonl",
            "  dateline extract news/ | dateline map - > news.nq"
        })
final class Extract implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Mixin
    private RunOptions run = new RunOptions();

    Extract(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (sources.isEmpty()) throw new ParameterException(spec.commandLine(), "a SOURCE is missing");
        try (Interruption interruption = new Interruption()) {
            Summary summary = run.run(sources.read(terminal), new FactsFile(terminal.out()), terminal, interruption);
            return interruption.exitCode(run.exitCode(summary)).number();
        }
    }
}
