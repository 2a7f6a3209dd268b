package dateline.extract.entities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether capitals are the initials of a name: "EU" of "European Union", "U.N." of "United Nations". */
final class Acronyms {
    private static final Set<String> UNCOUNTED = Set.of("of", "the", "for", "and", "in", "on", "to", "de", "&");

    boolean isAcronymOf(String acronym, String name) {
        String letters = acronym.replace(".", "");
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) return false;
        return letters.equals(initials(name, true)) || letters.equals(initials(name, false));
    }

    private static String initials(String name, boolean withoutSmallWords) {
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && !(withoutSmallWords && UNCOUNTED.contains(word)))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
