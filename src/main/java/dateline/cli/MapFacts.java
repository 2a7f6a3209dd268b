package dateline.cli;

import dateline.pipeline.Mapping;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes RDF of facts, whoever found them. */
@Command(
        name = "map",
        description = {
            "Reads facts in the facts format and writes them as sorted N-Quads to standard output.",
            "The facts may come from 'dateline extract' or from anything else that writes the format."
        },
        footer = {
            "",
            "Examples:",
            "  dateline map facts.jsonl > facts.nq",
            "  dateline extract news/ | dateline map - > news.nq"
        })
final class MapFacts implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FACTS", description = "Files of the facts format, - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(names = "--strict", description = "End with exit code 9 if there was any issue.")
    private boolean strict;

    MapFacts(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        AtomicInteger issues = new AtomicInteger();
        Mapping mapping = new Mapping(base.iris(), terminal.in(), issue -> {
            issues.incrementAndGet();
            terminal.tell("issue: " + issue);
        });
        int mapped = mapping.run(files, terminal.out());
        if (mapped == 0 && issues.get() > 0)
            throw new CommandFailedException(ExitCode.FAILED, "no line of facts could be read");
        return (strict && issues.get() > 0 ? ExitCode.ISSUES : ExitCode.OK).number();
    }
}
