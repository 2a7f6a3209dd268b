package dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's words, as an article gives them.
 *
 * @param sentences the numbers of the sentences it stands in; at least one
 * @param speaker the id of the entity that speaks: never a pronoun, never a document
 * @param addressee the id of the entity spoken to, where the text ties it to these words
 * @param cue the words that introduce it: "has said", "told", "according to"
 * @param content where the words stand, from the first to the last
 * @param text the words themselves: direct speech without its quotation marks, indirect speech without "that"
 * @param quoted the parts between quotation marks
 * @param place the id of the entity where it was said
 * @param reports ids of the events and figures reported in it
 * @param within the id of the statement that relates this one
 */
public record Statement(
        String id,
        List<Integer> sentences,
        QuoteKind kind,
        String speaker,
        Optional<String> addressee,
        String cue,
        Span content,
        String text,
        List<Span> quoted,
        Optional<String> place,
        Optional<Time> time,
        List<String> reports,
        Optional<String> within,
        String rule,
        double confidence)
        implements Fact {
    public Statement {
        if (sentences.isEmpty()) throw new IllegalArgumentException("statement %s stands nowhere".formatted(id));
        sentences = List.copyOf(sentences);
        quoted = List.copyOf(quoted);
        reports = List.copyOf(reports);
        Confidence.check(confidence);
    }

    /** The same, related by another statement. */
    public Statement within(String outer) {
        return new Statement(
                id,
                sentences,
                kind,
                speaker,
                addressee,
                cue,
                content,
                text,
                quoted,
                place,
                time,
                reports,
                Optional.of(outer),
                rule,
                confidence);
    }

    /** The same, known to report these events and figures. */
    public Statement reporting(List<String> facts) {
        return new Statement(
                id,
                sentences,
                kind,
                speaker,
                addressee,
                cue,
                content,
                text,
                quoted,
                place,
                time,
                facts,
                within,
                rule,
                confidence);
    }

    /** Whether the words are the speaker's own. */
    public enum QuoteKind {
        DIRECT("Direct"),
        INDIRECT("Indirect"),
        /** Indirect, with a part in quotation marks. */
        MIXED("Mixed");

        private final String term;

        QuoteKind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
