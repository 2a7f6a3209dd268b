package dateline.corpus.article;

import dateline.model.Choice;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What different places say of one field. The one most to be trusted is believed; of two sayings of one place, the first.
 *
 * @param <T> a value that equals another if they say the same
 */
public final class Said<T> {
    private final MetadataField field;
    private final List<MetadataSource> trust;
    private final Function<T, String> words;
    private final List<Saying<T>> sayings = new ArrayList<>();

    private record Saying<T>(MetadataSource source, T value) {}

    /**
     * @param trust the places, the most trusted first; others are not believed at all
     * @param words how a value is written down
     */
    Said(MetadataField field, List<MetadataSource> trust, Function<T, String> words) {
        this.field = field;
        this.trust = trust;
        this.words = words;
    }

    /** Notes what a place says. */
    public void by(MetadataSource source, T value) {
        if (trust.contains(source)) sayings.add(new Saying<>(source, value));
    }

    /** What is to be believed. */
    public Optional<T> best() {
        return ordered().stream().findFirst().map(Saying::value);
    }

    /** Whose word that is, and who says otherwise. */
    Optional<Choice> choice() {
        List<Saying<T>> ordered = ordered();
        if (ordered.isEmpty()) return Optional.empty();
        Saying<T> best = ordered.getFirst();
        List<Choice.Alternative> others = ordered.stream()
                .filter(saying -> !saying.value().equals(best.value()))
                .map(saying -> new Choice.Alternative(saying.source(), words.apply(saying.value())))
                .distinct()
                .toList();
        return Optional.of(new Choice(field, best.source(), others));
    }

    private List<Saying<T>> ordered() {
        return sayings.stream()
                .sorted(Comparator.comparingInt(saying -> trust.indexOf(saying.source())))
                .toList();
    }
}
