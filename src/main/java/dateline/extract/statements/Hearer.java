package dateline.extract.statements;

import dateline.model.Span;
import java.util.Optional;

/**
 * Who is spoken to.
 *
 * @param id of the entity that the words for him denote, where there is one
 * @param span the words for him: a name, a pronoun, "reporters"
 */
record Hearer(Optional<String> id, Optional<Span> span) {
    static final Hearer NOBODY = new Hearer(Optional.empty(), Optional.empty());
}
