package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.extract.statements.Quotes.Quote;
import dateline.extract.statements.Utterance.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody does something, a colon, and whole quoted sentences: "Brandt released the following statement: “…”". */
final class ColonSpeech implements SpeechRule {
    private static final double LIKELY = 0.75;

    /** Things that are no acts of speech: "the message was clear: “…”". */
    private static final Set<String> STATES = Set.of("be", "have", "include", "do", "seem", "become");

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        for (Quote quote : reading.quotes().all())
            if (reading.text(quote.inner()).matches("(?s)\\p{Lu}.*[.?!…]['’]?"))
                announcing(reading, quote)
                        .flatMap(sentence -> utterance(reading, sentence, quote))
                        .ifPresent(found::add);
        return found;
    }

    /** The sentence whose colon stands right before the quotation. */
    private static Optional<ParsedSentence> announcing(Reading reading, Quote quote) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.tokens().stream()
                        .filter(token -> token.span().end() <= quote.outer().begin())
                        .reduce((first, second) -> second)
                        .filter(token -> token.form().equals(":") && isNext(reading, token, quote))
                        .isPresent())
                .reduce((first, second) -> second);
    }

    private static boolean isNext(Reading reading, Token colon, Quote quote) {
        return reading.article()
                .article()
                .text()
                .substring(colon.span().end(), quote.outer().begin())
                .isBlank();
    }

    private static Optional<Utterance> utterance(Reading reading, ParsedSentence sentence, Quote quote) {
        Optional<Token> verb = sentence.root()
                .filter(root -> root.isVerb()
                        && !reading.isQuoted(root)
                        && root.span().end() <= quote.outer().begin()
                        && !STATES.contains(root.lemma()));
        if (verb.isEmpty() || sentence.hasChild(verb.get(), "aux:pass", "nsubj:pass")) return Optional.empty();
        Optional<Token> subject = sentence.child(verb.get(), "nsubj").filter(token -> !reading.isQuoted(token));
        if (subject.isEmpty()) return Optional.empty();
        Source source = new Speakers(reading).denoted(sentence, subject.get(), verb.get());
        if (!source.isThere()) return Optional.empty();
        return Optional.of(new Utterance(
                source,
                Hearer.NOBODY,
                new Word(sentence, verb.get()),
                verb.get().span(),
                List.of(quote.inner()),
                false,
                true,
                "ColonSpeech",
                LIKELY));
    }
}
