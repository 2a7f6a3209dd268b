package dateline.cli;

import dateline.model.FactsFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads articles and writes them as they were read, without looking for facts. */
@Command(
        name = "read",
        description = {
            "Reads articles and writes them to standard output as JSON Lines: text, zones and metadata.",
            "For each field it says whose word was taken. It shows what the other commands would be",
            "given, and needs no language models."
        },
        footer = {
            "",
            "Examples:",
            "  dateline read page.html",
            "  dateline read news/ > articles.jsonl",
            "  dateline read https://news.example/2031/harbour-bridge",
            "  dateline read --allow-private-addresses http://localhost:8000/feed.xml"
        })
final class Read implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Mixin
    private StrictOption strict = new StrictOption();

    Read(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (sources.isEmpty()) throw new ParameterException(spec.commandLine(), "a SOURCE is missing");
        AtomicInteger articles = new AtomicInteger();
        IssueTally issues = new IssueTally(terminal);
        sources.read(terminal)
                .read(
                        article -> {
                            articles.incrementAndGet();
                            terminal.out().println(FactsFormat.canonical(article));
                        },
                        issues);
        issues.end();
        terminal.tell("%s; %s".formatted(RunOptions.count(articles.get(), "article"), issues.words()));
        if (articles.get() == 0 && issues.count() > 0)
            throw new CommandFailedException(ExitCode.FAILED, "no article could be read");
        return strict.exitCode(issues.count()).number();
    }
}
