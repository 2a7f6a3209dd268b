package dateline.identity;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An article as a text that others may copy.
 *
 * @param signature its MinHash signature; empty if it is too short for one
 */
public record TextProfile(String iri, List<Integer> signature) implements Telling {
    public TextProfile {
        signature = List.copyOf(signature);
    }

    @Override
    public TextProfile known(UnaryOperator<String> names) {
        return this;
    }
}
