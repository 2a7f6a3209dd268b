package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "what it describes as Iranian targets", "what she said was a mistake", "what he called a plot". */
final class Hedges implements SpeechRule {
    private static final double SURE = 0.8;

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        for (Cue cue : cues)
            if (isHedge(cue))
                content(reading, cue)
                        .ifPresent(span -> found.add(Utterance.of(cue, List.of(span), false, "Hedges", SURE)));
        return found;
    }

    private static boolean isHedge(Cue cue) {
        return cue.sentence().children(cue.verb(), "obj", "nsubj", "dep").stream()
                .anyMatch(child -> child.lemma().equals("what")
                        && child.index() < cue.verb().index());
    }

    private static Optional<Span> content(Reading reading, Cue cue) {
        ParsedSentence sentence = cue.sentence();
        Content content = new Content(reading, sentence);
        int next = cue.verb().index() + 1;
        if (next >= sentence.tokens().size() - 1) return Optional.empty();
        Token after = sentence.token(next);
        if (after.form().equals("as")) {
            if (!cue.takes("as")) return Optional.empty();
            return sentence.children(cue.verb(), "obl", "advcl", "xcomp", "nmod").stream()
                    .filter(child -> child.index() > next)
                    .findFirst()
                    .flatMap(child -> content.between(
                            next + 1, sentence.subtree(child).getLast().index()));
        }
        if (after.lemma().equals("be")) {
            Optional<Token> predicate = after.is("cop") ? sentence.head(after) : Optional.empty();
            return predicate.flatMap(head ->
                    content.between(next + 1, sentence.subtree(head).getLast().index()));
        }
        if (!cue.takes("naming")) return Optional.empty();
        return sentence.children(cue.verb(), "obj", "xcomp", "dep").stream()
                .filter(child -> child.index() > cue.verb().index())
                .findFirst()
                .flatMap(child ->
                        content.between(next, sentence.subtree(child).getLast().index()));
    }
}
