package dateline.bench.peers;

import dateline.corpus.html.HtmlPage;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.PageReading;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Dateline itself. */
final class Ours implements Peer {
    private final HtmlPage reader = new HtmlPage();

    @Override
    public String name() {
        return "Dateline";
    }

    @Override
    public PageReading read(GoldPage page, byte[] bytes) {
        Origin origin = Origin.of(page.id());
        Longest longest = new Longest();
        try {
            reader.read(
                    new Resource(page.url().map(origin::publishedAt).orElse(origin), new ByteArrayInputStream(bytes)),
                    longest);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the bytes are in memory", impossible);
        }
        return longest.reading;
    }

    private static final class Longest implements Sink {
        private PageReading reading = PageReading.NOTHING;
        private int length = -1;

        @Override
        public void article(Origin origin, Article article) {
            if (article.text().length() <= length) return;
            length = article.text().length();
            reading = PageReading.of(article);
        }

        @Override
        public void issue(Issue issue) {
            // a page that is refused counts as read empty
        }
    }
}
