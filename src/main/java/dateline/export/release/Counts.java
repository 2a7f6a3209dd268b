package dateline.export.release;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much there is in a release.
 *
 * @param classes instances by class IRI, in the default graph
 * @param properties triples by property IRI, in the default graph
 */
public record Counts(
        long quads, long triples, long graphs, SortedMap<String, Long> classes, SortedMap<String, Long> properties) {
    public Counts {
        classes = new TreeMap<>(classes);
        properties = new TreeMap<>(properties);
    }
}
