package dateline.corpus.feed;

import dateline.model.Timestamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says of itself, or an entry of the feed that it was taken from.
 *
 * @param title on one line
 * @param link the page that the feed follows
 * @param authors in Atom they wrote each entry that names nobody else; in RSS they look after the feed
 * @param language as the feed has it
 */
public record Feed(
        Form form,
        Optional<String> title,
        Optional<URI> link,
        Optional<Markup> description,
        Optional<Timestamp> published,
        Optional<Timestamp> updated,
        List<Author> authors,
        Optional<String> language) {
    /** The families of feeds. */
    public enum Form {
        RSS,
        ATOM,
        JSON
    }

    public Feed {
        authors = List.copyOf(authors);
    }
}
