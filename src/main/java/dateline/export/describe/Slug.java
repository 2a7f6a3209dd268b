package dateline.export.describe;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Makes of words a part of an IRI. */
final class Slug {
    private Slug() {}

    static String of(String words) {
        return URLEncoder.encode(words.strip().replaceAll("\\s+", "-"), StandardCharsets.UTF_8);
    }
}
