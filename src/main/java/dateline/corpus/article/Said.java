package dateline.corpus.article;

import dateline.model.Choice;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What different places say of one field. The one most to be trusted is believed; of two sayings of one place, the first.
 * Where witnesses are named, what two of them say alike goes before what a more trusted one says alone.
 *
 * @param <T> a value that equals another if they say the same
 */
public final class Said<T> {
    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final MetadataField field;
    private final List<MetadataSource> trust;
    private final Function<T, String> words;
    private final List<Saying<T>> sayings = new ArrayList<>();
    private Set<MetadataSource> witnesses = Set.of();
    private Predicate<T> believable = any -> true;

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

    /** Lets places confirm each other that do not copy from each other. */
    Said<T> confirmedBy(MetadataSource... places) {
        witnesses = Set.of(places);
        return this;
    }

    /** Notes what a place says. */
    public void by(MetadataSource source, T value) {
        if (trust.contains(source)) sayings.add(new Saying<>(source, value));
    }

    /** Believes those alone who say what is known otherwise to be true. */
    void believe(Predicate<T> known) {
        believable = known;
    }

    /** What is to be believed. */
    public Optional<T> best() {
        return first().map(Saying::value);
    }

    /** Whose word that is, and who says otherwise. */
    Optional<Choice> choice() {
        return first().map(this::choice);
    }

    private Choice choice(Saying<T> best) {
        List<Choice.Alternative> others = ordered().stream()
                .filter(saying -> !saying.value().equals(best.value()))
                .map(saying -> new Choice.Alternative(saying.source(), words.apply(saying.value())))
                .distinct()
                .toList();
        return new Choice(field, best.source(), others);
    }

    private Optional<Saying<T>> first() {
        return ordered().stream()
                .filter(saying -> believable.test(saying.value()))
                .findFirst();
    }

    private List<Saying<T>> ordered() {
        return sayings.stream()
                .sorted(Comparator.<Saying<T>>comparingInt(saying -> isConfirmed(saying) ? 0 : 1)
                        .thenComparingInt(saying -> trust.indexOf(saying.source())))
                .toList();
    }

    private boolean isConfirmed(Saying<T> saying) {
        // Nobody knows better than who gave the article.
        if (saying.source() == MetadataSource.GIVEN || saying.source() == MetadataSource.RECORD) return true;
        return witnesses.contains(saying.source())
                && sayings.stream()
                        .anyMatch(other -> other.source() != saying.source()
                                && witnesses.contains(other.source())
                                && key(other).equals(key(saying)));
    }

    /** The letters and figures: one place writes quotation marks and capitals so, the other so. */
    private String key(Saying<T> saying) {
        return UNSPOKEN.matcher(words.apply(saying.value()).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
