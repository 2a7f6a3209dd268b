package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.corpus.Crawl;
import dateline.corpus.Pages;
import dateline.corpus.Sources;
import dateline.export.Exporter;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl that was half stored when the run ended, and is read again. */
class CrawlRestartTest {
    private static final int PAGES = 2 * StoreArchive.BATCH + 50;

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsStartedAgainEndsLikeAnUndisturbedOne() throws IOException {
        Path crawl = crawl();
        Path whole = folder.resolve("whole");
        Path disturbed = folder.resolve("disturbed");

        Summary undisturbed = ingest(whole, crawl, Integer.MAX_VALUE);
        assertThatThrownBy(() -> ingest(disturbed, crawl, 1)).hasMessage("the power went");
        Summary again = ingest(disturbed, crawl, Integer.MAX_VALUE);

        assertThat(undisturbed).isEqualTo(new Summary(PAGES, 0, 0, 0, 3));
        assertThat(again).isEqualTo(new Summary(PAGES - StoreArchive.BATCH, StoreArchive.BATCH, 0, 0, 3));
        assertThat(export(disturbed)).isEqualTo(export(whole));
    }

    /** Pages, and in between what else a crawl holds; two of the pages are cut off, some captured again. */
    private Path crawl() throws IOException {
        Path file = folder.resolve("crawl.warc.gz");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Crawl crawl = Crawl.gzipped(out);
            for (int page = 0; page < PAGES; page++) {
                String url = "https://post.example/news/%d".formatted(page);
                if (page % 100 == 50) crawl.truncated(url, Pages.html(page).split("<p>The work")[0]);
                else crawl.page(url, Pages.html(page));
                if (page % 8 == 0) crawl.revisit(url);
                if (page % 9 == 0) crawl.page(url, Pages.html(page));
                if (page % 10 == 0)
                    crawl.response(
                            url + ".png",
                            "HTTP/1.1 200 OK",
                            "Content-Type: image/png",
                            "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return file;
    }

    /** @param batches after so many that were stored, the run ends as if killed */
    private static Summary ingest(Path folder, Path crawl, int batches) {
        try (Store store = Store.open(folder)) {
            Extraction extraction = new Extraction("none/1", () -> CrawlRestartTest::facts, () -> {});
            Archive<MappedArticle> archive = new Failing(new StoreArchive(store, new Iris(Iris.DEFAULT_BASE)), batches);
            return new Ingestion<>(extraction, archive, 2, issue -> {}, new Silent(), () -> false)
                    .run((articles, issues) -> new Sources(InputStream.nullInputStream())
                            .read(List.of(crawl.toString()), articles, issues));
        }
    }

    private byte[] export(Path folder) throws IOException {
        Path release = folder.resolveSibling(folder.getFileName() + "-release");
        try (Store store = Store.open(folder)) {
            new Exporter(store).export(release);
        }
        return Files.readAllBytes(release.resolve(Exporter.QUADS));
    }

    private static ArticleFacts facts(Article article) {
        return new ArticleFacts("none/1", article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static final class Silent implements Progress {
        @Override
        public void read() {}

        @Override
        public void done() {}
    }

    /** Stores so many batches and no more. */
    private static final class Failing implements Archive<MappedArticle> {
        private final StoreArchive archive;
        private int left;

        Failing(StoreArchive archive, int left) {
            this.archive = archive;
            this.left = left;
        }

        @Override
        public boolean holds(Article article, String extractor) {
            return archive.holds(article, extractor);
        }

        @Override
        public MappedArticle entry(ArticleFacts facts) {
            return archive.entry(facts);
        }

        @Override
        public void put(List<MappedArticle> entries) {
            if (left-- == 0) throw new IllegalStateException("the power went");
            archive.put(entries);
        }

        @Override
        public int batch() {
            return archive.batch();
        }
    }
}
