package dateline.corpus.html;

import java.util.List;
import java.util.regex.Pattern;

/** Tells headlines from what publishing systems put around them. */
final class Headings {
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*[|–—·•»:*-]\\s.*|^\\s*[|»].*");
    private static final Pattern SEPARATED = Pattern.compile(".*(?:\\s[–—·•»*-]|[|»])\\s*$");

    /** "Live" alone is no headline that others could be cut to. */
    private static final int FEWEST_WORDS = 3;

    private Headings() {}

    /**
     * "Talks open in Port Alder | World" is "Talks open in Port Alder", if another place says just that.
     *
     * @param all what all places say
     */
    static String withoutFurniture(String headline, List<String> all) {
        return all.stream()
                .filter(other -> other.length() < headline.length() && other.split(" ").length >= FEWEST_WORDS)
                .filter(other -> headline.startsWith(other)
                                && SEPARATOR
                                        .matcher(headline.substring(other.length()))
                                        .matches()
                        || headline.endsWith(other)
                                && SEPARATED
                                        .matcher(headline.substring(0, headline.length() - other.length()))
                                        .matches())
                .findFirst()
                .orElse(headline);
    }
}
