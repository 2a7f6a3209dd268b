package dateline.extract.events;

import static dateline.extract.events.Grammar.doers;
import static dateline.extract.events.Grammar.hasPreposition;
import static dateline.extract.events.Grammar.isAbsolute;
import static dateline.extract.events.Grammar.isLemma;
import static dateline.extract.events.Grammar.undergoers;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Participant.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the phrases that stand where a trigger's frame looks for those who take part. */
final class Arguments {
    private static final Set<String> FRAMES =
            Set.of("at", "during", "after", "following", "before", "ahead", "in", "on");

    private Arguments() {}

    /** The heads of the phrases that play this role, in the order of the frame's slots. */
    static List<Token> of(ParsedSentence sentence, Trigger trigger, Role role) {
        List<Token> found = new ArrayList<>();
        for (String slot : trigger.frame().slots(role))
            for (Token token : trigger.isVerb() ? ofVerb(sentence, trigger, slot) : ofNoun(sentence, trigger, slot))
                if (!found.contains(token)) found.add(token);
        return found;
    }

    private static List<Token> ofVerb(ParsedSentence sentence, Trigger trigger, String slot) {
        Token verb = trigger.token();
        return switch (slot) {
            case "subject" -> doers(sentence, verb);
            case "object" ->
                undergoers(sentence, verb).stream()
                        .filter(token -> !token.is("iobj") || isOnly(sentence, verb))
                        .toList();
            case "indirect" -> sentence.children(verb, "iobj");
            case "clause-subject" ->
                sentence.children(verb, "ccomp").stream()
                        .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                        .toList();
            case "clause-object" ->
                sentence.children(verb, "xcomp").stream()
                        .flatMap(clause -> Stream.concat(
                                undergoers(sentence, clause).stream(),
                                Stream.concat(
                                        prepositional(sentence, clause, "on").stream(),
                                        prepositional(sentence, clause, "against").stream())))
                        .toList();
            case "clause-undergoer" ->
                sentence.children(verb, "xcomp").stream()
                        .flatMap(clause -> undergoers(sentence, clause).stream())
                        .toList();
            case "possessor" ->
                sentence.children(verb, "obj").stream()
                        .flatMap(object -> sentence.children(object, "nmod:poss").stream())
                        .toList();
            case "modifier", "matrix" -> List.of();
            default -> prepositional(sentence, verb, slot);
        };
    }

    private static boolean isOnly(ParsedSentence sentence, Token verb) {
        return !sentence.hasChild(verb, "obj", "dobj");
    }

    /** The phrase stands with the verb, or with the verb's object: "signed a deal with Belmora", "rejected a call by". */
    private static List<Token> prepositional(ParsedSentence sentence, Token verb, String preposition) {
        List<Token> objects = Stream.concat(
                        sentence.children(verb, "obj", "dobj").stream(),
                        sentence.children(verb, "obl").stream()
                                .filter(child -> !child.isProperNoun() && isLemma(child, Words.list("agreements"))))
                .toList();
        List<Token> found = new ArrayList<>();
        Stream.concat(Stream.of(verb), objects.stream())
                .flatMap(host -> sentence.children(host, "obl", "nmod").stream())
                .filter(child -> hasPreposition(sentence, child, preposition) && !isAbsolute(sentence, child))
                .forEach(found::add);
        if (preposition.equals("of") || preposition.equals("by"))
            objects.forEach(object -> found.addAll(sentence.children(object, "nmod:poss", "amod", "compound")));
        if (Set.of("over", "about", "against", "at").contains(preposition))
            found.stream().toList().forEach(object -> found.addAll(sentence.children(object, "nmod:poss")));
        return found;
    }

    private static List<Token> ofNoun(ParsedSentence sentence, Trigger trigger, String slot) {
        Token noun = trigger.token();
        Token outer = NounOfEvent.outermost(sentence, noun);
        Optional<Token> carrier = NounOfEvent.carrier(sentence, noun);
        return switch (slot) {
            case "subject" ->
                carrier.or(() -> undertaker(sentence, outer))
                        .filter(verb -> !outer.is("nsubj")
                                && !prepositions(sentence, noun).contains("between"))
                        .map(verb -> subjects(sentence, noun, verb))
                        .orElseGet(() -> predicated(sentence, outer));
            case "object" ->
                NounOfEvent.impact(sentence, noun)
                        .map(verb -> undergoers(sentence, verb))
                        .orElse(List.of());
            case "indirect" ->
                carrier.map(verb -> sentence.children(verb, "iobj")).orElse(List.of());
            case "possessor" -> sentence.children(noun, "nmod:poss");
            case "modifier" -> modifiers(sentence, noun);
            case "matrix" -> matrix(sentence, noun, outer);
            default -> prepositionalOfNoun(sentence, noun, outer, carrier, slot);
        };
    }

