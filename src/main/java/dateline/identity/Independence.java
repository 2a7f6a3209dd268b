package dateline.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts independent reports. Articles of one outlet, near-copies of one text, and articles that credit one agency or one
 * reporter (or are that agency's own) hang together, over however many steps; what hangs together counts once. Agencies
 * are known by their short names too; outlets and reporters are the same only if their names are.
 */
final class Independence {
    private static final Map<String, String> AGENCIES = Synonyms.read("agencies.txt");

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

    /** What an outlet is called, whether it is named with its article or without. */
    static String outlet(String name) {
        String words = Words.line(name);
        String plain = words.startsWith("the ") ? words.substring("the ".length()) : words;
        return AGENCIES.getOrDefault(words, AGENCIES.getOrDefault(plain, plain));
    }

    private static Stream<String> ties(Profile article, Known known) {
        String original = known.name(article.article()).orElse(article.article());
        return Stream.concat(
                Stream.of("copies of " + original),
                Stream.concat(article.publisher().stream(), article.credits().stream())
                        .map(name -> "outlet " + outlet(name)));
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
