package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Brandt said …" and "…, said Brandt", told by the order of the words alone, where the parser lost its way and the other
 * rules found no clause.
 */
final class PlainOrder implements SpeechRule {
    private static final double LIKELY = 0.7;
    private static final int HEARER = 14; // words of who is told, and where, before "that"

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        for (Cue cue : cues)
            if (cue.takes("clause") && !cue.isStance() && !isFree(cue) && !IndirectSpeech.isComplete(cue))
                content(reading, cue)
                        .ifPresent(span -> found.add(Utterance.of(cue, List.of(span), false, "PlainOrder", LIKELY)));
        return found;
    }

    /** "what she said was": another rule's. */
    private static boolean isFree(Cue cue) {
        return cue.verb().index() > 0
                && cue.sentence().children(cue.verb(), "obj", "nsubj").stream()
                        .anyMatch(child -> child.lemma().equals("what"));
    }

    private static Optional<Span> content(Reading reading, Cue cue) {
        return after(reading, cue).or(() -> before(reading, cue));
    }

    private static Optional<Span> after(Reading reading, Cue cue) {
        ParsedSentence sentence = cue.sentence();
        int first = cue.verb().index() + 1;
        int last = sentence.tokens().size() - 1;
        Optional<Token> that = sentence.tokens().subList(first, Math.min(first + HEARER, last + 1)).stream()
                .takeWhile(token -> !token.isVerb() && !token.tag().equals("MD"))
                .filter(token -> token.lemma().equals("that") && token.tag().matches("IN|WDT"))
                .findFirst();
        if (that.isPresent()) first = that.get().index() + 1;
        else if (isCalledBack(cue)) return Optional.empty();
        else if (cue.takes("hearer") || first > last || !opensClause(sentence.token(first))) return Optional.empty();
        boolean clause = that.isPresent() ? has(sentence, first, last) : opensWithSubject(sentence, first, last);
        return clause && !cue.sentence().hasChild(cue.verb(), "aux:pass")
                ? new Content(reading, sentence).between(first, last)
                : Optional.empty();
    }

    /** "recalled its envoy after Tarvia expelled two diplomats" says nothing. */
    private static boolean isCalledBack(Cue cue) {
        return cue.verb().lemma().equals("recall")
                && cue.sentence().children(cue.verb(), "obj").stream()
                        .anyMatch(token -> token.tag().matches("NNS?"));
    }

    private static boolean has(ParsedSentence sentence, int first, int last) {
        return first <= last
                && sentence.tokens().subList(first, last + 1).stream().anyMatch(PlainOrder::isFinite);
    }

    /** Whether the first finite verb may have its subject here, after the cue: not "found the letter, sent it back". */
    private static boolean opensWithSubject(ParsedSentence sentence, int first, int last) {
        Optional<Token> verb = sentence.tokens().subList(first, last + 1).stream()
                .filter(PlainOrder::isFinite)
                .findFirst();
        if (verb.isEmpty()) return false;
        Token head = verb.get().is("aux", "cop") ? sentence.head(verb.get()).orElse(verb.get()) : verb.get();
        boolean subject = sentence.children(head, "nsubj", "expl", "csubj").stream()
                .anyMatch(token -> token.index() >= first && !token.tag().startsWith("W"));
        List<Token> before = sentence.tokens().subList(first, verb.get().index());
        boolean joined =
                !before.isEmpty() && before.getLast().tag().equals("CC"); // "recalled its envoy and closed the border"
        return subject
                || !joined
                        && before.stream().noneMatch(token -> token.form().equals(","))
                        && before.stream().anyMatch(token -> token.isNoun() || token.isPronoun());
    }

    private static boolean isFinite(Token token) {
        return token.tag().matches("VBD|VBZ|VBP|MD");
    }

    /** "The company, which employs 4,200 people, reported a loss": nobody says what only goes with a noun. */
    private static boolean isRelative(ParsedSentence sentence, Token verb) {
        return verb.index() > 0 && sentence.token(verb.index() - 1).tag().startsWith("W")
                || sentence.path(verb).stream().anyMatch(token -> token.is("acl:relcl"));
    }

    private static boolean opensClause(Token token) {
        return token.tag().matches("DT|PRP|PRP\\$|NNP|NNPS|NNS|EX|CD|JJ|NN|VBG|``")
                && !Set.of("all", "more").contains(token.lemma());
    }

    /** "…, said the port's director, Oren Vask, on Monday." */
    private static Optional<Span> before(Reading reading, Cue cue) {
        ParsedSentence sentence = cue.sentence();
        int comma = cue.verb().index() - 1;
        while (comma > 0 && sentence.token(comma).tag().matches("``|''")) comma--;
        boolean inverted = comma > 2
                && sentence.token(comma).form().equals(",")
                && cue.verb().tag().matches("VBD|VBZ")
                && cue.source()
                        .span()
                        .filter(span -> span.begin() >= cue.verb().span().end())
                        .isPresent();
        boolean clause = inverted
                && sentence.tokens().subList(0, comma).stream()
                        .anyMatch(token -> isFinite(token) && !isRelative(sentence, token));
        return clause ? new Content(reading, sentence).between(0, comma - 1) : Optional.empty();
    }
}
