package dateline.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is the same across some articles, and what is found: for tests. */
final class Archive {
    private final Resolution resolution;

    private Archive(Resolution resolution) {
        this.resolution = resolution;
    }

    static Archive of(Paper... papers) {
        Map<String, Optional<Profile>> readings = new TreeMap<>();
        Arrays.stream(papers).forEach(paper -> readings.put(paper.article(), Optional.of(paper.profile())));
        SharedWorkTest.assertSameInParts(
                Arrays.stream(papers).map(Paper::profile).toList());
        return new Archive(new Resolver(new Families()).resolve(new MemoryRegister(), readings));
    }

    /** Whether these are one thing. */
    boolean isOne(String kind, String... ids) {
        return Arrays.stream(ids).map(id -> name(kind, id)).distinct().count() == 1;
    }

    /** What a thing is called across articles. */
    String name(String kind, String id) {
        String iri = Paper.BASE + kind + "/" + id;
        return resolution.names().values().stream()
                .map(names -> names.get(iri))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(iri);
    }

    <T extends Finding> List<T> found(Class<T> sort) {
        return resolution.findings().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }

    Finding.Corroboration support(String kind, String id) {
        String name = name(kind, id);
        return found(Finding.Corroboration.class).stream()
                .filter(found -> found.thing().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The values of the sides of all disagreements of an aspect. */
    List<List<String>> sides(Finding.Aspect aspect) {
        return found(Finding.Disagreement.class).stream()
                .filter(found -> found.aspect() == aspect)
                .map(found -> found.sides().stream().map(Finding.Side::value).toList())
                .toList();
    }

    Stream<Finding> all() {
        return resolution.findings().stream();
    }
}
