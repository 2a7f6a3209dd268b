package dateline.identity;

import dateline.identity.Finding.Aspect;
import dateline.identity.Finding.Disagreement;
import dateline.identity.Finding.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Gathers the sides of a disagreement: the same in whatever order they are told. */
final class Sides {
    private final Map<String, Map<String, TreeSet<String>>> sentences = new TreeMap<>(); // by value and thing

    void add(String value, String thing, String sentence) {
        sentences
                .computeIfAbsent(value, any -> new TreeMap<>())
                .computeIfAbsent(thing, any -> new TreeSet<>())
                .add(sentence);
    }

    /** Tells the disagreement about these things, if there is any. */
    void say(Aspect aspect, Consumer<Finding> found, String... about) {
        List<Side> sides = sentences.entrySet().stream()
                .flatMap(value -> value.getValue().entrySet().stream()
                        .map(thing -> new Side(value.getKey(), thing.getKey(), thing.getValue())))
                .toList();
        if (sides.size() > 1)
            found.accept(new Disagreement(
                    aspect, Arrays.stream(about).sorted().distinct().toList(), sides));
    }
}
