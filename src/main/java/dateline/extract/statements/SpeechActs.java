package dateline.extract.statements;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said without a clause: "pledged to stay", "announced the closure", "urged her to resign", "warned of floods",
 * "described the plan as bold", "called it a mistake", "expressed concern over the plan".
 */
final class SpeechActs implements SpeechRule {
    private static final double SURE = 0.85;
    private static final int SOON = 7; // words
    private static final Set<String> ATTITUDES = Lexicon.words("statements/attitudes");
    private static final Set<String> DOCUMENTS = Lexicon.words("statements/documents");
    private static final List<String> PREPOSITIONS = List.of("of", "for", "against", "about", "over", "on");

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        for (Cue cue : cues)
            find(reading, cue).ifPresent(span -> {
                Optional<Span> quoted = whole(reading, span);
                found.add(Utterance.of(cue, List.of(quoted.orElse(span)), quoted.isPresent(), "SpeechActs", SURE));
            });
        return found;
    }

    private static Optional<Span> find(Reading reading, Cue cue) {
        Content content = new Content(reading, cue.sentence());
        return infinitive(reading, cue, content)
                .or(() -> as(cue, content))
                .or(() -> naming(reading, cue, content))
                .or(() -> label(reading, cue, content))
                .or(() -> preposition(cue, content))
                .or(() -> object(reading, cue, content));
    }

    /** The words between the marks, where nothing else was said: "dismissed it as “pure invention”", "to “stay here”". */
    private static Optional<Span> whole(Reading reading, Span span) {
        return reading.quotes().within(span).stream()
                .filter(quote -> quote.outer().end() >= span.end())
                .filter(quote -> quote.outer().begin() <= span.begin()
                        || reading.text(new Span(span.begin(), quote.outer().begin()))
                                .matches("(?:to|as|\\S+ of) "))
                .map(Quotes.Quote::inner)
                .findFirst();
    }

    private static Optional<Span> infinitive(Reading reading, Cue cue, Content content) {
        ParsedSentence sentence = cue.sentence();
        boolean asked = sentence.hasChild(cue.verb(), "obj", "iobj")
                || sentence.children(cue.verb(), "obl").stream()
                        .anyMatch(child -> hasCase(sentence, child, "to") || hasCase(sentence, child, "with"));
        if (!cue.takes("infinitive") && !cue.takes("request")) return Optional.empty();
        return sentence.children(cue.verb(), "xcomp", "ccomp", "advcl").stream()
                .filter(child -> child.index() > cue.verb().index())
                .flatMap(child -> sentence.children(child, "mark").stream()
                        .filter(to -> to.tag().equals("TO"))
                        .filter(to -> cue.takes("request") && (asked || sentence.hasChild(child, "nsubj"))
                                || cue.takes("infinitive") && to.index() == next(cue))
                        .map(to -> content.between(to.index(), beforePast(reading, cue, to, last(cue, child)))))
                .findFirst()
                .flatMap(span -> span);
    }

    /** "urged both sides to halt attacks on Tuesday after rockets hit": what is past tells when it was urged. */
    private static int beforePast(Reading reading, Cue cue, Token to, int last) {
        ParsedSentence sentence = cue.sentence();
        int end = sentence.tokens().subList(to.index(), last + 1).stream()
                .filter(verb -> verb.tag().equals("VBD") && !reading.isQuoted(verb))
                .flatMap(verb -> sentence.children(verb, "mark", "advmod").stream())
                .filter(mark -> mark.index() > to.index() + 1
                        && Set.of("after", "as", "when").contains(mark.lemma()))
                .mapToInt(mark -> mark.index() - 1)
                .min()
                .orElse(last);
        if (end == last) return last;
        while (end > to.index() + 1 && reading.times().isTime(sentence, sentence.token(end))) end--;
        return sentence.token(end).form().equals("on") ? end - 1 : end;
    }

    /** The first word after the verb that is no adverb, no time and no particle. */
    private static int next(Cue cue) {
        int index = cue.verb().index() + 1;
        while (index < cue.sentence().tokens().size() - 1
                && cue.sentence().token(index).tag().matches("RB|RP")) index++;
        return index;
    }

    private static Optional<Span> as(Cue cue, Content content) {
        if (!cue.takes("as")) return Optional.empty();
        return cue.sentence().children(cue.verb(), "obl", "advcl", "xcomp", "nmod").stream()
                .filter(child -> child.index() > cue.verb().index()) // "As a child, she described …" says who she was
                .filter(child -> hasCase(cue.sentence(), child, "as"))
                .findFirst()
                .flatMap(child -> content.between(cue.verb().index() + 1, last(cue, child)));
    }

    private static Optional<Span> naming(Reading reading, Cue cue, Content content) {
        if (!cue.takes("naming")) return Optional.empty();
        ParsedSentence sentence = cue.sentence();
        return sentence.children(cue.verb(), "xcomp", "obj").stream()
                .filter(child -> child.index() > cue.verb().index() && !child.isVerb())
                .filter(child -> child.is("xcomp")
                        || sentence.subtree(child).stream().anyMatch(token -> reading.isQuoted(token)))
                .findFirst()
                .flatMap(child -> content.between(cue.verb().index() + 1, last(cue, child)));
    }

    /** "called Vask “unhinged”": a quotation soon after the verb. */
    private static Optional<Span> label(Reading reading, Cue cue, Content content) {
        if (!cue.takes("naming")) return Optional.empty();
        List<Token> rest = cue.sentence()
                .tokens()
                .subList(cue.verb().index() + 1, cue.sentence().tokens().size());
        for (Token token : rest.subList(0, Math.min(SOON, rest.size()))) {
            if (token.isVerb() && !reading.isQuoted(token)) return Optional.empty();
            if (reading.isQuoted(token)) return content.between(cue.verb().index() + 1, token.index());
        }
        return Optional.empty();
    }

    private static Optional<Span> preposition(Cue cue, Content content) {
        ParsedSentence sentence = cue.sentence();
        for (Token child : sentence.children(cue.verb(), "obl", "nmod", "advcl"))
            for (String preposition : PREPOSITIONS)
                if (cue.takes(preposition)
                        && hasCase(sentence, child, preposition)
                        && child.index() > cue.verb().index()) {
                    int first = sentence.subtree(child).getFirst().index() + 1;
                    return content.between(first, request(cue, child));
                }
        return Optional.empty();
    }

    private static Optional<Span> object(Reading reading, Cue cue, Content content) {
        ParsedSentence sentence = cue.sentence();
        if (!cue.takes("object") && !cue.takes("attitude")) return Optional.empty();
        return sentence.children(cue.verb(), "obj").stream()
                .filter(child -> child.index() > cue.verb().index() && child.isNoun())
                .filter(child -> cue.takes("object") || ATTITUDES.contains(child.lemma()))
                .filter(child -> reading.entities().denotedBy(sentence, child).isEmpty())
                .findFirst()
                .flatMap(child -> content.between(
                        sentence.subtree(child).getFirst().index(),
                        Math.min(last(cue, child), beforeOccasion(reading, sentence, child))));
    }

    /** "confirmed the sale in a statement on Monday": in the statement it is confirmed, and not sold. */
    private static int beforeOccasion(Reading reading, ParsedSentence sentence, Token object) {
        return sentence.children(object, "nmod", "obl").stream()
                .filter(child -> child.index() > object.index())
                .filter(child -> reading.times().isTime(sentence, child)
                        || DOCUMENTS.contains(child.lemma()) && hasCase(sentence, child, "in"))
                .mapToInt(child -> sentence.subtree(child).getFirst().index() - 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** "called for the port to be closed": the infinitive belongs to what is called for. */
    private static int request(Cue cue, Token child) {
        int last = last(cue, child);
        return cue.sentence().children(cue.verb(), "xcomp", "advcl").stream()
                .filter(verb -> cue.sentence().subtree(verb).getFirst().index() == last + 1)
                .map(verb -> last(cue, verb))
                .findFirst()
                .orElse(last);
    }

    /** The last word of the phrase, before a participle set off by a comma that goes on about the speaker. */
    private static int last(Cue cue, Token head) {
        List<Token> words = cue.sentence().subtree(head);
        for (Token word : words)
            if (word.index() > head.index()
                    && word.index() > 1
                    && word.tag().equals("VBG")
                    && cue.sentence().token(word.index() - 1).form().equals(",")) return word.index() - 1;
        return words.getLast().index();
    }

    private static boolean hasCase(ParsedSentence sentence, Token token, String preposition) {
        return sentence.children(token, "case", "mark").stream()
                .anyMatch(word -> word.lemma().equals(preposition));
    }
}
