package dateline.export.release;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells absolute IRIs from other words. */
final class Addresses {
    private Addresses() {}

    static Optional<URI> find(String word) {
        try {
            URI address = new URI(word);
            boolean isWhole = address.isAbsolute() && (address.isOpaque() || address.getHost() != null);
            return isWhole ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
