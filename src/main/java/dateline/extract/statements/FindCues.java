package dateline.extract.statements;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the verbs with which somebody is reported to have said something, outside quotation marks. */
final class FindCues {
    private static final Map<String, Set<String>> VERBS = Lexicon.entries("statements/speech-verbs");
    private static final Set<String> NOT_SAID = Set.of("if", "unless", "whether", "until", "without", "before");
    private static final Set<String> GOING_ON = Set.of("go", "continue", "proceed", "hasten", "use", "rush");
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "might", "may", "should", "must", "can", "shall", "'ll", "'d");

    private final Reading reading;
    private final Speakers speakers;
    private final Hearers hearers;

    FindCues(Reading reading) {
        this.reading = reading;
        this.speakers = new Speakers(reading);
        this.hearers = new Hearers(reading, speakers);
    }

    /** The cues of a sentence in text order; those whose speaker cannot be told are left out. */
    List<Cue> in(ParsedSentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (Token verb : sentence.tokens())
            if (isCue(sentence, verb)) {
                Source source = speakers.of(sentence, verb);
                if (source.isThere())
                    cues.add(new Cue(
                            sentence,
                            verb,
                            span(sentence, verb),
                            speakers.isDocument(sentence, verb) ? ofDocument(frames(verb)) : frames(verb),
                            source,
                            hearers.of(sentence, verb, frames(verb), source)));
            }
        return cues;
    }

    /** Whether the word is a verb of saying, said to have been said. */
    boolean isCue(ParsedSentence sentence, Token verb) {
        return verb.isVerb() && VERBS.containsKey(lemma(verb)) && !reading.isQuoted(verb) && isSaid(sentence, verb);
    }

    /** Whether the word is a verb that can introduce words, whoever speaks. */
    static boolean isVerbOfSaying(Token token) {
        return token.isVerb()
                && frames(token).contains("clause")
                && !frames(token).contains("stance");
    }

    /** Whether the word is a verb that tells in the past, as an article does, what somebody said. */
    static boolean isTold(Token token) {
        return token.tag().equals("VBD")
                && VERBS.containsKey(lemma(token))
                && !frames(token).contains("stance");
    }

    /** Whether the object of this verb is who is spoken to. */
    static boolean hasHearer(Token verb) {
        return frames(verb).contains("hearer");
    }

    private static Set<String> ofDocument(Set<String> frames) {
        if (!frames.contains("document")) return frames;
        Set<String> more = new LinkedHashSet<>(frames);
        more.add("clause");
        return more;
    }

    private static String lemma(Token verb) {
        return verb.lemma().toLowerCase(Locale.ROOT);
    }

    private static Set<String> frames(Token verb) {
        return VERBS.getOrDefault(lemma(verb), Set.of());
    }

    /** Whether no comma and no quotation mark parts them: "“… that can,” Brandt said" does not say that she can say. */
    private static boolean isNear(ParsedSentence sentence, Token child, Token verb) {
        int first = Math.min(child.index(), verb.index());
        int last = Math.max(child.index(), verb.index());
        return sentence.tokens().subList(first, last).stream()
                .noneMatch(token -> token.tag().matches(",|``|''"));
    }

    private boolean isSaid(ParsedSentence sentence, Token verb) {
        Token end = sentence.tokens().getLast();
        if (end.form().equals("?") && !reading.isQuoted(end) && !verb.is("acl", "advcl")) return false;
        for (Token child : sentence.children(verb)) {
            if (!isNear(sentence, child, verb)) continue;
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.is("advmod") && Set.of("not", "never", "n't").contains(lemma)) return false;
            if (child.is("aux") && MODALS.contains(lemma)) return false;
            if (child.is("mark", "case", "advmod") && NOT_SAID.contains(lemma) && child.index() < verb.index())
                return false;
        }
        if (!verb.tag().equals("VB")) return !verb.is("amod", "compound");
        boolean afterDo = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("do"));
        boolean wentOn = verb.is("xcomp")
                && sentence.head(verb)
                        .filter(above ->
                                GOING_ON.contains(above.lemma()) && !above.tag().equals("VB"))
                        .isPresent();
        return afterDo || wentOn;
    }

    /** The verb with the auxiliaries and adverbs right before it. */
    private static Span span(ParsedSentence sentence, Token verb) {
        Token first = verb;
        for (int index = verb.index() - 1; index >= 0; index--) {
            Token word = sentence.token(index);
            if (word.head() != verb.index() || !word.is("aux", "advmod")) break;
            if (word.is("aux")) first = word;
        }
        return first.span().join(verb.span());
    }
}
