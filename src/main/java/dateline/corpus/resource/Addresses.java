package dateline.corpus.resource;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people and programs write them, made into such as RFC 3986 knows: the same whoever wrote them. */
public final class Addresses {
    private static final Pattern PARTS =
            Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*:)?(?<host>//[^/?#\\\\]*)?(?<rest>.*)", Pattern.DOTALL);

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What may stand in an address only as its code. */
    private static final Pattern ODD = Pattern.compile("[^\\x21-\\x7E]|[\"<>\\\\^`{|}\\[\\]]");

    private Addresses() {}

    /** The address or the reference to one, in ASCII; nothing if it is none. */
    public static Optional<URI> find(String words) {
        Matcher parts = PARTS.matcher(words.strip());
        if (!parts.matches() || parts.end() == 0) return Optional.empty();
        try {
            String host = Optional.ofNullable(parts.group("host")).orElse("");
            return Optional.of(
                    new URI(Optional.ofNullable(parts.group("scheme")).orElse("")
                            + (isAscii(host) ? host : "//" + ascii(host.substring(2)))
                            + escaped(parts.group("rest"))));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            // All sorts of things are written where an address belongs; what is none is as good as absent.
            return Optional.empty();
        }
    }

    /**
     * A host in ASCII.
     *
     * @throws IllegalArgumentException if it cannot be the name of one
     */
    public static String ascii(String host) {
        return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }

    /** What comes after the host, with per cent signs for all that may not stand there as it is. */
    public static String escaped(String rest) {
        String whole = LONE_PERCENT.matcher(rest).replaceAll("%25");
        int fragment = whole.indexOf('#') + 1;
        if (fragment > 0)
            whole = whole.substring(0, fragment) + whole.substring(fragment).replace("#", "%23");
        return ODD.matcher(whole).replaceAll(odd -> {
            StringBuilder codes = new StringBuilder();
            for (byte octet : odd.group().getBytes(StandardCharsets.UTF_8)) codes.append("%%%02X".formatted(octet));
            return codes.toString();
        });
    }

    private static boolean isAscii(String words) {
        return words.chars().allMatch(character -> character < 0x80);
    }
}
