package dateline.corpus;

import dateline.corpus.resource.Origin;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who runs Dateline says of how to read.
 *
 * @param columns for a field of an article ("text", "date") the name it has in their dataset
 * @param follow which feeds the pages are fetched of that they link to
 * @param maxPages how many pages are fetched in a run because a feed or a sitemap names them
 * @param privateAddresses whether addresses of the local network may be fetched from
 * @param cache the folder that keeps what was fetched, so that it is asked for again only if it changed
 */
public record ReadingOptions(
        Map<String, String> columns, Follow follow, int maxPages, boolean privateAddresses, Optional<Path> cache) {
    /** At one page a second, under two minutes. */
    public static final int MAX_PAGES = 100;

    /** Nothing said. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(Map.of(), Follow.FETCHED, MAX_PAGES, false, Optional.empty());

    /** Which feeds' links are followed, where the feed does not hold the article whole. */
    public enum Follow {
        NONE,
        /** Of the feeds that were named by their address: who names one wants its articles, and has a network. */
        FETCHED,
        ALL
    }

    public ReadingOptions {
        columns = Map.copyOf(columns);
    }

    /** The same, with other column names. */
    public ReadingOptions columns(Map<String, String> names) {
        return new ReadingOptions(names, follow, maxPages, privateAddresses, cache);
    }

    /**
     * Whether the links of a feed that was found there are followed. What lies in an archive is old news, whatever its
     * address was.
     */
    public boolean follows(Origin feed) {
        return switch (follow) {
            case NONE -> false;
            case FETCHED -> feed.url().isPresent() && feed.place().isEmpty();
            case ALL -> true;
        };
    }
}
