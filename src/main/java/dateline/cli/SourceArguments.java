package dateline.cli;

import dateline.corpus.Sources;
import dateline.model.Article;
import dateline.model.Timestamp;
import dateline.pipeline.ArticleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command reads. */
final class SourceArguments {
    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Articles: files and folders, - for standard input. A file is the text of one page, or JSON Lines with"
                            + " title, text, date, url and publisher.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The publication date (2019-09-12) of articles that do not give theirs.")
    private @Nullable LocalDate date;

    boolean isEmpty() {
        return sources.isEmpty();
    }

    ArticleSource read(Terminal terminal) {
        return of(sources, terminal);
    }

    /** The sample articles that come with Dateline. */
    ArticleSource bundled(Terminal terminal) {
        Path samples = home().resolve("data").resolve("articles");
        if (!Files.isDirectory(samples))
            throw new CommandFailedException(
                    ExitCode.FAILED, "the sample articles are not at %s: name a SOURCE".formatted(samples));
        return of(List.of(samples.toString()), terminal);
    }

    /** The folder that Dateline lies in, as the launcher says. */
    static Path home() {
        return Path.of(System.getProperty("dateline.home", ""));
    }

    private ArticleSource of(List<String> from, Terminal terminal) {
        return (articles, issues) ->
                new Sources(terminal.in()).read(from, article -> articles.accept(dated(article)), issues);
    }

    private Article dated(Article article) {
        return date == null || article.published().isPresent()
                ? article
                : article.but().published(Timestamp.of(date)).build();
    }
}
