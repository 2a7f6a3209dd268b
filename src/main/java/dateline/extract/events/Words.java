package dateline.extract.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words by meaning, from {@code words.txt}: the verbs that carry a noun of event, vehicles, hazards… */
final class Words {
    private static final Map<String, Set<String>> LISTS = load();

    private Words() {}

    /** The words of the list of this name. */
    static Set<String> list(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) throw new IllegalArgumentException("words.txt has no list " + name);
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines("words.txt")) {
            int colon = line.indexOf(':');
            lists.put(line.substring(0, colon), Set.copyOf(new HashSet<>(split(line.substring(colon + 1)))));
        }
        return Map.copyOf(lists);
    }

    /** The lines of a resource of this package, without comments and blank lines. */
    static List<String> lines(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the program lacks its resource " + resource);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The words between commas. */
    static List<String> split(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
