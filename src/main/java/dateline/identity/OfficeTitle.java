package dateline.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of offices, whatever words and spelling they come in: "PM" and "premier" are the prime minister. */
final class OfficeTitle {
    private static final Map<String, String> KNOWN = read("office-titles.txt");
    private static final Pattern MINISTER_OF = Pattern.compile("minister (?:of|for) (?:the )?(.+)");
    private static final Pattern MINISTER =
            Pattern.compile("(?!deputy |junior |shadow |vice |former |first |second ).+ minister");

    /** Of these a country has one at a time, as it has one minister of each thing. */
    private static final Set<String> SINGLE = Set.of("prime minister", "president", "chancellor");

    private OfficeTitle() {}

    /** The title that all titles of this office share. */
    static String of(String title) {
        String words = Words.line(title).replace("defense", "defence");
        Matcher of = MINISTER_OF.matcher(words);
        String plain = of.matches() ? of.group(1) + " minister" : words;
        return KNOWN.getOrDefault(words, KNOWN.getOrDefault(plain, plain));
    }

    /** The office, if no two people can hold it at once in one country or town. */
    static Optional<String> single(String title) {
        String known = of(title);
        return Optional.of(known)
                .filter(office -> SINGLE.contains(office)
                        || office.equals("mayor")
                        || MINISTER.matcher(office).matches());
    }

    private static Map<String, String> read(String list) {
        try (InputStream in = OfficeTitle.class.getResourceAsStream(list)) {
            if (in == null) throw new IllegalStateException("the list %s is missing".formatted(list));
            Map<String, String> titles = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("=", 2))
                    .forEach(line -> {
                        for (String other : line[1].split("\\|")) titles.put(other.strip(), line[0].strip());
                    });
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list " + list, e);
        }
    }
}
