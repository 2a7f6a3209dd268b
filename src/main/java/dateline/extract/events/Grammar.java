package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who does and who suffers, whatever the voice and the shape of the clause. Parses err; these answer as well as they can. */
final class Grammar {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private Grammar() {}

    static boolean isLemma(Token token, Set<String> lemmas) {
        return lemmas.contains(lemma(token));
    }

    /** In lower case; of a plural that only the beginning of the sentence makes look like a name ("Rockets hit …") the singular. */
    static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.index() == 0 && token.tag().equals("NNPS") && lemma.endsWith("s")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    /** Whether a preposition (or one of its words) stands before this phrase. */
    static boolean hasPreposition(ParsedSentence sentence, Token token, String preposition) {
        return sentence.children(token, "case").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase(preposition));
    }

    /** The first word of the preposition before this phrase, in lower case. */
    static Optional<String> preposition(ParsedSentence sentence, Token token) {
        return sentence.child(token, "case").map(word -> word.form().toLowerCase(Locale.ROOT));
    }

    /** "with voters due to elect a new council": the phrase is a clause of its own, and takes part in nothing else. */
    static boolean isAbsolute(ParsedSentence sentence, Token noun) {
        return hasPreposition(sentence, noun, "with")
                && sentence.children(noun, "acl").stream()
                        .anyMatch(verb -> verb.isVerb() && sentence.hasChild(verb, "mark"));
    }

    /** "to" before a verb. */
    static boolean isInfinitive(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> isTo(mark)
                                || sentence.children(mark, "fixed").stream().anyMatch(Grammar::isTo))
                && (verb.tag().equals("VB") || sentence.hasChild(verb, "aux"));
    }

    private static boolean isTo(Token token) {
        return token.form().equalsIgnoreCase("to");
    }

    /**
     * The verb that this one is coordinated with. Where the parser joins a past tense to an infinitive or subjunctive
     * ("demanded that it lift … and threatened"), it is the past tense above.
     */
    static Optional<Token> coordinated(ParsedSentence sentence, Token verb) {
        if (!verb.is("conj")) return Optional.empty();
        Optional<Token> head = sentence.head(verb).filter(Token::isVerb);
        if (!verb.tag().equals("VBD")
                || head.filter(first -> first.tag().equals("VB")).isEmpty()) return head;
        return sentence.path(verb).stream()
                .skip(2)
                .filter(token -> token.isVerb() && !token.tag().equals("VB"))
                .findFirst()
                .or(() -> head);
    }

    static boolean isPassive(ParsedSentence sentence, Token verb) {
        if (sentence.hasChild(verb, "nsubj:pass", "aux:pass") || isBareParticiple(sentence, verb)) return true;
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) return false;
        if (verb.is("acl") && !verb.is("acl:relcl") && !sentence.hasChild(verb, "nsubj"))
            return verb.tag().equals("VBN") || !sentence.hasChild(verb, "obj");
        boolean bare = verb.tag().equals("VBN") && !sentence.hasChild(verb, "aux", "nsubj", "obj");
        if (bare && verb.is("xcomp", "advcl", "dep")) return true; // "brought into court handcuffed"
        return verb.tag().equals("VBN")
                && verb.is("conj")
                && !sentence.hasChild(verb, "aux", "nsubj", "obj")
                && sentence.head(verb)
                        .filter(Token::isVerb)
                        .filter(head -> isPassive(sentence, head))
                        .isPresent();
    }

    /**
     * "the bodies of people killed at the gate were found": right after a noun, without an object, a verb that never lacks one is
     * a participle, although parsers take it for the verb of a sentence.
     */
    private static boolean isBareParticiple(ParsedSentence sentence, Token verb) {
        if (!isLemma(verb, Words.list("suffered"))
                || !verb.tag().equals("VBN") && !verb.tag().equals("VBD")) return false;
        if (verb.index() == 0 || !sentence.token(verb.index() - 1).isNoun() || verb.is("acl:relcl")) return false;
        return !sentence.hasChild(verb, "obj", "dobj", "iobj", "aux", "ccomp", "xcomp")
                && sentence.children(verb, "conj").stream().noneMatch(other -> sentence.hasChild(other, "obj", "dobj"));
    }

    /** Whoever does it: the subject of an active verb, the by-phrase of a passive one. */
    static List<Token> doers(ParsedSentence sentence, Token verb) {
        if (!isPassive(sentence, verb)) return surfaceSubjects(sentence, verb);
        return sentence.children(verb, "obl", "nmod").stream()
                .filter(child -> hasPreposition(sentence, child, "by"))
                .toList();
    }

    /** Whomever it is done to: the objects of an active verb, the subject of a passive one. */
    static List<Token> undergoers(ParsedSentence sentence, Token verb) {
        if (isBareParticiple(sentence, verb)) return List.of(sentence.token(verb.index() - 1));
        if (isPassive(sentence, verb)) return surfaceSubjects(sentence, verb);
        List<Token> objects = sentence.children(verb, "obj", "dobj", "iobj");
        if (objects.isEmpty()) return left(sentence, verb);
        return objects.stream()
                .map(object -> isRelative(object) ? antecedent(sentence, verb).orElse(object) : object)
                .toList();
    }

    /** "left 12 people dead": parsers make the people the subject of what they are left. */
    private static List<Token> left(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "xcomp").stream()
                .filter(state -> state.tag().startsWith("JJ"))
                .flatMap(state -> sentence.children(state, "nsubj").stream())
                .toList();
    }

    /** The subject as the clause has it, or as it borrows it from the clause it depends on. */
    static List<Token> surfaceSubjects(ParsedSentence sentence, Token verb) {
        return surfaceSubjects(sentence, verb, 0);
    }

    private static List<Token> surfaceSubjects(ParsedSentence sentence, Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            List<Token> found = new ArrayList<>();
            for (Token subject : own)
                found.add(isRelative(subject) ? antecedent(sentence, verb).orElse(subject) : subject);
            sentence.children(verb, "obl").stream()
                    .filter(child -> hasPreposition(sentence, child, "along")
                            || hasPreposition(sentence, child, "together")
                            || hasPreposition(sentence, child, "alongside"))
                    .forEach(found::add);
            return found;
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth > 8) return List.of();
        Token governor = head.get();
        Optional<Token> coordinated = coordinated(sentence, verb);
        if (coordinated.isPresent()) return surfaceSubjects(sentence, coordinated.get(), depth + 1);
        if (verb.is("acl"))
            return sentence.hasChild(verb, "mark") && !isAbsolute(sentence, governor)
                    ? ownersOf(sentence, governor, depth)
                    : List.of(governor);
        if (verb.is("dep") && governor.isNoun() && governor.head() < 0 && governor.index() < verb.index())
            return List.of(governor); // "Brandt had been due to meet": a parser loses the subject's verb
        if (!governor.isVerb()) return governorSubjects(sentence, verb, governor, depth);
        if (isControlledByObject(sentence, verb, governor)) return controllers(sentence, governor);
        if (verb.is("advcl", "dep") && isLoose(sentence, verb)) return nearestFiniteSubjects(sentence, verb, depth);
        return surfaceSubjects(sentence, governor, depth + 1);
    }

    /** "is due to meet", "a readiness to meet": the subject of what governs. */
    private static List<Token> governorSubjects(ParsedSentence sentence, Token verb, Token governor, int depth) {
        if (sentence.hasChild(governor, "nsubj") && (sentence.hasChild(governor, "cop") || verb.is("conj")))
            return surfaceSubjects(sentence, governor, depth + 1);
        if (governor.is("dep") && sentence.head(governor).filter(Token::isVerb).isPresent())
            return surfaceSubjects(sentence, sentence.token(governor.head()), depth + 1);
        return ownersOf(sentence, governor, depth);
    }

    /** "Brandt's plan to meet", "Brandt announced a plan to meet": whose plan it is. */
    private static List<Token> ownersOf(ParsedSentence sentence, Token noun, int depth) {
        List<Token> owners = sentence.children(noun, "nmod:poss");
        if (!owners.isEmpty()) return owners;
        List<Token> by = sentence.children(noun, "nmod").stream()
                .filter(child -> hasPreposition(sentence, child, "by") || hasPreposition(sentence, child, "of"))
                .toList();
        if (!by.isEmpty()) return by;
        return sentence.head(noun)
                .filter(head -> head.isVerb() && noun.is("obj", "obl", "nmod"))
                .map(head -> surfaceSubjects(sentence, head, depth + 1))
                .orElse(List.of());
    }

    private static boolean isControlledByObject(ParsedSentence sentence, Token verb, Token governor) {
        boolean complement = verb.is("xcomp", "ccomp", "advcl", "obl") && !isLoose(sentence, verb);
        boolean from = sentence.children(verb, "case", "mark").stream()
                .anyMatch(word ->
                        Set.of("of", "from", "into", "for").contains(word.form().toLowerCase(Locale.ROOT)));
        return complement
                && !isPassive(sentence, governor)
                && (isLemma(governor, Words.list("object-control")) || (from && !verb.is("xcomp")))
                && (isInfinitive(sentence, verb) || from || verb.is("xcomp"))
                && !controllers(sentence, governor).isEmpty();
    }

    private static List<Token> controllers(ParsedSentence sentence, Token governor) {
        List<Token> objects = sentence.children(governor, "obj", "dobj", "iobj");
        if (!objects.isEmpty()) return objects;
        return sentence.children(governor, "obl").stream()
                .filter(child -> hasPreposition(sentence, child, "on")
                        || hasPreposition(sentence, child, "to")
                        || hasPreposition(sentence, child, "for"))
                .limit(1)
                .toList();
    }

    /** A participle after a comma: ", carrying out strikes". It speaks of the sentence's subject, not of the nearest. */
    static boolean isLoose(ParsedSentence sentence, Token verb) {
        if (!verb.tag().equals("VBG") && !verb.tag().equals("VBN")) return false;
        int first = sentence.children(verb).stream()
                .mapToInt(Token::index)
                .filter(index -> index < verb.index())
                .min()
                .orElse(verb.index());
        return first > 0 && sentence.token(first - 1).form().equals(",");
    }

    private static List<Token> nearestFiniteSubjects(ParsedSentence sentence, Token verb, int depth) {
        return sentence.path(verb).stream()
                .skip(1)
                .filter(token -> token.isVerb() && sentence.hasChild(token, "nsubj"))
                .findFirst()
                .map(token -> surfaceSubjects(sentence, token, depth + 1))
                .orElse(List.of());
    }

    static boolean isRelative(Token token) {
        return token.tag().startsWith("W") && RELATIVES.contains(token.form().toLowerCase(Locale.ROOT))
                || token.form().equalsIgnoreCase("that") && token.tag().equals("IN");
    }

    /** The noun that a relative clause speaks of. */
    static Optional<Token> antecedent(ParsedSentence sentence, Token verb) {
        return sentence.path(verb).stream()
                .filter(token -> token.is("acl:relcl") || token.is("dep") && !token.isNoun())
                .findFirst()
                .flatMap(sentence::head);
    }
}
