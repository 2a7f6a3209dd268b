package dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was taken for what: under a title, by what it is in the gold, by what it was found as. */
public final class Confusions {
    private final Map<String, Map<String, Map<String, Integer>>> tables = new LinkedHashMap<>();

    /** What is this in the gold was found as that. */
    public void add(String title, String gold, String found) {
        add(title, gold, found, 1);
    }

    private void add(String title, String gold, String found, int times) {
        tables.computeIfAbsent(title, any -> new TreeMap<>())
                .computeIfAbsent(gold, any -> new TreeMap<>())
                .merge(found, times, Integer::sum);
    }

    /** Adds what was counted elsewhere. */
    public void addAll(Map<String, Map<String, Map<String, Integer>>> others) {
        others.forEach((title, table) ->
                table.forEach((gold, row) -> row.forEach((found, times) -> add(title, gold, found, times))));
    }

    public Map<String, Map<String, Map<String, Integer>>> tables() {
        return tables;
    }
}
