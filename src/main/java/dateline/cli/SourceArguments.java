package dateline.cli;

import dateline.corpus.ReadingOptions;
import dateline.corpus.ReadingOptions.Follow;
import dateline.corpus.Sources;
import dateline.corpus.record.Field;
import dateline.model.Article;
import dateline.model.Choice;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import dateline.model.Timestamp;
import dateline.pipeline.ArticleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command reads. */
final class SourceArguments {
    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Articles: files and folders, http and https addresses, - for standard input. What each holds its"
                            + " content says: a page, as HTML or text; a feed; a sitemap; a dataset; an archive of them.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The publication date (2019-09-12) of articles that do not give theirs.")
    private @Nullable LocalDate date;

    @Option(
            names = "--follow",
            negatable = true,
            description =
                    "Fetch the pages that feeds link to, where a feed does not hold the articles whole; --no-follow: never."
                            + " Default: for feeds that are named by their address, not for those in files.")
    private @Nullable Boolean follow;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description =
                    "How many pages are fetched in a run because a feed or sitemap names them. Default: ${DEFAULT-VALUE}")
    private int maxPages = ReadingOptions.MAX_PAGES;

    @Option(
            names = "--allow-private-addresses",
            description = "Fetch from addresses of this machine and of the local network too.")
    private boolean privateAddresses;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "The folder that keeps pages that were fetched, so that the next run fetches only what changed."
                            + " Default: dateline in the user's folder for caches.")
    private @Nullable Path cache;

    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            description =
                    "In datasets, the column NAME holds FIELD: headline, text, html, standfirst, date, modified, url,"
                            + " publisher, author, language or section. The usual names are known.")
    private Map<String, String> columns = new LinkedHashMap<>();

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** As they were named, in order. */
    List<String> names() {
        return List.copyOf(sources);
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

    /** What another command takes for sources, read with the same options. */
    ArticleSource of(List<String> from, Terminal terminal) {
        Sources reader = new Sources(terminal.in(), options(terminal));
        return (articles, issues) -> reader.read(
                from, article -> articles.accept(dated(article)), issues, note -> terminal.tell("note: " + note));
    }

    private ReadingOptions options(Terminal terminal) {
        Follow following = follow == null ? Follow.FETCHED : follow ? Follow.ALL : Follow.NONE;
        if (maxPages < 0)
            throw new CommandFailedException(
                    ExitCode.USAGE, "--max-pages: %d pages cannot be fetched".formatted(maxPages));
        for (String field : columns.keySet())
            if (Field.named(field).isEmpty())
                throw new CommandFailedException(
                        ExitCode.USAGE,
                        "--column: there is no field %s; there are %s".formatted(field, Field.titles()));
        Path kept = cache == null ? CacheFolder.of(terminal.environment()) : cache;
        return new ReadingOptions(columns, following, maxPages, privateAddresses, Optional.of(kept));
    }

    private Article dated(Article article) {
        if (date == null || article.published().isPresent()) return article;
        List<Choice> choices = new ArrayList<>(article.choices());
        choices.add(new Choice(MetadataField.PUBLISHED, MetadataSource.GIVEN, List.of()));
        choices.sort(Comparator.comparing(Choice::field));
        return article.but().published(Timestamp.of(date)).choices(choices).build();
    }
}
