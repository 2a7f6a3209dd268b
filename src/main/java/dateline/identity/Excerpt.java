package dateline.identity;

import dateline.identity.Register.Relation;
import java.util.HashMap;
import java.util.Map;

/**
 * What one machine of many is lent of an archive: some articles, with the names of what they speak of, and who tells some
 * forms. Add everything before it is asked for anything. For one thread.
 */
public final class Excerpt {
    private final MemoryRegister register = new MemoryRegister();
    private final Known known = new Known(register);
    private final Map<String, Told<?>> told = new HashMap<>();

    /**
     * Adds an article.
     *
     * @param profile as {@link ProfileFormat} writes it
     * @param names for every form that it {@link SharedWork#speaksOf} what that is called across articles, where that is
     *     not its own IRI, as far as that is known yet
     */
    public void add(String article, String profile, Map<String, String> names) {
        register.keep(article, profile);
        add(names);
    }

    /** Adds what forms are called across articles, where that is not their own IRI. */
    public void add(Map<String, String> names) {
        names.forEach((form, name) -> register.add(Relation.NAME, form, name));
    }

    /** Adds who tells a form, and under what it is found. */
    public void add(Spoken spoken) {
        for (Spoken.Teller teller : spoken.tellers()) register.add(Relation.TELLS, teller.article(), spoken.form());
        for (String key : spoken.keys()) register.add(Relation.KEY, spoken.form(), key);
    }

    Known known() {
        return known;
    }

    /** A form as this article tells it. */
    <T extends Telling> Told<T> told(Family<T> family, String form, String article) {
        @SuppressWarnings("unchecked") // a form is of one family
        Told<T> cached = (Told<T>) told.computeIfAbsent(form, any -> tell(family, form, article));
        return cached;
    }

    private <T extends Telling> Told<T> tell(Family<T> family, String form, String article) {
        Profile profile = known.profile(article)
                .orElseThrow(() -> new IllegalStateException("%s is not in this excerpt".formatted(article)));
        return family.of(profile).stream()
                .filter(fact -> fact.form().equals(form))
                .findFirst()
                .map(fact -> known.told(profile, fact))
                .orElseThrow(() -> new IllegalStateException("%s does not tell %s".formatted(article, form)));
    }
}
