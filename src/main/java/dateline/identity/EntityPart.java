package dateline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** An entity while forms join it. */
final class EntityPart {
    private final int number;
    private final List<Form<EntityProfile>> forms = new ArrayList<>();
    private EntityTraits traits;
    private int weight;

    EntityPart(int number, Form<EntityProfile> first) {
        this.number = number;
        this.traits = EntityTraits.of(first.first().fact());
        take(first);
    }

    /** Which one it is in the order in which they came up. */
    int number() {
        return number;
    }

    List<Form<EntityProfile>> forms() {
        return forms;
    }

    EntityTraits traits() {
        return traits;
    }

    /** How many articles tell of it, more or less. */
    int weight() {
        return weight;
    }

    boolean admits(Form<EntityProfile> form) {
        return !traits.excludes(EntityTraits.of(form.first().fact()));
    }

    void take(Form<EntityProfile> form) {
        forms.add(form);
        traits = traits.and(EntityTraits.of(form.first().fact()));
        weight += form.weight();
    }

    /** Takes a form unless it began with it. */
    void takeAgain(Form<EntityProfile> form) {
        if (!forms.contains(form)) take(form);
    }

    boolean isCalled(String own) {
        return forms.stream().anyMatch(form -> form.first().fact().iri().equals(own));
    }

    /** The own IRI that most articles give it; of several the longest, which tells most. */
    String own() {
        return most(form -> Stream.of(form.first().fact().iri()));
    }

    /** What most articles tell of it: one of these words; empty if none tells any. */
    String most(Function<Form<EntityProfile>, Stream<String>> words) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Form<EntityProfile> form : forms)
            words.apply(form).forEach(word -> weights.merge(word, form.weight(), Integer::sum));
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
