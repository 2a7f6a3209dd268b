package dateline.extract.statements;

import dateline.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks.
 *
 * @param ids of the entities that the words for him denote; none, where the article only describes him
 * @param span the words for him: a name, a pronoun, "three officials"
 */
record Source(List<String> ids, Optional<Span> span) {
    static final Source NOBODY = new Source(List.of(), Optional.empty());

    Source {
        ids = List.copyOf(ids);
    }

    /** The same, found at other words. */
    Source at(Span words) {
        return new Source(ids, Optional.of(words));
    }

    boolean isThere() {
        return !ids.isEmpty() || span.isPresent();
    }

    boolean isNamed() {
        return !ids.isEmpty();
    }
}
