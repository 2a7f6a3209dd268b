package dateline.serve.dataset;

import dateline.serve.http.Offer;
import dateline.serve.http.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Descriptions that have one media type are told apart by the profile that a client names (RFC 6906): {@code
 * Accept: application/ld+json;profile="http://mlcommons.org/croissant/1.1"}. */
final class Profiles {
    private static final Pattern PROFILE =
            Pattern.compile("([a-z0-9.+/-]+)\\s*;[^,]*?\\bprofile\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

    private Profiles() {}

    /** The one of this media type whose profile is asked for; else the one that was chosen. */
    static Description prefer(Description chosen, Request request, List<Offer> offers) {
        if (request.parameter("format").isPresent()) return chosen;
        String accept = request.header("Accept").orElse("");
        return PROFILE.matcher(accept)
                .results()
                .filter(range -> range.group(1).equals(chosen.mediaType()))
                .map(range -> named(range, chosen.mediaType(), offers))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(chosen);
    }

    private static Optional<Description> named(MatchResult range, String mediaType, List<Offer> offers) {
        String profiles = range.group(2) == null ? range.group(3) : range.group(2);
        return Arrays.stream(profiles.strip().split("\\s+"))
                .flatMap(profile -> offers.stream()
                        .filter(Description.class::isInstance)
                        .map(Description.class::cast)
                        .filter(offer -> offer.mediaType().equals(mediaType) && isOf(offer.profile(), profile)))
                .findFirst();
    }

    /** With or without the version, the scheme of the Web or a slash at its end. */
    private static boolean isOf(String own, String asked) {
        String plain = plain(asked);
        return !plain.isEmpty() && plain(own).startsWith(plain);
    }

    private static String plain(String iri) {
        return iri.replaceFirst("^https?://", "").replaceFirst("[/#]$", "");
    }
}
