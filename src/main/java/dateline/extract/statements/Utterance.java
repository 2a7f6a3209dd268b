package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import dateline.model.Statement.QuoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words found to be somebody's, before they become a statement.
 *
 * @param cue the sentence and word of the cue
 * @param cueSpan the words of the cue
 * @param pieces where the words stand: one piece, or several that the cue or a paragraph's end parts; without quotation
 *     marks where they are quoted whole
 * @param stance whether it is not said but thought, wanted or supported
 * @param direct whether all pieces are quoted words
 */
record Utterance(
        Source source,
        Hearer hearer,
        Word cue,
        Span cueSpan,
        List<Span> pieces,
        boolean stance,
        boolean direct,
        String rule,
        double confidence) {
    /** A word and its sentence. */
    record Word(ParsedSentence sentence, Token token) {}

    Utterance {
        pieces = List.copyOf(pieces);
    }

    /** What a cue introduces. */
    static Utterance of(Cue cue, List<Span> pieces, boolean direct, String rule, double confidence) {
        return new Utterance(
                cue.source(),
                cue.hearer(),
                new Word(cue.sentence(), cue.verb()),
                cue.span(),
                pieces,
                cue.isStance(),
                direct,
                rule,
                confidence);
    }

    Utterance withPieces(List<Span> newPieces) {
        return new Utterance(source, hearer, cue, cueSpan, newPieces, stance, direct, rule, confidence);
    }

    /** The same, and these words after them. */
    Utterance goingOn(Span words) {
        List<Span> more = new ArrayList<>(pieces);
        more.add(words);
        return withPieces(more);
    }

    Span content() {
        return pieces.getFirst().join(pieces.getLast());
    }

    String text(Reading reading) {
        return pieces.stream()
                .map(piece -> reading.text(piece).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    /** The quoted parts, without their marks. */
    List<Span> quoted(Reading reading) {
        if (direct) return pieces;
        return pieces.stream()
                .flatMap(piece -> reading.quotes().within(piece).stream())
                .map(Quotes.Quote::inner)
                .toList();
    }

    QuoteKind kind(Reading reading) {
        if (direct) return QuoteKind.DIRECT;
        return quoted(reading).isEmpty() ? QuoteKind.INDIRECT : QuoteKind.MIXED;
    }

    boolean says(Utterance other) {
        return pieces.stream().anyMatch(piece -> other.pieces().stream().anyMatch(piece::overlaps));
    }
}
