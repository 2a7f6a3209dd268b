package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.extract.statements.Utterance.Word;
import dateline.model.EntityType;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Brandt: no deal with the port"; "No deal with the port: Brandt". A country before a colon is only the topic. */
final class HeadlineSpeech implements SpeechRule {
    private static final double SURE = 0.8;
    private static final int LONGEST_NAME = 4; // words

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        for (ParsedSentence sentence : reading.sentences())
            if (sentence.zone() == Zone.HEADLINE)
                sentence.tokens().stream()
                        .filter(token -> token.form().equals(":"))
                        .findFirst()
                        .flatMap(colon -> find(reading, sentence, colon))
                        .ifPresent(found::add);
        return found;
    }

    private static Optional<Utterance> find(Reading reading, ParsedSentence sentence, Token colon) {
        List<Token> before = sentence.tokens().subList(0, colon.index());
        List<Token> after =
                sentence.tokens().subList(colon.index() + 1, sentence.tokens().size());
        return utterance(reading, sentence, colon, before, after)
                .or(() -> utterance(reading, sentence, colon, after, before));
    }

    private static Optional<Utterance> utterance(
            Reading reading, ParsedSentence sentence, Token colon, List<Token> name, List<Token> words) {
        if (name.isEmpty() || words.isEmpty() || name.size() > LONGEST_NAME || !speaks(reading, words))
            return Optional.empty();
        List<String> ids = reading.entities().denotedBy(sentence, name.getLast());
        boolean oneName = name.stream()
                .allMatch(token -> reading.entities().denotedBy(sentence, token).equals(ids));
        if (!oneName || ids.size() != 1 || !mayHeadline(reading, ids.getFirst())) return Optional.empty();
        Optional<Span> content = new Content(reading, sentence)
                .between(words.getFirst().index(), words.getLast().index());
        return content.map(span -> new Utterance(
                new Source(
                        ids,
                        Optional.of(name.getFirst().span().join(name.getLast().span()))),
                Hearer.NOBODY,
                new Word(sentence, colon),
                colon.span(),
                List.of(span),
                false,
                false,
                "HeadlineSpeech",
                SURE));
    }

    private static boolean mayHeadline(Reading reading, String id) {
        EntityType type = reading.entities().entity(id).type();
        return type == EntityType.PERSON || type.isOrganization();
    }

    /** Whether the words say something, and do not just name a topic: "Brandt: a life in pictures". */
    private static boolean speaks(Reading reading, List<Token> words) {
        return words.stream().anyMatch(token -> token.isVerb() || token.tag().equals("MD") || reading.isQuoted(token))
                || words.getFirst().form().matches("(?i)no|not|we|i|never");
    }
}
