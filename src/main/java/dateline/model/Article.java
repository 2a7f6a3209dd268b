package dateline.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read: one text, the passages of it, and what is known about it. What is not known is absent,
 * never guessed.
 *
 * @param url where the article was published
 * @param headline its title, trimmed
 * @param publisher the outlet's name
 * @param published the date of publication
 * @param modified the date of the last change
 * @param authors bylines, in order
 * @param creditedSources agencies and reporters named in a credit line, in order
 * @param language a BCP 47 tag
 * @param text the one text that all spans point into
 * @param passages the passages of the text, in order, not overlapping
 */
public record Article(
        Optional<URI> url,
        Optional<String> headline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        List<String> authors,
        List<String> creditedSources,
        Optional<String> language,
        String text,
        List<Passage> passages) {
    public Article {
        authors = List.copyOf(authors);
        creditedSources = List.copyOf(creditedSources);
        passages = List.copyOf(passages);
        int end = 0;
        for (Passage passage : passages) {
            if (passage.span().begin() < end || passage.span().end() > text.length())
                throw new IllegalArgumentException("%s is out of order or outside the text".formatted(passage));
            end = passage.span().end();
        }
    }

    /** The same, published on this date. */
    public Article published(LocalDate date) {
        return new Article(
                url,
                headline,
                publisher,
                Optional.of(date),
                modified,
                authors,
                creditedSources,
                language,
                text,
                passages);
    }

    /**
     * What makes two readings readings of the same article: its URL, else publisher, date and headline, else the text.
     * Never empty.
     */
    public String identity() {
        return url.map(URI::toString)
                .or(() -> headline.map(title -> String.join(
                        "\n",
                        publisher.orElse(""),
                        published.map(LocalDate::toString).orElse(""),
                        title)))
                .orElse(text);
    }
}
