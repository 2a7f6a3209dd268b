package dateline.bench.peers;

import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.PageReading;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/** The Java port of Mozilla's Readability. */
final class Readability4jPeer implements Peer {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[;,|]\\s*|\\s+and\\s+");

    @Override
    public String name() {
        return "readability4j 1.0.8";
    }

    @Override
    public PageReading read(GoldPage page, byte[] bytes) {
        return read(page.url().map(URI::toString).orElse("https://page.example/"), Markup.of(bytes));
    }

    PageReading read(String url, String html) {
        Article article = new Readability4J(url, html).parse();
        List<String> authors = Optional.ofNullable(article.getByline()).stream()
                .flatMap(BETWEEN_NAMES::splitAsStream)
                .filter(name -> !name.isBlank())
                .toList();
        return new PageReading(
                Optional.ofNullable(article.getArticleContent())
                        .map(content -> content.text())
                        .orElse(""),
                Optional.ofNullable(article.getTitle()).filter(title -> !title.isBlank()),
                authors,
                Optional.empty());
    }
}
