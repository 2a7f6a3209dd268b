package dateline.extract.events;

import static dateline.extract.events.Grammar.hasPreposition;
import static dateline.extract.events.Grammar.isLemma;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Status;
import dateline.model.Zone;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds how sure a sentence is of an event that a noun names. Nothing where the noun speaks of no single event: bare
 * plurals ("elections play a role"), questions, habits, and nouns under a verb that is itself unsure.
 */
final class FindNounStatus {
    private static final Set<String> PLURAL_ONLY =
            Set.of("talk", "negotiation", "consultation", "hostility", "discussion");
    private static final Set<String> BEFORE =
            Set.of("before", "ahead", "until", "till", "toward", "towards", "pending", "prior");
    private static final Set<String> AT = Set.of(
            "after",
            "at",
            "during",
            "following",
            "in",
            "since",
            "over",
            "despite",
            "amid",
            "on",
            "by",
            "from",
            "because",
            "as",
            "with",
            "about",
            "of",
            "throughout",
            "against",
            "through",
            "when",
            "to",
            "into",
            "upon",
            "between");
    private static final Set<String> AFTERMATHS = Set.of("wake", "aftermath");
    private static final Set<String> NONE = Set.of("no", "any", "every", "each");

    private static final Set<String> ENDING = Set.of("call", "halt", "abandon");
    private static final Set<String> LASTING =
            Set.of("blockade", "siege", "occupation", "sit-in", "walkout", "boycott", "offensive", "crackdown");

    private final FindStatus verbs = new FindStatus();

    /** @param known whether who takes part, where or when is said with the noun: then it is a particular event */
    Optional<Reality> of(ParsedSentence sentence, Token noun, boolean known) {
        if (FindStatus.isQuestion(sentence)) return Optional.empty();
        Token outer = NounOfEvent.outermost(sentence, noun);
        if (isTrend(sentence, noun, outer)) return Optional.empty();
        boolean carried = NounOfEvent.carrier(sentence, noun).isPresent()
                || NounOfEvent.impact(sentence, noun).isPresent()
                || isStirred(sentence, outer);
        if (!carried && !known && isGeneric(sentence, noun, outer)) return Optional.empty();
        Reality own = own(sentence, noun);
        return governed(sentence, noun, outer).map(own::and);
    }

    /** "attacks on migrants are growing", "the number of strikes fell". */
    private static boolean isTrend(ParsedSentence sentence, Token noun, Token outer) {
        return noun.tag().endsWith("S")
                && (outer.is("nsubj") || isLemma(outer, Set.of("number")))
                && Stream.concat(sentence.head(outer).stream(), sentence.children(noun, "acl").stream())
                        .anyMatch(verb -> verb.isVerb() && isLemma(verb, Words.list("trends")));
    }

    /** "the ruling has sparked protests": what came about is no protest at large. */
    private static boolean isStirred(ParsedSentence sentence, Token outer) {
        return outer.is("obj", "nsubj")
                && sentence.head(outer)
                        .filter(verb -> verb.tag().matches("VBD|VBN") && isLemma(verb, Words.list("stirrings")))
                        .isPresent();
    }

    private static boolean isGeneric(ParsedSentence sentence, Token noun, Token outer) {
        if (outer != noun || NounOfEvent.isDefinite(sentence, noun) || sentence.hasChild(noun, "nummod")) return false;
        return noun.tag().equals("NNS") && !PLURAL_ONLY.contains(Grammar.lemma(noun));
    }

    private static Reality own(ParsedSentence sentence, Token noun) {
        Reality reality = Reality.ASSERTED;
        for (Token child : sentence.children(noun)) {
            if (child.is("det", "neg") && NONE.contains(Grammar.lemma(child))) reality = reality.and(Status.DENIED);
            if (child.is("amod", "compound"))
                reality = reality.and(Cues.modifier(child).orElse(Status.ASSERTED));
        }
        return reality;
    }

    private Optional<Reality> governed(ParsedSentence sentence, Token noun, Token outer) {
        Optional<Token> head = sentence.head(outer);
        Optional<Token> carrier = NounOfEvent.carrier(sentence, noun);
        if (carrier.isPresent()) return carried(sentence, carrier.get());
        if (head.isEmpty() || outer.is("acl") && sentence.hasChild(outer, "cop"))
            return Optional.of(copula(sentence, outer));
        Token governor = head.get();
        if (NounOfEvent.impact(sentence, noun).isPresent()) return verbs.of(sentence, governor);
        String preposition = Grammar.preposition(sentence, outer).orElse("");
        if (BEFORE.contains(preposition) || BEFORE.contains(governor.form().toLowerCase(Locale.ROOT)))
            return Optional.of(Reality.of(Status.PLANNED));
        if (preposition.equals("without")) return Optional.of(Reality.of(Status.DENIED));
        if (isLemma(outer, AFTERMATHS)) return Optional.of(Reality.ASSERTED);
        if (governor.isVerb()) return underVerb(sentence, outer, governor, preposition);
        return underNoun(sentence, outer, governor, preposition);
    }

