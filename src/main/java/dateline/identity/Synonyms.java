package dateline.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads lists of other names, which stand beside this class: "name=other|other" a line, "#" opens a comment line. */
final class Synonyms {
    private Synonyms() {}

    /** The name of every other name. */
    static Map<String, String> read(String list) {
        try (InputStream in = Synonyms.class.getResourceAsStream(list)) {
            if (in == null) throw new IllegalStateException("the list %s is missing".formatted(list));
            Map<String, String> names = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        if (equals < 1)
                            throw new IllegalStateException("no name=other in %s: %s".formatted(list, line));
                        for (String other : line.substring(equals + 1).split("\\|"))
                            names.put(other, line.substring(0, equals));
                    });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list " + list, e);
        }
    }
}
