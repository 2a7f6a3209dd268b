package dateline.extract;

import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right slips of parsers: in headlines, those who are killed for those who kill; and two by which a clause loses its subject, and then seems to hang on another clause and to share
 * its negation: "her husband, who was not named, had been arrested", where the arrest is put under the naming; "Tarvia denied
 * the claim and Belmora attacked the port", where Belmora is denied, too.
 */
public final class RepairClauses {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> DENYING =
            Set.of("deny", "reject", "dismiss", "refute", "rebuff", "decline", "oppose", "veto", "spurn");
    private static final Set<String> REPROACHING =
            Set.of("accuse", "blame", "condemn", "criticise", "criticize", "urge", "vow", "demand", "warn", "threaten");
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "announce", "insist", "note", "report");
    private static final Set<Zone> SHORT = Set.of(Zone.HEADLINE, Zone.HEADING, Zone.STANDFIRST);
    private static final String[] LOOSE = {"dep", "ccomp", "parataxis", "advcl", "conj", "advmod"};

    /** The sentence with such clauses put right; the same one where there are none. */
    public ParsedSentence repair(ParsedSentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        RepairNouns.repair(sentence, tokens);
        for (Token verb : sentence.tokens()) {
            if (isWithoutSubject(sentence, verb)) {
                afterRelativeClause(sentence, verb, tokens);
                afterConjunction(sentence, verb, tokens);
            }
            if (verb.is("ccomp") && isFinite(sentence, verb)) afterDenial(sentence, verb, tokens);
            afterSpeech(sentence, verb, tokens);
            ofTwoSubjects(sentence, verb, tokens);
            ofWhatIsSaid(sentence, verb, tokens);
            inverted(sentence, verb, tokens);
            ofGroupCalling(sentence, verb, tokens);
            if (SHORT.contains(sentence.zone())) withoutAuxiliary(sentence, verb, tokens);
        }
        return tokens.equals(sentence.tokens())
                ? sentence
                : new ParsedSentence(sentence.number(), sentence.zone(), sentence.span(), tokens);
    }

    /** "Three killed as bus plunges": headlines leave "were" out, and parsers then have three who killed. */
    private static void withoutAuxiliary(ParsedSentence sentence, Token verb, List<Token> tokens) {
        if (!verb.tag().equals("VBN") || sentence.hasChild(verb, "aux", "cop", "obj", "dobj", "ccomp", "xcomp")) return;
        for (Token subject : sentence.children(verb, "nsubj"))
            if (subject.relation().equals("nsubj") && subject.index() < verb.index())
                tokens.set(subject.index(), RepairNouns.under(subject, verb.index(), "nsubj:pass"));
    }

    /** "A group calling itself Black Tide claimed": it claims, and calls itself nothing more. */
    private static void ofGroupCalling(ParsedSentence sentence, Token verb, List<Token> tokens) {
        Optional<Token> calling = sentence.head(verb)
                .filter(above -> verb.is("ccomp") && above.form().equals("calling") && above.is("acl"))
                .filter(above -> above.index() + 1 < verb.index())
                .filter(above -> sentence.token(above.index() + 1).form().matches("itself|himself|herself|themselves"));
        Optional<Token> group = calling.flatMap(sentence::head);
        Optional<Token> called = sentence.child(verb, "nsubj");
        if (group.isEmpty() || called.isEmpty() || called.get().index() > verb.index()) return;
        Token noun = group.get();
        tokens.set(verb.index(), RepairNouns.under(verb, noun.head(), noun.relation()));
        tokens.set(noun.index(), RepairNouns.under(noun, verb.index(), "dep"));
    }

    /** "…,” said Vask, who", where the verb is taken for a participle: "the said Vask". */
    private static void inverted(ParsedSentence sentence, Token verb, List<Token> tokens) {
        Optional<Token> subject = sentence.head(verb)
                .filter(name -> verb.is("amod") && name.isProperNoun() && name.index() > verb.index());
        boolean quoted = verb.index() > 1
                && verb.tag().matches("VBD|VBZ")
                && sentence.token(verb.index() - 1).tag().matches("''|,");
        if (subject.isEmpty() || !quoted) return;
        Token name = subject.get();
        tokens.set(verb.index(), RepairNouns.under(verb, name.head(), name.is("root") ? "root" : "parataxis"));
        tokens.set(name.index(), RepairNouns.under(name, verb.index(), "nsubj"));
    }

    private static boolean isWithoutSubject(ParsedSentence sentence, Token verb) {
        return verb.is(LOOSE) && isFinite(sentence, verb) && !sentence.hasChild(verb, "nsubj", "csubj", "mark", "cc");
    }

    private static boolean isFinite(ParsedSentence sentence, Token verb) {
        return verb.isVerb()
                && (FINITE.contains(verb.tag())
                        || sentence.children(verb, "aux").stream().anyMatch(aux -> FINITE.contains(aux.tag())));
    }

    private static void afterRelativeClause(ParsedSentence sentence, Token verb, List<Token> tokens) {
        Optional<Token> clause = sentence.head(verb)
                .filter(above -> above.isVerb() && above.index() < verb.index())
                .filter(above -> above.is("acl:relcl", "dep")
                        && (sentence.children(above).stream()
                                        .anyMatch(child -> child.tag().startsWith("W"))
                                || sentence.subtree(above).getFirst().tag().equals("WP$")));
        Optional<Token> noun = clause.flatMap(sentence::head)
                .filter(above -> above.isNoun() && above.is("root", "ccomp", "parataxis"))
                .filter(above -> isComma(sentence, above.index() + 1));
        int first = first(sentence, verb);
        if (noun.isEmpty() || !isComma(sentence, first - 1)) return;
        tokens.set(
                verb.index(),
                RepairNouns.under(verb, noun.get().head(), noun.get().relation()));
        tokens.set(noun.get().index(), RepairNouns.under(noun.get(), verb.index(), subject(sentence, verb)));
    }

    private static void afterConjunction(ParsedSentence sentence, Token verb, List<Token> tokens) {
        Optional<Token> above =
                sentence.head(verb).filter(token -> isFinite(sentence, token) && token.index() < verb.index());
        int before = first(sentence, verb) - 1;
        if (above.isEmpty() || before < 0 || isPassiveParticiple(sentence, verb)) return;
        Token subject = sentence.token(before);
        Optional<Token> and = sentence.child(subject, "cc").filter(word -> word.index() < subject.index());
        boolean second = subject.isNoun()
                && subject.is("conj")
                && and.isPresent()
                && sentence.head(subject)
                        .filter(object -> object.is("obj", "obl")
                                && object.head() == above.get().index())
                        .isPresent();
        if (!second) return;
        tokens.set(and.get().index(), RepairNouns.under(and.get(), verb.index(), "cc"));
        tokens.set(subject.index(), RepairNouns.under(subject, verb.index(), subject(sentence, verb)));
        tokens.set(verb.index(), RepairNouns.under(verb, above.get().index(), "conj"));
    }

    /** "denied [the claim and Belmora attacked]": a claim does nothing, and what is denied is the claim. */
    private static void afterDenial(ParsedSentence sentence, Token verb, List<Token> tokens) {
        Optional<Token> above =
                sentence.head(verb).filter(token -> DENYING.contains(token.lemma()) && token.index() < verb.index());
        Optional<Token> object =
                sentence.child(verb, "nsubj").filter(token -> token.tag().matches("NNS?") && !People.are(token));
        int before = first(sentence, verb) - 1;
        if (above.isEmpty() || object.isEmpty() || before < 0 || sentence.hasChild(verb, "mark")) return;
        Token subject = sentence.token(before);
        Optional<Token> and = sentence.child(subject, "cc").filter(word -> word.index() < subject.index());
        boolean second = subject.isProperNoun()
                && subject.is("conj")
                && subject.head() == object.get().index();
        if (!second || and.isEmpty()) return;
        tokens.set(and.get().index(), RepairNouns.under(and.get(), verb.index(), "cc"));
        tokens.set(
                object.get().index(),
                RepairNouns.under(object.get(), above.get().index(), "obj"));
        tokens.set(subject.index(), RepairNouns.under(subject, verb.index(), subject(sentence, verb)));
        tokens.set(verb.index(), RepairNouns.under(verb, above.get().index(), "conj"));
    }

    /** "denied that they had fired and accused the army": they had not accused, the speaker did. */
    private static void afterSpeech(ParsedSentence sentence, Token verb, List<Token> tokens) {
        if (!verb.is("conj") || !REPROACHING.contains(verb.lemma()) || !sentence.hasChild(verb, "obj", "ccomp")) return;
        Optional<Token> content = sentence.head(verb)
                .filter(said -> said.is("ccomp") && sentence.hasChild(said, "aux"))
                .filter(said -> !sentence.hasChild(verb, "nsubj", "aux"));
        content.flatMap(sentence::head)
                .filter(speech -> speech.tag().equals("VBD") && speech.index() < verb.index())
                .filter(speech -> verb.tag().equals("VBD") || DENYING.contains(speech.lemma()))
                .ifPresent(speech -> tokens.set(verb.index(), RepairNouns.under(verb, speech.index(), "conj")));
    }

    /** "said Belmora was dissatisfied and had summoned": who says so "said", and did not "had". */
    private static void ofWhatIsSaid(ParsedSentence sentence, Token verb, List<Token> tokens) {
        boolean backshifted = verb.is("conj")
                && !sentence.hasChild(verb, "nsubj")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.form().matches("had|would"));
        Optional<Token> speech = sentence.head(verb)
                .filter(said -> backshifted && said.tag().equals("VBD") && SAYING.contains(said.lemma()))
                .filter(said -> !sentence.hasChild(said, "aux"));
        if (speech.isEmpty()) return;
        sentence.children(speech.get(), "ccomp", "xcomp").stream()
                .filter(content -> content.index() > speech.get().index() && content.index() < verb.index())
                .findFirst()
                .ifPresent(content -> {
                    tokens.set(verb.index(), RepairNouns.under(verb, content.index(), "conj"));
                    if (content.is("xcomp")) ofContent(sentence, speech.get(), content, tokens);
                });
    }

    /** "said Belmora was dissatisfied", where the parser takes Belmora for what was said. */
    private static void ofContent(ParsedSentence sentence, Token speech, Token content, List<Token> tokens) {
        sentence.children(speech, "obj").stream()
                .filter(subject -> subject.index() < content.index())
                .findFirst()
                .ifPresent(subject -> {
                    tokens.set(subject.index(), RepairNouns.under(subject, content.index(), "nsubj"));
                    tokens.set(content.index(), RepairNouns.under(content, speech.index(), "ccomp"));
                });
    }

    /** "18 miles from the coast, the institute said": of two subjects, the one right before the verb. */
    private static void ofTwoSubjects(ParsedSentence sentence, Token verb, List<Token> tokens) {
        List<Token> subjects = sentence.children(verb, "nsubj");
        if (subjects.size() != 2 || !verb.isVerb()) return;
        Token nearest = subjects.getLast();
        boolean beside = nearest.index() == verb.index() - 1
                && isComma(sentence, sentence.subtree(nearest).getFirst().index() - 1);
        if (beside)
            tokens.set(subjects.getFirst().index(), RepairNouns.under(subjects.getFirst(), verb.index(), "dep"));
    }

    /** "the bridge and the house built by": taken for a past tense. */
    private static boolean isPassiveParticiple(ParsedSentence sentence, Token verb) {
        return !sentence.hasChild(verb, "aux", "obj", "ccomp", "xcomp")
                && sentence.children(verb, "obl").stream()
                        .flatMap(child -> sentence.children(child, "case").stream())
                        .anyMatch(word -> word.lemma().equals("by"));
    }

    private static String subject(ParsedSentence sentence, Token verb) {
        return sentence.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }

    /** The first of the auxiliaries and adverbs right before the verb. */
    private static int first(ParsedSentence sentence, Token verb) {
        int first = verb.index();
        while (first > 0
                && sentence.token(first - 1).head() == verb.index()
                && sentence.token(first - 1).is("aux", "advmod")) first--;
        return first;
    }

    private static boolean isComma(ParsedSentence sentence, int index) {
        return index >= 0
                && index < sentence.tokens().size()
                && sentence.token(index).form().equals(",");
    }
}
