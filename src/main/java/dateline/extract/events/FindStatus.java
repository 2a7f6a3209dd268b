package dateline.extract.events;

import static dateline.extract.events.Grammar.hasPreposition;
import static dateline.extract.events.Grammar.isInfinitive;
import static dateline.extract.events.Grammar.isLemma;
import static dateline.extract.events.Grammar.lemma;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how sure a sentence is of what a verb in it reports: asserted only where the article itself says that it happened.
 * Nothing for questions and habits, which report no event.
 */
final class FindStatus {
    private static final Set<String> CAN = Set.of("can", "could", "may", "might");
    private static final Set<String> NEVER = Set.of("not", "n't", "never", "neither", "nor", "hardly", "nowhere");
    private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither", "nothing");
    private static final Set<String> IF = Set.of("if", "unless", "lest", "should", "provided", "assuming");
    private static final Set<String> DASHES = Set.of("--", "–", "—", "-");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    /** The status of a verb that names an event, or that carries one. */
    Optional<Reality> of(ParsedSentence sentence, Token verb) {
        if (isQuestion(sentence) || isPartOfHabit(sentence, verb)) return Optional.empty();
        return Optional.of(reality(sentence, verb).and(attribution(sentence, verb)));
    }

    static boolean isQuestion(ParsedSentence sentence) {
        return sentence.tokens().stream()
                .skip(Math.max(0, sentence.tokens().size() - 2))
                .anyMatch(token -> token.form().equals("?"));
    }

    /** "have met regularly to coordinate": what a habit is for is a habit. */
    private static boolean isPartOfHabit(ParsedSentence sentence, Token verb) {
        Token token = verb;
        while (token.is("xcomp", "advcl", "conj") && !isHabitual(sentence, token)) {
            Optional<Token> head = sentence.head(token).filter(Token::isVerb);
            if (head.isEmpty() || !token.is("xcomp") && !isInfinitive(sentence, token)) break;
            token = head.get();
        }
        return isHabitual(sentence, token);
    }

