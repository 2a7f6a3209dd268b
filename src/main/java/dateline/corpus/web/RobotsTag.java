package dateline.corpus.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What the publisher of a page asks of robots in it: by the header {@code X-Robots-Tag}, or {@code <meta name="robots">}.
 * A page that we came upon and that is not to be indexed, or not to be used by programs like this, is passed over: what
 * we make of pages is an index of them. A page that a person names is read for that person all the same, as a browser
 * would; and so are feeds and sitemaps, which carry {@code noindex} to keep themselves, not what they list, out of
 * results.
 */
final class RobotsTag {
    private static final Set<String> REFUSALS = Set.of("noindex", "none", "noai");

    /** Whom a header speaks to. There are directives with a colon too; they say how long, and refuse nothing. */
    private static final Pattern ADDRESSED = Pattern.compile("\\s*([\\w-]+)\\s*:(.*)");

    private static final Set<String> US = Set.of("robots", "dateline");

    /** The head of a page is at its beginning; so much of it, in bytes, is looked at. */
    private static final int HEAD = 128 * 1024;

    private RobotsTag() {}

    /** @throws NotFetchedException if the publisher asks that it is not used */
    static void requireUse(Fetched fetched) throws IOException {
        Optional<String> refusal = Stream.concat(ofHeader(fetched.told().robots()), ofPage(fetched))
                .flatMap(directives -> Arrays.stream(directives.split(",")))
                .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
                .filter(REFUSALS::contains)
                .findFirst();
        if (refusal.isPresent())
            throw new NotFetchedException("its publisher asks robots not to use it (%s)".formatted(refusal.get()));
    }

    private static Stream<String> ofHeader(String lines) {
        return lines.lines().flatMap(line -> {
            Matcher addressed = ADDRESSED.matcher(line);
            if (!addressed.matches()) return Stream.of(line);
            return isUs(addressed.group(1)) ? Stream.of(addressed.group(2)) : Stream.empty();
        });
    }

    private static Stream<String> ofPage(Fetched fetched) throws IOException {
        if (!fetched.told().contentType().toLowerCase(Locale.ROOT).contains("html")) return Stream.empty();
        try (InputStream bytes = fetched.body().open()) {
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return Jsoup.parse(head).select("meta[name][content]").stream()
                    .filter(meta -> isUs(meta.attr("name")))
                    .map(meta -> meta.attr("content"));
        }
    }

    private static boolean isUs(String name) {
        return US.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
