package dateline.corpus.feed;

import dateline.corpus.resource.Addresses;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the references in a feed or an item of news point to. */
final class References {
    /** No page stands at such an address. */
    private static final Set<String> NO_PLACE = Set.of("javascript", "data", "vbscript", "about");

    private References() {}

    /** The address that a reference means; nothing if it is none. */
    static Optional<URI> resolve(Optional<URI> base, String reference) {
        return Addresses.find(reference)
                .filter(uri -> uri.getScheme() == null
                        || !NO_PLACE.contains(uri.getScheme().toLowerCase(Locale.ROOT)))
                .flatMap(uri -> from(base, uri));
    }

    private static Optional<URI> from(Optional<URI> base, URI uri) {
        try {
            return Optional.of(base.filter(URI::isAbsolute)
                    .filter(absolute -> !absolute.isOpaque())
                    .map(absolute -> rooted(absolute).resolve(uri))
                    .orElse(uri));
        } catch (IllegalArgumentException noAddress) {
            // A base may be such that nothing can be found from it.
            return Optional.empty();
        }
    }

    /** A path that is not there cannot be resolved against. */
    private static URI rooted(URI base) throws IllegalArgumentException {
        return base.getRawPath().isEmpty() ? base.resolve("/") : base;
    }
}
