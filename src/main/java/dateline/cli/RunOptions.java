package dateline.cli;

import dateline.authority.Authority;
import dateline.authority.Known;
import dateline.authority.Places;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Extractor;
import dateline.link.Linker;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.pipeline.Archive;
import dateline.pipeline.ArticleSource;
import dateline.pipeline.Extraction;
import dateline.pipeline.Ingestion;
import dateline.pipeline.Summary;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are gone through: by how many threads, and whether an issue is a failure. */
final class RunOptions {
    private static final double DEFAULT_CONFIDENCE = 0.3;

    static final String LOADING = "Loading the language models, which takes some seconds";

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "Articles extracted at once. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0.3",
            description =
                    "Leave out facts that are less sure than this, from 0 to 1: below 0.3 most are wrong, and of those from"
                            + " 0.9 at least nine in ten are right. Default: ${DEFAULT-VALUE}")
    private double minConfidence = DEFAULT_CONFIDENCE;

    @Mixin
    private AuthorityOption authority = new AuthorityOption();

    @Mixin
    private StrictOption strict = new StrictOption();

    /** Takes all articles of the source through extraction into the archive, and tells the person how it goes. */
    <E> Summary run(ArticleSource source, Archive<E> archive, Terminal terminal, BooleanSupplier stopped) {
        List<Known> own = authority.known(); // a bad file ends the run before the long work
        Extraction extraction = new Extraction(id(), () -> extractor(own), () -> terminal.tell(LOADING));
        IssueTally issues = new IssueTally(terminal);
        Summary summary;
        try (RunProgress progress = RunProgress.on(terminal, "Extracting")) {
            summary = new Ingestion<>(extraction, archive, threads, issues, progress, stopped).run(source);
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

    /** With another threshold than the usual, or another authority, articles are extracted anew. */
    private String id() {
        String id = Extractor.id(CoreNlpEngine.ID);
        if (minConfidence != DEFAULT_CONFIDENCE) id = "%s from %s".formatted(id, minConfidence);
        Optional<String> own = authority.fingerprint();
        return own.isPresent() ? "%s with authority %s".formatted(id, own.get()) : id;
    }

    /** Extraction with linking after it, by the same lists. */
    private Function<Article, ArticleFacts> extractor(List<Known> own) {
        Authority bundled = Authority.bundled();
        Extractor extractor = new Extractor(new CoreNlpEngine(), bundled);
        Linker linker = new Linker(bundled, Places.bundled(bundled), own);
        String id = id();
        return article ->
                linker.link(extractor.extract(article).atLeast(minConfidence).by(id));
    }

    /** How a run that came to this ends. */
    ExitCode exitCode(Summary summary) {
        return strict.exitCode(summary.issues());
    }

    static String count(int number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
