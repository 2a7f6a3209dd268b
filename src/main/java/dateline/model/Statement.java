package dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article attributes to somebody: words, as the article gives them, or a stance that it says somebody takes. Its
 * speaker is known by an id, or only by the words for him ("three officials"), and then is no entity.
 *
 * @param sentences the numbers of the sentences it stands in; at least one
 * @param stance whether it was not said but is thought, wanted, feared, supported: "believes that …"
 * @param speaker the id of the entity that speaks: never a pronoun, never a document
 * @param speakerSpan where the text says who speaks: a name, a pronoun, "three officials"; there if the speaker is not
 * @param addressee the id of the entity spoken to, where the text ties it to these words
 * @param addresseeSpan where the text says who is spoken to: a name, a pronoun, "reporters"; all that is known of somebody
 *     spoken to who is no entity
 * @param cue the words that introduce it: "has said", "told", "according to"
 * @param cueSpan where they stand
 * @param content where the words stand, from the first to the last
 * @param pieces the passages that they stand in, where a cue or a paragraph's end parts them; else none
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
        boolean stance,
        Optional<String> speaker,
        Optional<Span> speakerSpan,
        Optional<String> addressee,
        Optional<Span> addresseeSpan,
        String cue,
        Optional<Span> cueSpan,
        Span content,
        List<Span> pieces,
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
        if (speaker.isEmpty() && speakerSpan.isEmpty())
            throw new IllegalArgumentException("statement %s is nobody's".formatted(id));
        sentences = List.copyOf(sentences);
        pieces = List.copyOf(pieces);
        quoted = List.copyOf(quoted);
        reports = List.copyOf(reports);
        Confidence.check(confidence);
    }

    /** Words said by somebody who is known by more than a description. */
    public boolean isSaidByNamed() {
        return !stance && speaker.isPresent();
    }

    /** The passages that the words stand in; at least one. */
    public List<Span> passages() {
        return pieces.isEmpty() ? List.of(content) : pieces;
    }

    /** The same, related by another statement. */
    public Statement within(String outer) {
        return with(reports, Optional.of(outer), confidence);
    }

    /** The same, known to report these events and figures. */
    public Statement reporting(List<String> facts) {
        return with(facts, within, confidence);
    }

    /** The same, without references to facts that are not among these. */
    Statement knowing(Set<String> ids) {
        return with(reports.stream().filter(ids::contains).toList(), within.filter(ids::contains), confidence);
    }

    public Statement withConfidence(double newConfidence) {
        return with(reports, within, newConfidence);
    }

    private Statement with(List<String> newReports, Optional<String> newWithin, double newConfidence) {
        return new Statement(
                id,
                sentences,
                kind,
                stance,
                speaker,
                speakerSpan,
                addressee,
                addresseeSpan,
                cue,
                cueSpan,
                content,
                pieces,
                text,
                quoted,
                place,
                time,
                newReports,
                newWithin,
                rule,
                newConfidence);
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
