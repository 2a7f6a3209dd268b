package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.extract.statements.Utterance.Word;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "According to the ministry, the port was closed"; "The port was closed, according to the ministry". */
final class AccordingTo implements SpeechRule {
    private static final double SURE = 0.9;

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        for (ParsedSentence sentence : reading.sentences())
            for (Token token : sentence.tokens())
                if (token.lemma().equalsIgnoreCase("accord") || token.form().equalsIgnoreCase("according"))
                    find(reading, sentence, token).ifPresent(found::add);
        return found;
    }

    private static Optional<Utterance> find(Reading reading, ParsedSentence sentence, Token according) {
        int size = sentence.tokens().size();
        if (according.index() + 2 >= size || reading.isQuoted(according)) return Optional.empty();
        Token to = sentence.token(according.index() + 1);
        if (!to.form().equals("to")) return Optional.empty();
        Optional<Token> source = source(sentence, according);
        if (source.isEmpty()) return Optional.empty();
        Source speaker = new Speakers(reading).denoted(sentence, source.get(), source.get());
        List<Span> pieces = pieces(new Content(reading, sentence), sentence, according, source.get());
        if (!speaker.isThere() || pieces.isEmpty()) return Optional.empty();
        Span whole = pieces.getFirst().join(pieces.getLast());
        Optional<Span> quoted = reading.quotes().all().stream()
                .filter(quote -> quote.outer().equals(whole))
                .map(Quotes.Quote::inner)
                .findFirst();
        return Optional.of(new Utterance(
                speaker,
                Hearer.NOBODY,
                new Word(sentence, according),
                according.span().join(to.span()),
                quoted.map(List::of).orElse(pieces),
                false,
                quoted.isPresent(),
                "AccordingTo",
                SURE));
    }

    private static Optional<Token> source(ParsedSentence sentence, Token according) {
        return sentence.head(according)
                .filter(head -> head.index() > according.index() && (head.isNoun() || head.isPronoun()))
                .or(() -> sentence.children(according, "obl", "nmod").stream().findFirst());
    }

    /** "The bank reported a profit; it was, according to Vask, a loss": the profit is not hers. */
    private static int afterSemicolon(ParsedSentence sentence, Token according) {
        for (int index = according.index(); index > 0; index--)
            if (sentence.token(index).form().equals(";")) return index + 1;
        return 0;
    }

    private static List<Span> pieces(Content content, ParsedSentence sentence, Token according, Token source) {
        int last = sentence.subtree(source).getLast().index();
        int comma = last + 1;
        List<Span> pieces = new ArrayList<>();
        boolean opens = according.index() == 0
                || sentence.token(according.index() - 1).tag().matches("CC|IN|RB|,") && according.index() <= 2;
        if (!opens)
            content.between(afterSemicolon(sentence, according), according.index() - 1)
                    .ifPresent(pieces::add);
        boolean goesOn = comma < sentence.tokens().size() - 1
                && sentence.token(comma).form().equals(",");
        if (opens || goesOn)
            content.between(comma, sentence.tokens().size() - 1).ifPresent(pieces::add);
        return pieces;
    }
}
