package dateline.authority;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of towns and of the first-level divisions of countries, with the countries where there is one so called. That a
 * name stands here makes it a place's only where its surroundings agree: people and firms are called after towns. Accents
 * do not count.
 */
public final class Gazetteer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[’'ʻ‘`]");

    private final Map<String, List<String>> countries = new HashMap<>();

    private Gazetteer() {}

    /** The names that come with the program. Reading them takes some tens of milliseconds. */
    public static Gazetteer bundled() {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.read("towns.csv");
        gazetteer.read("regions.csv");
        return gazetteer;
    }

    private void read(String file) {
        Lists.read(file, row -> Map.entry(folded(row.get("name")), Lists.list(row.get("countries"))))
                .forEach(entry -> countries.put(entry.getKey(), entry.getValue()));
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Whether a town or a region is called so. */
    public boolean has(String name) {
        return countries.containsKey(folded(name));
    }

    /** The codes of the countries that have a town or a region of this name. */
    public List<String> countries(String name) {
        return countries.getOrDefault(folded(name), List.of());
    }
}
