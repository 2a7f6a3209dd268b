package dateline.cli;

import dateline.pipeline.Archive;
import dateline.pipeline.ArticleSource;
import dateline.pipeline.Extraction;
import dateline.pipeline.Ingestion;
import dateline.pipeline.Summary;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are gone through: by how many threads, and whether an issue is a failure. */
final class RunOptions {
    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "Articles extracted at once. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ExtractionOptions extraction = new ExtractionOptions();

    @Mixin
    private StrictOption strict = new StrictOption();

    /** Takes all articles of the source through extraction into the archive, and tells the person how it goes. */
    <E> Summary run(ArticleSource source, Archive<E> archive, Terminal terminal, BooleanSupplier stopped) {
        Extraction prepared = extraction.prepare(terminal); // a bad file ends the run before the long work
        IssueTally issues = new IssueTally(terminal);
        Summary summary;
        try (RunProgress progress = RunProgress.on(terminal, "Extracting")) {
            summary = new Ingestion<>(prepared, archive, threads, issues, progress, stopped).run(source);
        }
        issues.end();
        terminal.tell("%s: %,d stored with %s, %,d unchanged; %s"
                .formatted(
                        count(summary.articles(), "article"),
                        summary.stored(),
                        count(summary.facts(), "fact"),
                        summary.unchanged(),
                        issues.words()));
        if (summary.articles() == 0 && summary.issues() > 0)
            throw new CommandFailedException(ExitCode.FAILED, "no article could be read");
        return summary;
    }

    /** What finds the facts, for articles that come later. */
    Extraction prepare(Terminal terminal) {
        return extraction.prepare(terminal);
    }

    /** How a run that came to this ends. */
    ExitCode exitCode(Summary summary) {
        return strict.exitCode(summary.issues());
    }

    static String count(int number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
