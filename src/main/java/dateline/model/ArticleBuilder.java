package dateline.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Puts an {@link Article} together. Of what is never said, the article knows nothing. Not safe for use by two threads. */
public final class ArticleBuilder {
    private final String text;
    private List<Passage> passages;
    private Optional<URI> url = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<Timestamp> published = Optional.empty();
    private Optional<Timestamp> modified = Optional.empty();
    private List<String> authors = List.of();
    private List<String> creditedSources = List.of();
    private Optional<String> section = Optional.empty();
    private Optional<String> language = Optional.empty();
    private List<Choice> choices = List.of();

    ArticleBuilder(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
    }

    ArticleBuilder(Article article) {
        this(article.text(), article.passages());
        url = article.url();
        headline = article.headline();
        publisher = article.publisher();
        published = article.published();
        modified = article.modified();
        authors = article.authors();
        creditedSources = article.creditedSources();
        section = article.section();
        language = article.language();
        choices = article.choices();
    }

    public ArticleBuilder passages(List<Passage> value) {
        passages = value;
        return this;
    }

    public ArticleBuilder url(URI value) {
        url = Optional.of(value);
        return this;
    }

    public ArticleBuilder headline(String value) {
        headline = Optional.of(value);
        return this;
    }

    public ArticleBuilder publisher(String value) {
        publisher = Optional.of(value);
        return this;
    }

    public ArticleBuilder published(Timestamp value) {
        published = Optional.of(value);
        return this;
    }

    public ArticleBuilder modified(Timestamp value) {
        modified = Optional.of(value);
        return this;
    }

    public ArticleBuilder authors(List<String> value) {
        authors = value;
        return this;
    }

    public ArticleBuilder creditedSources(List<String> value) {
        creditedSources = value;
        return this;
    }

    public ArticleBuilder section(String value) {
        section = Optional.of(value);
        return this;
    }

    public ArticleBuilder language(String value) {
        language = Optional.of(value);
        return this;
    }

    public ArticleBuilder choices(List<Choice> value) {
        choices = value;
        return this;
    }

    /** @throws IllegalArgumentException if passages overlap, are out of order or outside the text */
    public Article build() {
        return new Article(
                url,
                headline,
                publisher,
                published,
                modified,
                authors,
                creditedSources,
                section,
                language,
                text,
                passages,
                choices);
    }
}
