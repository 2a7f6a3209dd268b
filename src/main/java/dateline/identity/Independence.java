package dateline.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts independent reports. Articles of one outlet, near-copies of one text, and articles that credit one agency (or are
 * that agency's own) hang together, over however many steps; what hangs together counts once.
 */
final class Independence {
    private Independence() {}

    static int count(List<Profile> articles, Known known) {
        Map<String, String> parents = new HashMap<>();
        for (Profile article : articles)
            ties(article, known).forEach(tie -> join(parents, "article " + article.article(), tie));
        return (int) articles.stream()
                .map(article -> root(parents, "article " + article.article()))
                .distinct()
                .count();
    }

    private static Stream<String> ties(Profile article, Known known) {
        String original = known.name(article.article()).orElse(article.article());
        return Stream.concat(
                Stream.of("copies of " + original),
                Stream.concat(article.publisher().stream(), article.credits().stream())
                        .map(outlet -> "outlet " + outlet.strip().toLowerCase(Locale.ROOT)));
    }

    private static void join(Map<String, String> parents, String one, String other) {
        parents.put(root(parents, one), root(parents, other));
    }

    private static String root(Map<String, String> parents, String node) {
        String at = node;
        for (String up = parents.getOrDefault(at, at); !up.equals(at); up = parents.getOrDefault(at, at)) at = up;
        return at;
    }
}
