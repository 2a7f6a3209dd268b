package dateline.corpus.feed;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Words of a feed in HTML, whatever the feed wrapped them in.
 *
 * @param base what relative addresses in it stand for, if that is known
 */
public record Markup(String html, Optional<URI> base) {
    /** The words that a reader sees, on one line. */
    public String words() {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    /** Whether a reader sees anything. */
    public boolean isBlank() {
        return words().isEmpty();
    }
}
