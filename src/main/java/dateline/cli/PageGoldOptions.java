package dateline.cli;

import dateline.corpus.html.HtmlPage;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.GoldPages;
import dateline.evaluate.reading.PageReading;
import dateline.evaluate.reading.ReadingBoard;
import dateline.evaluate.reading.ReadingScores;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the pages of a gold set are, and who reads them. */
final class PageGoldOptions {
    @Option(
            names = "--pages",
            paramLabel = "FOLDER",
            description = "Where the paths of the pages start. Default: the folder above that of the gold.")
    private @Nullable Path pages;

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "Measure what another program read: JSON Lines with id, body, title, authors, date.")
    private @Nullable Path readings;

    /** Whether another program's reading is measured, which is not held to our floors. */
    boolean isOfAnother() {
        return readings != null;
    }

    ReadingScores score(Path gold) {
        GoldPages set = GoldPages.read(
                gold,
                pages == null
                        ? gold.toAbsolutePath().normalize().resolve("../..").normalize()
                        : pages);
        return readings == null
                ? ReadingBoard.score(set, PageGoldOptions::read)
                : ReadingBoard.score(set, ReadingBoard.readings(readings));
    }

    /** The longest article of the page: live pages hold several. */
    private static PageReading read(GoldPage page, byte[] bytes) {
        Origin origin = Origin.of(page.id());
        List<Article> articles = new ArrayList<>();
        try {
            new HtmlPage()
                    .read(
                            new Resource(
                                    page.url().map(origin::publishedAt).orElse(origin),
                                    new ByteArrayInputStream(bytes)),
                            new Sink() {
                                @Override
                                public void article(Origin found, Article article) {
                                    articles.add(article);
                                }

                                @Override
                                public void issue(Issue issue) {
                                    // a page that is refused counts as read empty
                                }
                            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("the bytes are in memory", impossible);
        }
        return articles.stream()
                .max(Comparator.comparingInt(article -> article.text().length()))
                .map(PageReading::of)
                .orElse(PageReading.NOTHING);
    }
}
