package dateline.evaluate.marks;

import dateline.model.Span;
import java.util.List;

/**
 * A pronoun or a common noun that stands for something named.
 *
 * @param span the words: "she", "both leaders"
 * @param pronoun whether it is a pronoun
 * @param names for each thing it stands for the passages that name it; at least one
 */
public record MarkedReference(Span span, boolean pronoun, List<List<Span>> names) {
    public MarkedReference {
        names = names.stream().map(List::copyOf).toList();
    }
}
