package dateline.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How tellings of one sort are told to be of the same thing: a family of rules. A rule sees two tellings and nothing
 * else, so that the answer does not depend on what was read before.
 *
 * @param <T> events, statements, …
 */
interface Family<T extends Telling> {
    /** What of this sort an article tells, as its own words have it. */
    List<T> of(Profile profile);

    /**
     * Under what it is found by others that might be the same. Made of the article's own words, so that it does not change
     * when things are renamed.
     *
     * @param fact as {@link #of} gives it
     */
    Set<String> keys(Profile by, T fact);

    /** Under which keys those may stand that might be the same as this, or that have to do with it. */
    Set<String> lookups(Profile by, T fact);

    /** Whether both are tellings of one thing; symmetric. */
    boolean same(Told<T> one, Told<T> other);

    /** Whether they cannot be of one thing, even if a third seems the same as both; symmetric. */
    boolean apart(Told<T> one, Told<T> other);

    /**
     * To how many articles that tell a form it listens, so that what half an archive tells costs no more than what many do.
     * Of the others nothing is known but that they tell it.
     */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /** How much alike two tellings of one thing are, where there is a choice; symmetric. */
    default int likeness(Told<T> one, Told<T> other) {
        return 0;
    }

    /**
     * Whether all tellings of a form say the same to these rules, so that any one will do for all of them; else the first
     * published one speaks for its form.
     */
    default boolean isAlike() {
        return false;
    }

    /** How forms that are the same come together to things. */
    default Joining<T> joining() {
        return new JoinLikest<>(this);
    }

    /**
     * What a thing told in these forms is called across articles.
     *
     * @param forms in order, at least one
     * @param isTaken whether another thing has this name already
     */
    default String name(List<Told<T>> forms, Predicate<String> isTaken) {
        return forms.getFirst().fact().iri();
    }
}