    /** "called off its blockade": it was on till then; but a strike that is called off may never have begun. */
    private static boolean isEnded(ParsedSentence sentence, Token noun, Token verb) {
        return isLemma(verb, ENDING)
                && isLemma(noun, LASTING)
                && (sentence.zone() != Zone.BODY // headlines leave the article out
                        || sentence.hasChild(noun, "nmod:poss")
                        || NounOfEvent.isDefinite(sentence, noun))
                && own(sentence, noun).isAsserted();
    }

    /** "held talks": as real as the holding; "called off talks" and "called for talks" say themselves what they were. */
    private Optional<Reality> carried(ParsedSentence sentence, Token carrier) {
        return verbs.of(sentence, carrier).map(reality -> Cues.governor(sentence, carrier)
                .filter(cue -> cue == Status.DENIED
                        || cue == Status.PLANNED
                                && isLemma(
                                        carrier,
                                        Set.of(
                                                "plan",
                                                "schedule",
                                                "offer",
                                                "seek",
                                                "order",
                                                "announce",
                                                "agree",
                                                "arrange")))
                .map(reality::and)
                .orElse(reality));
    }

    /** "It was the first visit": a noun that is itself what the clause says. */
    private Reality copula(ParsedSentence sentence, Token noun) {
        return sentence.hasChild(noun, "cop")
                ? verbs.of(sentence, noun).orElse(Reality.of(Status.POSSIBLE))
                : Reality.ASSERTED;
    }

    private Optional<Reality> underVerb(ParsedSentence sentence, Token noun, Token verb, String preposition) {
        Optional<Reality> outer = verbs.of(sentence, verb);
        if (outer.isEmpty()) return Optional.empty();
        boolean argument = noun.is("obj", "iobj", "nsubj:pass", "xcomp", "ccomp")
                || noun.is("nsubj") && Grammar.isPassive(sentence, verb);
        Optional<Status> cue = Cues.governor(sentence, verb);
        if (argument && isEnded(sentence, noun, verb)) return outer;
        if (argument && cue.isPresent()) return Optional.of(ofGovernor(sentence, verb, cue.get(), outer.get()));
        if (noun.is("obl", "nmod", "advcl")) return adjunct(sentence, verb, preposition, cue, outer.get());
        if (Grammar.lemma(verb).equals("be") || isLemma(verb, Words.list("occurrences"))) return outer;
        return presupposed(outer.get());
    }

    private static Reality ofGovernor(ParsedSentence sentence, Token verb, Status cue, Reality outer) {
        if (cue != Status.ATTRIBUTED) return outer.and(cue);
        return new Reality(cue, Grammar.doers(sentence, verb).stream().findFirst()).and(outer);
    }

    private static Optional<Reality> adjunct(
            ParsedSentence sentence, Token verb, String preposition, Optional<Status> cue, Reality outer) {
        if (preposition.equals("for")) {
            if (isLemma(verb, Words.list("motions"))) return Optional.of(outer.and(Status.PLANNED));
            return cue.isPresent() && cue.get() != Status.ATTRIBUTED
                    ? Optional.of(ofGovernor(sentence, verb, cue.get(), outer))
                    : presupposed(outer);
        }
        if (cue.isPresent()
                && Set.of("on", "of", "from", "to", "about", "into", "against", "with")
                        .contains(preposition)
                && cue.get() != Status.ASSERTED) return Optional.of(ofGovernor(sentence, verb, cue.get(), outer));
        if (preposition.equals("after") || preposition.equals("following") || preposition.equals("since"))
            return Optional.of(outer.status() == Status.ATTRIBUTED ? outer : Reality.ASSERTED);
        if (preposition.isEmpty() || AT.contains(preposition)) return presupposed(outer);
        return Optional.empty();
    }

    /** What a noun only mentions is not denied or planned with its verb: it is left out where the verb is unsure. */
    private static Optional<Reality> presupposed(Reality outer) {
        return outer.isAsserted() || outer.status() == Status.ATTRIBUTED ? Optional.of(outer) : Optional.empty();
    }

    private Optional<Reality> underNoun(ParsedSentence sentence, Token noun, Token governor, String preposition) {
        Optional<Status> cue = Cues.governor(sentence, governor);
        boolean depends = noun.is("nmod", "acl", "dep", "obl", "appos") && !preposition.isEmpty();
        if (depends
                && cue.isPresent()
                && Set.of("of", "for", "to", "on", "about", "over", "against").contains(preposition))
            return Optional.of(Reality.of(cue.get()));
        if (sentence.path(noun).stream().takeWhile(token -> !token.isVerb()).anyMatch(token -> Grammar.preposition(
                        sentence, token)
                .filter(BEFORE::contains)
                .isPresent())) return Optional.of(Reality.of(Status.PLANNED));
        if (preposition.equals("for") && !hasPreposition(sentence, noun, "responsibility")) return Optional.empty();
        Token verb = sentence.path(noun).stream()
                .skip(1)
                .filter(Token::isVerb)
                .findFirst()
                .orElse(governor);
        if (!verb.isVerb()) return Optional.of(Reality.ASSERTED);
        return verbs.of(sentence, verb).flatMap(FindNounStatus::presupposed);
    }
}
