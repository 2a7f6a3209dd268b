package dateline.serve.document;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMapStd;

/** Prefixes that are written in the order of the alphabet. */
final class SortedPrefixes extends PrefixMapStd {
    private final SortedMap<String, String> sorted = new TreeMap<>();

    SortedPrefixes(Map<String, String> prefixes) {
        sorted.putAll(prefixes);
        prefixes.forEach(this::add);
    }

    @Override
    public Map<String, String> getMapping() {
        return Collections.unmodifiableMap(sorted);
    }
}