    private static boolean isHabitual(ParsedSentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("advmod")
                                && isLemma(child, Words.list("habitual"))
                                && !sentence.hasChild(child, "advmod")
                        || child.is("obl", "nmod", "obj")
                                && sentence.children(child, "det").stream()
                                        .anyMatch(det -> Set.of("every", "each").contains(lemma(det)))
                                && !child.is("obj")
                        || child.is("obl") && lemma(child).equals("time") && sentence.hasChild(child, "nummod")
                        || child.is("aux", "xcomp") && lemma(child).equals("used"));
    }

    private Reality reality(ParsedSentence sentence, Token verb) {
        Reality own = own(sentence, verb);
        if (!verb.is("conj")) return own.and(context(sentence, verb));
        Optional<Token> first = Grammar.coordinated(sentence, verb);
        if (first.isEmpty())
            return own.and(context(sentence, sentence.head(verb).orElse(verb)));
        boolean shares = !PAST.contains(verb.tag()) && !sentence.hasChild(verb, "aux", "nsubj")
                || verb.tag().equals("VBN") && !sentence.hasChild(verb, "aux");
        return own.and(shares ? reality(sentence, first.get()) : context(sentence, first.get()));
    }

    /** What the verb's own auxiliaries, negations and adverbs say. */
    private Reality own(ParsedSentence sentence, Token verb) {
        Reality reality = Reality.ASSERTED;
        for (Token child : sentence.children(verb)) {
            String word = lemma(child);
            if (child.is("aux") && child.tag().equals("MD")) reality = reality.and(modal(sentence, verb, word));
            if (child.is("advmod", "neg", "cc:preconj", "cc") && NEVER.contains(word))
                reality = reality.and(Status.DENIED);
            if (isInverted(sentence, verb, child)) reality = reality.and(Status.HYPOTHETICAL);
            if (child.is("nsubj", "obj") && isNobody(sentence, child)) reality = reality.and(Status.DENIED);
            if (child.is("advmod") && !lemma(child).equals("first"))
                reality = reality.and(Cues.adverb(child).orElse(Status.ASSERTED));
            if (child.is("advcl") && hasMark(sentence, child, IF) && !isPast(sentence, verb))
                reality = reality.and(Status.HYPOTHETICAL);
            if (child.is("case", "mark") && child.form().equalsIgnoreCase("without"))
                reality = reality.and(Status.DENIED);
        }
        if (isUndone(sentence, verb)) reality = reality.and(Status.DENIED);
        if (hasMark(sentence, verb, IF)) reality = reality.and(Status.HYPOTHETICAL);
        if (hasMark(sentence, verb, Set.of("whether"))) reality = reality.and(Status.POSSIBLE);
        return reality;
    }

    /** "Had they fled, they would be safe": an "if" that word order says. */
    private static boolean isInverted(ParsedSentence sentence, Token verb, Token auxiliary) {
        boolean begins = auxiliary.index() == 0
                || sentence.token(auxiliary.index() - 1).form().matches("[\\p{Punct}“”‘’–—]+|``|''|and|but|or");
        return begins
                && auxiliary.is("aux", "cop")
                && auxiliary.form().matches("(?i)had|were")
                && sentence.children(verb, "nsubj").stream().anyMatch(subject -> subject.index() > auxiliary.index());
    }

    /** "has yet to free them", "stopped short of freeing them". */
    private static boolean isUndone(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "advmod").stream()
                .anyMatch(adverb -> lemma(adverb).equals("yet") && isInfinitive(sentence, verb)
                        || lemma(adverb).equals("short") && hasMark(sentence, verb, Set.of("of")));
    }

    private static Status modal(ParsedSentence sentence, Token verb, String modal) {
        if (sentence.children(verb, "aux").stream().anyMatch(aux -> lemma(aux).equals("have")))
            return CAN.contains(modal) ? Status.POSSIBLE : Status.HYPOTHETICAL;
        return CAN.contains(modal) ? Status.POSSIBLE : Status.PLANNED;
    }

    private static boolean isNobody(ParsedSentence sentence, Token noun) {
        return NOBODY.contains(lemma(noun))
                || sentence.children(noun, "det", "neg", "advmod", "cc:preconj", "cc").stream()
                        .anyMatch(det -> NOBODY.contains(lemma(det)));
    }

    private static boolean hasMark(ParsedSentence sentence, Token verb, Set<String> marks) {
        return sentence.children(verb, "mark", "advmod", "case").stream()
                .anyMatch(mark -> marks.contains(mark.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPast(ParsedSentence sentence, Token verb) {
        return PAST.contains(verb.tag())
                && sentence.children(verb, "aux").stream()
                        .noneMatch(aux -> aux.tag().equals("MD"));
    }

    /** What governs the verb says of it. */
    private Reality context(ParsedSentence sentence, Token verb) {
        Optional<Token> head = sentence.head(verb);
        if (isInfinitive(sentence, verb)) return infinitive(sentence, verb, head);
        if (head.isEmpty()) return Reality.ASSERTED;
        if (verb.is("advcl", "dep") && Grammar.isLoose(sentence, verb)) return nearestFinite(sentence, verb);
        if (isLooseComplement(sentence, verb, head.get())) return complement(sentence, head.get());
        if (verb.tag().equals("VBG") && !sentence.hasChild(verb, "nsubj", "aux"))
            return gerund(sentence, verb, head.get());
        if (verb.is("acl") && hasMark(sentence, verb, Set.of("that")) && sentence.hasChild(verb, "nsubj"))
            return complement(sentence, head.get());
        if (verb.is("acl:relcl")) return Reality.ASSERTED;
        if (verb.is("acl")) return nominal(sentence, head.get());
        if (isOfAntecedent(sentence, verb, head.get())) return Reality.ASSERTED;
        if (verb.is("ccomp", "xcomp")) return complement(sentence, head.get());
        if (verb.is("advcl")) return adverbial(sentence, verb, head.get());
        if (verb.is("obl", "nmod", "csubj")) return gerund(sentence, verb, head.get());
        return Reality.ASSERTED;
    }

    /** "the land that it captured", of which parsers make "the land, namely that it captured": the clause lacks its object. */
    private static boolean isOfAntecedent(ParsedSentence sentence, Token verb, Token head) {
        return verb.is("ccomp")
                && head.isNoun()
                && sentence.hasChild(verb, "nsubj")
                && !sentence.hasChild(verb, "obj", "ccomp", "xcomp")
                && Cues.governor(sentence, head).isEmpty();
    }

    /** "denied shelling civilians", "denied it had attacked": where the parser does not know what the clause is to its verb. */
    private static boolean isLooseComplement(ParsedSentence sentence, Token verb, Token head) {
        return verb.is("dep")
                && head.isVerb()
                && head.index() < verb.index()
                && Cues.governor(sentence, head).isPresent();
    }

    /** ", carrying out strikes" goes with the sentence's main doing; "did not yield, urging the town to" does not share its "not". */
    private Reality nearestFinite(ParsedSentence sentence, Token verb) {
        return sentence.path(verb).stream()
                .skip(1)
                .filter(token -> token.isVerb() && sentence.hasChild(token, "nsubj"))
                .findFirst()
                .map(token -> isOfSpeech(sentence, verb) && own(sentence, token).status() == Status.DENIED
                        ? context(sentence, token)
                        : reality(sentence, token))
                .orElse(Reality.ASSERTED);
    }

    private static boolean isOfSpeech(ParsedSentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && Cues.governor(sentence, verb)
                        .filter(cue -> cue == Status.ATTRIBUTED || cue == Status.PLANNED)
                        .isPresent();
    }

    /** "expected to meet", "due to meet", "a plan to meet"; with nothing that says otherwise, a purpose: not yet done. */
    private Reality infinitive(ParsedSentence sentence, Token verb, Optional<Token> head) {
        if (head.isEmpty() || !verb.is("xcomp", "ccomp", "acl", "advcl", "obl", "nmod", "dep"))
            return Reality.of(Status.PLANNED);
        Token governor = head.get();
        if (verb.is("advcl")) return Reality.of(Status.PLANNED).and(denial(sentence, governor));
        Status cue = Cues.governor(sentence, governor).orElse(Status.PLANNED);
        if (lemma(governor).equals("go") || lemma(governor).equals("be")) cue = Status.PLANNED;
        if (!governor.isVerb() && !sentence.hasChild(governor, "cop")) return Reality.of(cue);
        Reality outer = reality(sentence, governor);
        if (cue == Status.ATTRIBUTED) return new Reality(Status.ATTRIBUTED, speaker(sentence, governor)).and(outer);
        return outer.and(cue);
    }

    private Reality denial(ParsedSentence sentence, Token governor) {
        return governor.isVerb() ? own(sentence, governor) : Reality.ASSERTED;
    }

    /** "accused of shelling", "prevented from meeting", "without meeting", "after meeting", "carrying out strikes". */
    private Reality gerund(ParsedSentence sentence, Token verb, Token governor) {
        String preposition = Grammar.preposition(sentence, verb)
                .or(() -> sentence.child(verb, "mark").map(mark -> mark.form().toLowerCase(Locale.ROOT)))
                .orElse("");
        if (!governor.isVerb() && !sentence.hasChild(governor, "cop"))
            return preposition.isEmpty() ? Reality.ASSERTED : nominal(sentence, governor);
        Reality outer = reality(sentence, governor);
        return switch (preposition) {
            case "after", "by", "since", "while", "despite", "upon", "when" -> outer;
            case "before", "to", "toward", "towards" -> outer.and(Status.PLANNED);
            case "without", "from" -> outer.and(Status.DENIED);
            case "" ->
                verb.is("xcomp", "ccomp", "obj", "dep")
                        ? outer.and(new Reality(
                                Cues.governor(sentence, governor).orElse(Status.ASSERTED), Optional.empty()))
                        : outer;
            default -> {
                Status cue = Cues.governor(sentence, governor).orElse(Status.ASSERTED);
                yield cue == Status.ATTRIBUTED
                        ? new Reality(cue, speaker(sentence, governor)).and(outer)
                        : outer.and(cue);
            }
        };
    }

    /** "hopes for establishing", "the goal of meeting", "the man shot by police". */
    private static Reality nominal(ParsedSentence sentence, Token noun) {
        return Reality.of(Cues.governor(sentence, noun).orElse(Status.ASSERTED));
    }

    /** A finite clause that a verb governs is its speaker's, unless the verb says otherwise. */
    private Reality complement(ParsedSentence sentence, Token governor) {
        if (!governor.isVerb())
            return Reality.of(Cues.governor(sentence, governor).orElse(Status.ATTRIBUTED));
        Status cue = Cues.governor(sentence, governor).orElse(Status.ATTRIBUTED);
        Reality outer = own(sentence, governor);
        Reality own = new Reality(cue, speaker(sentence, governor));
        return outer.isAsserted() ? own.and(context(sentence, governor)) : own.and(Status.POSSIBLE);
    }

    private Reality adverbial(ParsedSentence sentence, Token verb, Token governor) {
        if (saysBefore(sentence, verb, governor)) return complement(sentence, governor);
        Reality outer = governor.isVerb() ? reality(sentence, governor) : Reality.ASSERTED;
        if (isLater(sentence, verb, governor)) return outer;
        if (hasMark(sentence, verb, Set.of("before", "until", "till", "unless"))) return outer.and(Status.PLANNED);
        return PAST.contains(verb.tag()) ? Reality.ASSERTED : outer;
    }

    /** "studied law before he was jailed in 1971"; but "died before he was sentenced". */
    private static boolean isLater(ParsedSentence sentence, Token verb, Token governor) {
        return hasMark(sentence, verb, Set.of("before", "until"))
                && isPast(sentence, verb)
                && isPast(sentence, governor)
                && (PAST.contains(verb.tag()) && sentence.hasChild(verb, "nsubj"))
                && !isLemma(governor, Words.list("forestalling"));
    }

    /** "Rebels attacked the town, police said": an adverbial clause to the parser, a statement to the reader. */
    private static boolean saysBefore(ParsedSentence sentence, Token verb, Token governor) {
        return governor.isVerb()
                && verb.index() < governor.index()
                && !sentence.hasChild(verb, "mark")
                && sentence.hasChild(verb, "nsubj")
                && Cues.governor(sentence, governor)
                        .filter(Status.ATTRIBUTED::equals)
                        .isPresent();
    }

    /** Whose word the clause is: from a verb of saying anywhere above, or "according to". */
    private Reality attribution(ParsedSentence sentence, Token verb) {
        Token below = verb;
        for (Token token : sentence.path(verb)) {
            Optional<Token> named = according(sentence, token);
            if (named.isPresent() && token.isVerb()) return new Reality(Status.ATTRIBUTED, named);
            Optional<Token> aside = sentence.children(token, "parataxis", "dep").stream()
                    .filter(child -> child.isVerb()
                            && child.index() > verb.index()
                            && sentence.hasChild(child, "nsubj")
                            && Cues.governor(sentence, child)
                                    .filter(Status.ATTRIBUTED::equals)
                                    .isPresent())
                    .findFirst();
            if (aside.isPresent() && aside.get() != below)
                return new Reality(Status.ATTRIBUTED, speaker(sentence, aside.get()));
            boolean said = token != verb
                    && token.isVerb()
                    && (below.is("ccomp") || below.is("advcl") && saysBefore(sentence, below, token));
            if (said
                    && Cues.governor(sentence, token)
                            .filter(Status.ATTRIBUTED::equals)
                            .isPresent()
                    && !isInAside(sentence, verb, token))
                return new Reality(Status.ATTRIBUTED, speaker(sentence, token));
            below = token;
        }
        return Reality.ASSERTED;
    }

    /** "said he would annex the valley -- land that his country captured long ago": what a dash adds is the article's. */
    private static boolean isInAside(ParsedSentence sentence, Token verb, Token saying) {
        return sentence.path(verb).stream()
                .skip(1)
                .filter(token -> token.isNoun() && token.index() > saying.index())
                .anyMatch(noun -> sentence.tokens().subList(saying.index(), noun.index()).stream()
                                        .filter(token -> DASHES.contains(token.form()))
                                        .count()
                                % 2
                        == 1);
    }

    private static Optional<Token> according(ParsedSentence sentence, Token token) {
        return sentence.children(token, "obl", "nmod", "advcl").stream()
                .filter(child -> hasPreposition(sentence, child, "according"))
                .findFirst();
    }

    private static Optional<Token> speaker(ParsedSentence sentence, Token verb) {
        return Grammar.doers(sentence, verb).stream().findFirst();
    }
}
