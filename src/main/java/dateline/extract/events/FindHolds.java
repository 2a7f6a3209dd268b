package dateline.extract.events;

import static dateline.extract.events.Grammar.hasPreposition;
import static dateline.extract.events.Grammar.isLemma;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the words that say who holds what: "the rebels seized Kessel", "rebel-held Kessel", "Kessel is under rebel control",
 * "two rebel positions". Whether those are such as hold and can be held is not asked here.
 */
final class FindHolds {
    private static final Frame BY_NOUN = new Frame(Map.of(Role.ACTOR, List.of("possessor", "modifier", "of")));
    private static final Frame NONE = new Frame(Map.of());
    private static final Set<String> FORMS = Set.of("held", "led", "run"); // as adjectives they are their own lemmas

    private static final Set<String> PAST = Set.of("former", "onetime", "one-time", "erstwhile", "ex");

    private FindHolds() {}

    static List<Hold> in(ParsedSentence sentence) {
        List<Hold> found = new ArrayList<>();
        for (Token token : sentence.tokens()) hyphenated(sentence, token).ifPresent(found::add);
        for (Trigger trigger : TriggerLexicon.triggers(sentence, EventKind.CONTROL))
            if (found.stream().noneMatch(hold -> hold.trigger().token().equals(trigger.token())))
                found.add(hold(sentence, trigger));
        for (Token token : sentence.tokens())
            if (found.stream()
                    .noneMatch(hold -> hold.trigger().token().equals(token)
                            && !hold.holders().isEmpty()
                            && !hold.held().isEmpty()))
                Stream.of(grip(sentence, token), foothold(sentence, token))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(hold -> {
                            found.removeIf(other -> other.trigger().token().equals(token));
                            found.add(hold);
                        });
        return found;
    }

    static Optional<Hold> of(ParsedSentence sentence, Token token) {
        return in(sentence).stream()
                .filter(hold -> hold.trigger().token().equals(token))
                .findFirst();
    }

    private static Hold hold(ParsedSentence sentence, Trigger trigger) {
        List<Token> holders = Arguments.of(sentence, trigger, Role.ACTOR);
        List<Token> held = Arguments.of(sentence, trigger, Role.RECIPIENT);
        if (trigger.isVerb()) return new Hold(trigger, holders, held, false);
        if (holders.isEmpty()) holders = byAfter(sentence, trigger.token());
        if (held.isEmpty())
            held = holders.stream()
                    .flatMap(holder -> sentence.children(holder, "nmod").stream())
                    .filter(child -> hasPreposition(sentence, child, "of"))
                    .toList();
        return new Hold(trigger, holders, held, false);
    }

    /** "the retaking by troops of two towns": parsers hang the troops on the verb before, and the towns on the troops. */
    private static List<Token> byAfter(ParsedSentence sentence, Token noun) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > noun.index()
                        && sentence.children(token, "case").stream()
                                .anyMatch(by -> by.index() == noun.index() + 1
                                        && by.form().equals("by")))
                .toList();
    }

    /** "rebel-held Kessel", also without its hyphen: the holder before the participle, what is held after it. */
    private static Optional<Hold> hyphenated(ParsedSentence sentence, Token token) {
        int at = token.index();
        if (at < 1 || !isLemma(token, Words.list("holding")) && !FORMS.contains(token.form())) return Optional.empty();
        boolean joined = at > 1 && sentence.token(at - 1).form().equals("-");
        Token holder = sentence.token(joined ? at - 2 : at - 1);
        if (!joined && !(isLemma(holder, Words.list("fighters")) && holder.tag().equals("NN") && isParticiple(token)))
            return Optional.empty();
        return heldAfter(sentence, token)
                .map(held -> new Hold(trigger(token, NONE), List.of(holder), List.of(held), true));
    }

    private static boolean isParticiple(Token token) {
        return token.tag().equals("VBN")
                || token.tag().equals("VBD")
                || token.tag().startsWith("JJ");
    }

    private static Optional<Token> heldAfter(ParsedSentence sentence, Token token) {
        if (token.is("amod", "compound")) return sentence.head(token).filter(head -> head.index() > token.index());
        Optional<Token> next = sentence.tokens().stream()
                .skip(token.index() + 1L)
                .takeWhile(word -> word.isNoun()
                        || word.tag().startsWith("JJ")
                        || word.tag().equals("VBN"))
                .filter(Token::isNoun)
                .reduce((first, last) -> last);
        return next.filter(any -> !sentence.token(token.index() + 1).form().equals("by"));
    }

    /** "Kessel is under the control of the rebels", "villages in rebel hands". */
    private static Optional<Hold> grip(ParsedSentence sentence, Token token) {
        if (!token.isNoun() || !isLemma(token, Words.list("grips"))) return Optional.empty();
        boolean inHands = Grammar.lemma(token).equals("hand");
        if (inHands
                ? !hasPreposition(sentence, token, "in") && !hasPreposition(sentence, token, "into")
                : !hasPreposition(sentence, token, "under")) return Optional.empty();
        return Optional.of(new Hold(trigger(token, BY_NOUN), owners(sentence, token), gripped(sentence, token), false));
    }

    private static List<Token> gripped(ParsedSentence sentence, Token grip) {
        if (sentence.hasChild(grip, "nsubj"))
            return sentence.children(grip, "nsubj").stream()
                    .map(subject -> Grammar.isRelative(subject)
                            ? Grammar.antecedent(sentence, grip).orElse(subject)
                            : subject)
                    .toList();
        Optional<Token> head = sentence.head(grip);
        if (head.isEmpty()) return List.of();
        if (!head.get().isVerb()) return grip.is("nmod") ? List.of(head.get()) : List.of();
        List<Token> undergoers = Grammar.undergoers(sentence, head.get());
        return undergoers.isEmpty() ? Grammar.surfaceSubjects(sentence, head.get()) : undergoers;
    }

    /** "two rebel positions": what is held names the holding. */
    private static Optional<Hold> foothold(ParsedSentence sentence, Token token) {
        if (!token.isNoun() || token.is("compound") || !isLemma(token, Words.list("footholds")))
            return Optional.empty();
        List<Token> owners = sentence.children(token, "nmod:poss", "compound", "amod");
        if (owners.stream().anyMatch(word -> isLemma(word, PAST))) return Optional.empty();
        List<Token> held = new ArrayList<>(List.of(token));
        held.addAll(sentence.children(token, "appos"));
        if (sentence.hasChild(token, "cop")) held.addAll(sentence.children(token, "nsubj"));
        sentence.head(token)
                .filter(head -> token.is("appos") && head.isProperNoun())
                .ifPresent(held::add);
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hold(trigger(token, BY_NOUN), owners, held, false));
    }

    private static List<Token> owners(ParsedSentence sentence, Token noun) {
        return Stream.concat(
                        sentence.children(noun, "nmod:poss", "compound", "amod").stream(),
                        sentence.children(noun, "nmod").stream().filter(child -> hasPreposition(sentence, child, "of")))
                .toList();
    }

    private static Trigger trigger(Token token, Frame frame) {
        return new Trigger(EventKind.CONTROL, token, token.span(), frame);
    }
}
