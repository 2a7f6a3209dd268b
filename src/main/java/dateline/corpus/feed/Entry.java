package dateline.corpus.feed;

import dateline.model.Timestamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a feed tells of.
 *
 * @param title on one line
 * @param link its page: absolute, or as the feed has it where nothing says what it is relative to
 * @param published when it first appeared; where the feed says only when it last changed, that
 * @param content the thing itself
 * @param summary what it is about; in RSS often the thing itself
 * @param categories as the feed has them, in order
 * @param source the feed that it was taken from
 */
public record Entry(
        Optional<String> title,
        Optional<URI> link,
        Optional<Timestamp> published,
        Optional<Timestamp> updated,
        List<Author> authors,
        Optional<Markup> content,
        Optional<Markup> summary,
        List<String> categories,
        Optional<String> language,
        Optional<Feed> source) {
    public Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
