package dateline.cli;

import dateline.authority.Authority;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.Extractor;
import dateline.extract.KeptParses;
import dateline.pipeline.explain.Explanation;
import dateline.pipeline.explain.WriteExplanation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says why an article gives the facts it gives. */
@Command(
        name = "explain",
        description = {
            "Prints the sentences of articles, each with what came of it: whom its pronouns were taken for (=), the facts"
                    + " found in it with rule, confidence, status, participants and times (+), and what looked like a"
                    + " fact and was passed over, with the reason (-)."
        },
        footer = {
            "",
            "Examples:",
            "  dateline explain article.txt | less",
            "  dateline explain --sentence 7 article.txt",
            "  dateline explain --format JSON news/ > why.jsonl"
        })
final class Explain implements Callable<Integer> {
    /** How an explanation is written. */
    enum Form {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Option(names = "--sentence", paramLabel = "N", description = "Only the sentence of this number, from 1.")
    private int sentence;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}; of JSON one line for each article. Default: ${DEFAULT-VALUE}")
    private Form form = Form.TEXT;

    @Option(
            names = "--parses",
            paramLabel = "FOLDER",
            description = "Keep what the language engine makes of texts here, and take it from there next time.")
    private @Nullable Path parses;

    @Mixin
    private StrictOption strict = new StrictOption();

    private int articles;

    Explain(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (sources.isEmpty()) throw new ParameterException(spec.commandLine(), "a SOURCE is missing");
        if (parses == null) terminal.tell(ExtractionOptions.LOADING);
        Engine engine = parses == null ? new CoreNlpEngine() : new KeptParses(parses);
        Extractor extractor = new Extractor(engine, Authority.bundled());
        IssueTally issues = new IssueTally(terminal);
        sources.read(terminal).read(article -> show(Explanation.of(article, extractor)), issues);
        issues.end();
        if (articles == 0 && issues.count() > 0)
            throw new CommandFailedException(ExitCode.FAILED, "no article could be read");
        return strict.exitCode(issues.count()).number();
    }

    private void show(Explanation whole) {
        Explanation explanation = sentence == 0 ? whole : whole.only(sentence);
        if (explanation.sentences().isEmpty() && sentence != 0)
            terminal.tell("there is no sentence %d; the last that can bear facts is %d"
                    .formatted(sentence, whole.sentences().size()));
        if (form == Form.TEXT && articles > 0) terminal.out().println();
        articles++;
        switch (form) {
            case TEXT -> terminal.out().print(WriteExplanation.text(explanation));
            case JSON -> terminal.out().println(WriteExplanation.json(explanation));
        }
    }
}
