package dateline.corpus.web;

import dateline.corpus.article.Metadata;
import dateline.model.MetadataSource;
import dateline.model.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a sitemap says of one page, or an index of one sitemap. What it does not say is empty.
 *
 * @param address as it is written
 * @param changed when the page changed, as sites say it: often when its template did, so it is good for the order alone
 * @param title that of the article, in a news sitemap
 * @param publisher the name of the outlet, in a news sitemap
 * @param language in a news sitemap
 */
record Listing(
        String address,
        Optional<Timestamp> changed,
        Optional<Timestamp> published,
        String title,
        String publisher,
        String language) {
    /** News before all else, then what is newest. Of the rest, and of equals, the order of the sitemap is kept. */
    static final Comparator<Listing> NEWEST_NEWS_FIRST = Comparator.comparing((Listing listing) -> !listing.isNews())
            .thenComparing(Comparator.comparing(Listing::moment).reversed());

    /** Whether a news sitemap says that it is news. */
    private boolean isNews() {
        return published.isPresent() || !title.isEmpty();
    }

    /** What is known of the article before its page is read. */
    Metadata metadata() {
        Metadata known = new Metadata();
        published.ifPresent(when -> known.published().by(MetadataSource.FEED, when));
        if (!title.isEmpty()) known.headline().by(MetadataSource.FEED, title);
        if (!publisher.isEmpty()) known.publisher().by(MetadataSource.FEED, publisher);
        if (!language.isEmpty()) known.language().by(MetadataSource.FEED, language);
        return known;
    }

    /** For the order alone: a day begins at midnight, a time without a zone is taken for UTC. */
    private Instant moment() {
        return published
                .or(() -> changed)
                .map(when -> when.date()
                        .atTime(when.time().orElse(LocalTime.MIN))
                        .toInstant(when.offset().orElse(ZoneOffset.UTC)))
                .orElse(Instant.MIN);
    }
}
