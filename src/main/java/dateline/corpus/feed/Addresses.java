package dateline.corpus.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads addresses as publishers write them. */
final class Addresses {
    /** RFC 3986: what may stand in an address as it is; all else is written with per cent signs. */
    private static final String LEGAL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";

    /** No page stands at such an address. */
    private static final Set<String> NO_PLACE = Set.of("javascript", "data", "vbscript", "about");

    private Addresses() {}

    /** The address that a reference means; nothing if it is none. */
    static Optional<URI> resolve(Optional<URI> base, String reference) {
        String plain = reference.strip();
        if (plain.isEmpty()) return Optional.empty();
        try {
            URI uri = new URI(escaped(plain));
            if (uri.getScheme() != null && NO_PLACE.contains(uri.getScheme().toLowerCase(Locale.ROOT)))
                return Optional.empty();
            return Optional.of(base.filter(URI::isAbsolute)
                    .filter(absolute -> !absolute.isOpaque())
                    .map(absolute -> rooted(absolute).resolve(uri))
                    .orElse(uri));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            // Publishers write all sorts of things where an address belongs; what is none is as good as absent.
            return Optional.empty();
        }
    }

    /** A path that is not there cannot be resolved against. */
    private static URI rooted(URI base) throws IllegalArgumentException {
        return base.getRawPath().isEmpty() ? base.resolve("/") : base;
    }

    private static String escaped(String reference) {
        StringBuilder address = new StringBuilder();
        boolean inFragment = false;
        for (byte octet : reference.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean isSecondMark = character == '#' && inFragment;
            if (LEGAL.indexOf(character) >= 0 && !isSecondMark) address.append(character);
            else address.append("%%%02X".formatted(octet & 0xFF));
            if (character == '#') inFragment = true;
        }
        return address.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
