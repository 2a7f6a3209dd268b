package dateline.corpus;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who runs Dateline says of how to read.
 *
 * @param columns for a field of an article ("text", "date") the name it has in their dataset
 * @param followLinks whether the pages that a feed links to are fetched where the feed does not hold the articles whole
 * @param privateAddresses whether addresses of the local network may be fetched from
 * @param cache the folder that keeps what was fetched, so that it is asked for again only if it changed
 */
public record ReadingOptions(
        Map<String, String> columns, boolean followLinks, boolean privateAddresses, Optional<Path> cache) {
    /** Nothing said. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(Map.of(), false, false, Optional.empty());

    public ReadingOptions {
        columns = Map.copyOf(columns);
    }
}
