package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.statements.Quotes.Quote;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole quoted sentences without a cue of their own, right after somebody's words: his, most likely. After direct speech
 * they go on with it.
 */
final class OrphanQuotes {
    private static final double LIKELY = 0.6;

    private OrphanQuotes() {}

    /** All utterances, the orphans among them. */
    static List<Utterance> adopt(Reading reading, List<Utterance> before) {
        List<Utterance> known = new ArrayList<>(before);
        for (Quote quote : reading.quotes().all())
            if (known.stream().noneMatch(utterance -> utterance.content().overlaps(quote.inner()))
                    && isAlone(reading, quote))
                preceding(reading, known, quote).ifPresent(utterance -> {
                    if (utterance.direct()) {
                        known.set(known.indexOf(utterance), utterance.goingOn(quote.inner()));
                        return;
                    }
                    Utterance orphan = new Utterance(
                            utterance.source(),
                            utterance.hearer(),
                            utterance.cue(),
                            utterance.cueSpan(),
                            List.of(quote.inner()),
                            utterance.stance(),
                            true,
                            "OrphanQuotes",
                            LIKELY);
                    known.add(orphan);
                });
        return known;
    }

    /** Whether the quotation is all that its sentences say. */
    private static boolean isAlone(Reading reading, Quote quote) {
        if (!reading.text(quote.inner()).matches("(?s).*[.?!…]['’]?")) return false;
        return reading.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote.inner()))
                .flatMap(sentence -> sentence.tokens().stream())
                .noneMatch(token -> token.form().matches(".*[\\p{L}\\p{N}].*")
                        && !quote.inner().holds(token.span()));
    }

    /** The last utterance of the sentence before. */
    private static Optional<Utterance> preceding(Reading reading, List<Utterance> known, Quote quote) {
        Optional<ParsedSentence> last = reading.sentences().stream()
                .filter(sentence -> sentence.span().end() <= quote.outer().begin()
                        && sentence.tokens().stream()
                                .anyMatch(token -> token.form().matches(".*\\p{L}.*")))
                .reduce((first, second) -> second);
        return last.flatMap(sentence -> known.stream()
                .filter(utterance -> utterance.source().ids().size() <= 1)
                .filter(utterance -> ends(utterance, sentence))
                .reduce((first, second) -> second));
    }

    private static boolean ends(Utterance utterance, ParsedSentence sentence) {
        Span all = utterance.content().join(utterance.cueSpan());
        return sentence.span().overlaps(all)
                && (all.end() >= sentence.span().begin() || sentence.span().holds(utterance.cueSpan()));
    }
}