    private static List<Token> subjects(ParsedSentence sentence, Token noun, Token verb) {
        return doers(sentence, verb).stream()
                .filter(token -> !token.equals(noun))
                .toList();
    }

    /** "is on a visit to Velmora", "Terwiel, who is on a visit": whose. */
    private static List<Token> predicated(ParsedSentence sentence, Token outer) {
        if (!sentence.hasChild(outer, "cop") || !hasPreposition(sentence, outer, "on")) return List.of();
        List<Token> subjects = sentence.children(outer, "nsubj").stream()
                .filter(token -> !token.tag().startsWith("W"))
                .toList();
        return subjects.isEmpty() && outer.is("acl")
                ? sentence.head(outer).stream().toList()
                : subjects;
    }

    /** "cancelled a meeting", "ruled out talks": whose meeting it would have been. */
    private static Optional<Token> undertaker(ParsedSentence sentence, Token outer) {
        return sentence.head(outer)
                .filter(verb -> verb.isVerb() && isLemma(verb, Words.list("undertakers")))
                .filter(verb -> outer.is("obj") || outer.is("obl") && hasPreposition(sentence, outer, "for"));
    }

    /** "Israeli air strikes", "US-China talks". */
    private static List<Token> modifiers(ParsedSentence sentence, Token noun) {
        return sentence.children(noun, "amod", "compound").stream()
                .flatMap(child ->
                        Stream.concat(Stream.of(child), sentence.children(child, "compound", "amod", "dep").stream()))
                .filter(child -> child.isPartOfName()
                        || child.isProperNoun()
                        || child.tag().equals("JJ"))
                .toList();
    }

    /** "said at the start of talks with Vask": who says so takes part. */
    private static List<Token> matrix(ParsedSentence sentence, Token noun, Token outer) {
        if (sentence.hasChild(noun, "nmod:poss") || prepositions(sentence, noun).contains("between")) return List.of();
        if (!prepositions(sentence, noun).contains("with") && !isAttended(sentence, outer)) return List.of();
        boolean framing = outer.is("obl", "nmod")
                && Grammar.preposition(sentence, outer).filter(FRAMES::contains).isPresent();
        boolean purpose = outer.is("obl", "nmod") && hasPreposition(sentence, outer, "for");
        boolean ahead = sentence.head(outer).filter(head -> head.is("advmod")).isPresent();
        if (!framing && !ahead && !purpose) return List.of();
        return NounOfEvent.framed(sentence, noun)
                .filter(verb -> !purpose || isLemma(verb, Words.list("motions")))
                .map(verb -> purpose && isLemma(verb, Set.of("host", "receive", "welcome", "invite", "summon"))
                        ? Stream.concat(doers(sentence, verb).stream(), undergoers(sentence, verb).stream())
                                .toList()
                        : Grammar.surfaceSubjects(sentence, verb))
                .orElse(List.of());
    }

    /** "speaks during a news conference": who does something then is at it. */
    private static boolean isAttended(ParsedSentence sentence, Token outer) {
        return hasPreposition(sentence, outer, "during");
    }

    private static Set<String> prepositions(ParsedSentence sentence, Token noun) {
        return Set.copyOf(sentence.children(noun, "nmod").stream()
                .flatMap(child -> Grammar.preposition(sentence, child).stream())
                .toList());
    }

    private static List<Token> prepositionalOfNoun(
            ParsedSentence sentence, Token noun, Token outer, Optional<Token> carrier, String preposition) {
        Stream<Token> hosts = Stream.concat(Stream.of(noun, outer).distinct(), carrier.stream());
        return hosts.flatMap(host -> sentence.children(host, "nmod", "obl").stream())
                .filter(child -> !child.equals(noun) && !child.is("nmod:poss"))
                .filter(child -> hasPreposition(sentence, child, preposition) && !isAbsolute(sentence, child))
                .filter(child -> !preposition.equals("by") || !sentence.hasChild(noun, "nmod:poss"))
                .toList();
    }
}
