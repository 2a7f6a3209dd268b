package dateline.export.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what checks find. Of one file, one check may tell so much and no more: a broken table has millions of rows. */
final class Findings {
    private static final int MOST = 1_000; // of one check and file; a person reads the first ten

    private record Place(String check, String file) {}

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Place, Long> more = new LinkedHashMap<>();
    private final Map<Place, Integer> told = new LinkedHashMap<>();
    private final List<String> looked = new ArrayList<>();
    private String check = "";

    /** What is told from now on is told by this check. */
    void by(Class<?> now) {
        check = now.getSimpleName();
    }

    void wrong(String file, String what) {
        Place place = new Place(check, file);
        if (told.merge(place, 1, Integer::sum) <= MOST) findings.add(new Finding(check, file, what));
        else more.merge(place, 1L, Long::sum);
    }

    /** Tells it if the two differ. */
    void same(String file, String what, Object expected, Object found) {
        if (!expected.equals(found))
            wrong(file, "%s is %s, and release.json says %s".formatted(what, shown(found), shown(expected)));
    }

    /** What was looked at and found well; not told by a check that found something wrong. */
    void looked(String sentence) {
        if (told.keySet().stream().noneMatch(place -> place.check().equals(check))) looked.add(sentence);
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        more.forEach((place, count) ->
                all.add(new Finding(place.check(), place.file(), "and %,d more of these".formatted(count))));
        return all;
    }

    List<String> lookedAt() {
        return looked;
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.isEmpty() ? "missing" : text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static final int LONGEST = 200; // characters of a value; more is no use in one line
}
