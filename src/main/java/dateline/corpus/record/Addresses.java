package dateline.corpus.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as datasets hold them, with characters that should have been escaped. */
final class Addresses {
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";
    private static final Pattern HOST = Pattern.compile("^(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/\\S*)?$");

    private Addresses() {}

    /** An absolute address with a host. */
    static Optional<URI> find(String words) {
        try {
            URI address = new URI(escaped(words.strip()));
            return address.isAbsolute() && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether words are an address or a host, and no name: {@code post.example}, where {@code Post.example} is one. */
    static boolean isAddress(String words) {
        return words.contains("://") || HOST.matcher(words).matches();
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(character -> {
            boolean isLegal = character > 0x7F
                    ? !Character.isWhitespace(character) && !Character.isISOControl(character)
                    : Character.isLetterOrDigit(character) || LEGAL.indexOf(character) >= 0;
            if (isLegal) escaped.appendCodePoint(character);
            else
                for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8))
                    escaped.append("%%%02X".formatted(octet));
        });
        return escaped.toString();
    }
}
