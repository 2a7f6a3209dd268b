package dateline.identity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;

/**
 * What a change of some articles changes across articles.
 *
 * @param names for each article whose things may be called otherwise now: what its own IRIs are called across articles,
 *     where that is not their own
 * @param things all things of which other findings may hold now, or none any more
 * @param findings all that hold about any of these
 */
public record Resolution(
        NavigableMap<String, Map<String, String>> names, NavigableSet<String> things, List<Finding> findings) {
    public Resolution {
        findings = List.copyOf(findings);
    }
}
