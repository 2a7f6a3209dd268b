package dateline.extract.entities;

import dateline.extract.Lexicon;
import dateline.model.Sector;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which words say what part of society somebody is of: a list, asked by words. Immutable. */
final class Sectors {
    /** The longest entry has so many words. */
    static final int LONGEST = 4;

    private static final String ANY = "ANY";
    private static final Map<String, String> IRREGULAR = Map.of("men", "man", "women", "woman");

    private final Map<String, Entry> entries = new HashMap<>();

    /** What kind of word it is. */
    enum Kind {
        /** Of its sector by itself: "senator", "judge". */
        ROLE,
        /** Of the sector of what it is in: "director", "spokesman"; of one of its own where that is not told. */
        POST,
        /** No person, but what persons are of: "ministry", "army". */
        BODY
    }

    /** @param sector none for a post that may be anybody's */
    record Entry(Kind kind, Optional<Sector> sector) {}

    Sectors() {
        Lexicon.pairs("entities/sectors").forEach((what, words) -> {
            List<String> sectorAndKind = List.of(what.split(" "));
            String sector = sectorAndKind.getFirst();
            Entry entry = new Entry(
                    Kind.valueOf(sectorAndKind.getLast().toUpperCase(Locale.ROOT)),
                    sector.equals(ANY) ? Optional.empty() : Optional.of(Sector.valueOf(sector)));
            for (String each : words.split("\\|")) entries.put(each, entry);
        });
    }

    /** The entry of these words, in the singular or the plural. */
    Optional<Entry> of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(entries.get(lower)).or(() -> Optional.ofNullable(entries.get(singular(lower))));
    }

    private static String singular(String words) {
        for (Map.Entry<String, String> ending : IRREGULAR.entrySet())
            if (words.endsWith(ending.getKey()))
                return words.substring(0, words.length() - ending.getKey().length()) + ending.getValue();
        if (words.endsWith("ies")) return words.substring(0, words.length() - 3) + "y";
        if (words.endsWith("ches") || words.endsWith("sses")) return words.substring(0, words.length() - 2);
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
