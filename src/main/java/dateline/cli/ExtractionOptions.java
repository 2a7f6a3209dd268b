package dateline.cli;

import dateline.authority.Authority;
import dateline.authority.Known;
import dateline.authority.Places;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Extractor;
import dateline.link.Linker;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.pipeline.Extraction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How facts are found in articles. */
final class ExtractionOptions {
    private static final double DEFAULT_CONFIDENCE = 0.3;

    static final String LOADING = "Loading the language models, which takes some seconds";

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

    /** What finds facts; it is loaded when the first article needs it. */
    Extraction prepare(Terminal terminal) {
        List<Known> own = authority.known();
        return new Extraction(id(), () -> extractor(own), () -> terminal.tell(LOADING));
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
}
