package dateline.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read: one text, the passages of it, and what is known about it. What is not known is absent,
 * never guessed.
 *
 * @param url where the article was published
 * @param headline its title, trimmed
 * @param publisher the outlet's name
 * @param published when it was published
 * @param modified when it was last changed
 * @param authors bylines, in order
 * @param creditedSources agencies and reporters named in a credit line, in order
 * @param section the part of the outlet it appeared in: "World", "Business"
 * @param language a BCP 47 tag
 * @param text the one text that all spans point into
 * @param passages the passages of the text, in order, not overlapping
 * @param choices whose word was taken for what is known, at most one for each field, in the order of the fields
 */
public record Article(
        Optional<URI> url,
        Optional<String> headline,
        Optional<String> publisher,
        Optional<Timestamp> published,
        Optional<Timestamp> modified,
        List<String> authors,
        List<String> creditedSources,
        Optional<String> section,
        Optional<String> language,
        String text,
        List<Passage> passages,
        List<Choice> choices) {
    public Article {
        authors = List.copyOf(authors);
        creditedSources = List.copyOf(creditedSources);
        passages = List.copyOf(passages);
        choices = List.copyOf(choices);
        int end = 0;
        for (Passage passage : passages) {
            if (passage.span().begin() < end || passage.span().end() > text.length())
                throw new IllegalArgumentException("%s is out of order or outside the text".formatted(passage));
            end = passage.span().end();
        }
    }

    /** An article of which nothing is known but its text, to be added to. */
    public static ArticleBuilder of(String text, List<Passage> passages) {
        return new ArticleBuilder(text, passages);
    }

    /** The same, to be changed. */
    public ArticleBuilder but() {
        return new ArticleBuilder(this);
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
                        published.map(Timestamp::date).map(Object::toString).orElse(""),
                        title)))
                .orElse(text);
    }
}
