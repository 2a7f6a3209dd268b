package dateline.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of offices, whatever words and spelling they come in: "PM" and "premier" are the prime minister. */
final class OfficeTitle {
    private static final Map<String, String> KNOWN = Synonyms.read("office-titles.txt");
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
}
