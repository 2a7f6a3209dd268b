package dateline.export.change;

import dateline.export.release.ReleaseVersion;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came and went from one release to the next.
 *
 * @param added quads
 * @param removed quads
 * @param hashBefore the SHA-256 of the sorted quads before, which without blank nodes is their canonical hash
 * @param hashAfter of those after
 * @param classes by IRI
 * @param articlesGone articles that were there before
 */
record Change(
        long added,
        long removed,
        String hashBefore,
        String hashAfter,
        TreeMap<String, ClassCount> classes,
        SortedSet<String> articlesGone) {
    Change {
        classes = new TreeMap<>(classes);
        articlesGone = new TreeSet<>(articlesGone);
    }

    /** How many instances a class has in the default graph. */
    record ClassCount(long before, long after, long added, long removed) {
        static final ClassCount NONE = new ClassCount(0, 0, 0, 0);

        ClassCount plus(long moreBefore, long moreAfter) {
            return new ClassCount(
                    before + moreBefore,
                    after + moreAfter,
                    added + (moreBefore == 0 ? moreAfter : 0),
                    removed + (moreAfter == 0 ? moreBefore : 0));
        }
    }

    /** The least version that says no less than what happened. */
    ReleaseVersion leastAfter(ReleaseVersion before) {
        if (removed > 0) return new ReleaseVersion(before.major() + 1, 0, 0);
        if (added > 0) return new ReleaseVersion(before.major(), before.minor() + 1, 0);
        return new ReleaseVersion(before.major(), before.minor(), before.patch() + 1);
    }

    /** In words, for whoever chooses a version. */
    String inWords() {
        if (removed > 0) return "%s quads went and %s came".formatted(Words.number(removed), Words.number(added));
        if (added > 0) return "%s quads came and none went".formatted(Words.number(added));
        return "no quad came or went";
    }

    /** The classes of which instances came or went. */
    Map<String, ClassCount> changedClasses() {
        TreeMap<String, ClassCount> changed = new TreeMap<>(classes);
        changed.values().removeIf(count -> count.added() == 0 && count.removed() == 0);
        return changed;
    }
}
