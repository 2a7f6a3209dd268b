package dateline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads word lists: resource files beside this class or in folders there ("statements/attitudes"), one entry a line, "#"
 * opens a comment line.
 */
public final class Lexicon {
    private Lexicon() {}

    /** The entries of a list. */
    public static Set<String> words(String name) {
        return new LinkedHashSet<>(lines(name));
    }

    /** The entries of a list of {@code word=value} lines. */
    public static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int equals = line.indexOf('=');
            if (equals < 1) throw new IllegalStateException("no word=value in %s.txt: %s".formatted(name, line));
            pairs.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return pairs;
    }

    /** The first word of each line with the words that follow it there. */
    public static Map<String, Set<String>> entries(String name) {
        Map<String, Set<String>> entries = new LinkedHashMap<>();
        for (String line : lines(name)) {
            List<String> fields = List.of(line.split("\\s+"));
            entries.put(fields.getFirst(), new LinkedHashSet<>(fields.subList(1, fields.size())));
        }
        return entries;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
            if (in == null) throw new IllegalStateException("the word list %s.txt is missing".formatted(name));
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name + ".txt", e);
        }
    }
}
