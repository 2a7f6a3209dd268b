package dateline.identity;

import dateline.model.Statement.QuoteKind;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Words that an article attributes to somebody.
 *
 * @param speaker the IRI of who says them; absent for somebody who is only described
 * @param text the words
 * @param quoted the parts between quotation marks
 * @param sentences the IRIs of the sentences it stands in
 */
public record StatementProfile(
        String iri,
        Optional<String> speaker,
        QuoteKind kind,
        boolean stance,
        String text,
        List<String> quoted,
        List<String> sentences)
        implements Telling {
    public StatementProfile {
        quoted = List.copyOf(quoted);
        sentences = List.copyOf(sentences);
    }

    @Override
    public StatementProfile known(UnaryOperator<String> names) {
        return new StatementProfile(iri, speaker.map(names), kind, stance, text, quoted, sentences);
    }
}
