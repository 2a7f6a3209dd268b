package dateline.extract.statements;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells who speaks: the entities that a subject denotes, the author of the document that "says" something, the body that
 * an unnamed spokesman speaks for. Nobody, where that cannot be told.
 */
final class Speakers {
    private static final Set<String> DOCUMENTS = Lexicon.words("statements/documents");
    private static final Pattern SPOKESMEN = Pattern.compile("spokes.*|representative");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> AUTHORS = Set.of("from", "by", "of", "for");

    /** What hangs on a noun without being a part of the words for who speaks. */
    private static final Set<String> BESIDE =
            Set.of("acl", "acl:relcl", "appos", "parataxis", "dep", "case", "cop", "advcl", "ccomp", "discourse");

    private static final Set<String> NOBODIES = Set.of("there", "what", "i", "you", "we", "nobody", "none", "anyone");

    private final Reading reading;

    Speakers(Reading reading) {
        this.reading = reading;
    }

    /** Who says what this verb introduces. */
    Source of(ParsedSentence sentence, Token verb) {
        Optional<Token> subject = sentence.children(verb, "nsubj").stream()
                .filter(token -> !reading.isQuoted(token))
                .findFirst()
                .map(token -> nearest(sentence, token, verb));
        if (subject.isPresent()
                && subject.get().isVerb()
                && verb.is("acl")) // "a doctor, who asked not to be named, said"
        return denoted(sentence, sentence.token(verb.head()), sentence.token(verb.head()));
        if (subject.isPresent() && !subject.get().is("nsubj:pass")) return denoted(sentence, subject.get(), verb);
        if (isPassive(sentence, verb)) return agent(sentence, verb);
        if (subject.isPresent()) return denoted(sentence, subject.get(), verb); // "met/VBN" and the like: no passive
        Source adjacent = beside(sentence, verb);
        return adjacent.isThere() ? adjacent : inherited(sentence, verb);
    }

    /** "…, driven by prices, the office said": what stands right before the verb is no apposition, or a comma would end it. */
    private static Token nearest(ParsedSentence sentence, Token subject, Token verb) {
        return sentence.children(subject, "appos").stream()
                .filter(noun -> noun.index() == verb.index() - 1 && sentence.hasChild(noun, "det"))
                .filter(noun -> !sentence.token(subject.index()).isPartOfName())
                .findFirst()
                .orElse(subject);
    }

    /** Whom or what a noun phrase with this head denotes as a speaker. */
    Source denoted(ParsedSentence sentence, Token head, Token verb) {
        if (RELATIVES.contains(head.lemma()))
            return verb.is("acl")
                    ? sentence.head(verb)
                            .map(antecedent -> denoted(sentence, antecedent, antecedent))
                            .map(source -> source.isNamed() ? source.at(head.span()) : source)
                            .orElse(Source.NOBODY)
                    : Source.NOBODY;
        List<String> ids = ids(sentence, head);
        boolean nobody = ids.isEmpty() && NOBODIES.contains(head.lemma().toLowerCase(Locale.ROOT));
        return nobody ? Source.NOBODY : new Source(ids, Optional.of(phrase(sentence, head)));
    }

    private List<String> ids(ParsedSentence sentence, Token head) {
        String word = head.lemma().toLowerCase(Locale.ROOT);
        List<String> ids = reading.entities().denotedByAll(sentence, head);
        if (ids.isEmpty() || !head.isPartOfName()) {
            List<String> named = sentence.children(head, "appos", "dep").stream()
                    .filter(name -> name.is("appos") || isTitled(sentence, head, name))
                    .flatMap(name -> reading.entities().denotedBy(sentence, name).stream())
                    .toList();
            if (!named.isEmpty()) ids = named;
            else if (DOCUMENTS.contains(word))
                return author(sentence, head, SPOKESMEN.matcher(word).matches());
        }
        return ids.stream().filter(this::canSpeak).toList();
    }

    /** "the landowner and publisher Otto Graf", where the parser knows no more than that the name is there. */
    private static boolean isTitled(ParsedSentence sentence, Token title, Token name) {
        int first = sentence.subtree(name).getFirst().index();
        return name.isPartOfName()
                && first > title.index()
                && (first - 1 == title.index()
                        || sentence.token(first - 1).is("conj")
                                && sentence.token(first - 1).head() == title.index());
    }

    /** The noun phrase: with its articles, adjectives and "of …", without clauses and appositions. */
    static Span phrase(ParsedSentence sentence, Token head) {
        List<Token> words = sentence.subtreeWithout(head, BESIDE);
        int first = head.index();
        while (first > 0 && words.contains(sentence.token(first - 1))) first--;
        int last = head.index();
        while (last + 1 < sentence.tokens().size() && words.contains(sentence.token(last + 1))) last++;
        while (last > head.index() && sentence.token(last).is("punct")) last--;
        return sentence.token(first).span().join(sentence.token(last).span());
    }

    /** Whether a document, or a body that publishes, is the subject: "the survey shows". */
    boolean isDocument(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, "nsubj").stream()
                .anyMatch(subject -> DOCUMENTS.contains(subject.lemma().toLowerCase(Locale.ROOT))
                        || reading.entities().denotedBy(sentence, subject).stream()
                                .anyMatch(this::isBody));
    }

    /** The entities that can be spoken to or speak: persons, bodies, and countries and cities that stand for them. */
    boolean canSpeak(String id) {
        Entity entity = reading.entities().entity(id);
        return switch (entity.type()) {
            case PERSON, ORGANIZATION, GOVERNMENT_BODY, PARTY, NEWS_MEDIA, GROUP, COUNTRY -> true;
            case CITY, PLACE, LANDFORM, FACILITY -> false;
        };
    }

    private List<String> author(ParsedSentence sentence, Token document, boolean spokesman) {
        List<Token> candidates = new ArrayList<>(sentence.children(document, "nmod:poss", "compound", "amod"));
        for (Token child : sentence.children(document, "nmod", "obl"))
            if (sentence.children(child, "case").stream().anyMatch(word -> AUTHORS.contains(word.lemma())))
                candidates.add(child);
        for (Token clause : sentence.children(document, "acl"))
            for (Token child : sentence.children(clause, "obl", "nmod"))
                if (sentence.children(child, "case").stream()
                        .anyMatch(word -> word.lemma().equals("by"))) candidates.add(child);
        for (Token candidate : candidates) {
            List<String> ids = reading.entities().denotedBy(sentence, candidate).stream()
                    .filter(id -> spokesman ? isBody(id) : canWrite(id))
                    .toList();
            if (!ids.isEmpty()) return ids;
        }
        return List.of();
    }

    /** "An Israeli statement" does not say whose it is. */
    private boolean canWrite(String id) {
        EntityType type = reading.entities().entity(id).type();
        return type == EntityType.PERSON || type.isOrganization();
    }

    /** An unnamed spokesman speaks for a body; a person's spokesman is somebody else. */
    private boolean isBody(String id) {
        return reading.entities().entity(id).type().isOrganization();
    }

    private boolean isPassive(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "aux:pass").stream().anyMatch(aux -> !reading.isQuoted(aux))
                || verb.tag().equals("VBN") && !sentence.hasChild(verb, "aux", "nsubj");
    }

    private Source agent(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(child -> sentence.children(child, "case").stream()
                        .anyMatch(word -> word.lemma().equals("by")))
                .map(child -> denoted(sentence, child, verb))
                .findFirst()
                .orElse(Source.NOBODY);
    }

    /** "said Brandt", whatever the parser makes of it; ", Brandt said," inside another clause. */
    private Source beside(ParsedSentence sentence, Token verb) {
        if (verb.tag().equals("VBG")) return Source.NOBODY;
        for (Token child : sentence.children(verb, "obj", "xcomp", "dep", "ccomp", "appos"))
            if (child.index() > verb.index()
                    && child.isNoun()
                    && followsDirectly(sentence, verb, child)
                    && opensAfterQuote(sentence, verb)
                    && !(FindCues.hasHearer(verb) && followsComma(sentence, verb)))
                return denoted(sentence, child, verb);
        Source misread = capitalized(sentence, verb);
        if (misread.isThere()) return misread;
        if (verb.index() > 0) {
            int end = Content.beforeApposition(sentence, verb.index());
            Token before = sentence.token(end - 1);
            if (before.isNoun() || before.isPronoun()) {
                List<String> ids = reading.entities().denotedBy(sentence, before).stream()
                        .filter(this::canSpeak)
                        .toList();
                boolean subject = !ids.isEmpty()
                        || verb.tag().matches("VBD|VBZ|VBP")
                                && !before.tag().equals("PRP$")
                                && !NOBODIES.contains(before.lemma().toLowerCase(Locale.ROOT))
                                && !reading.times().isTime(sentence, before);
                if (subject) return new Source(ids, Optional.of(phrase(sentence, before)));
            }
        }
        return Source.NOBODY;
    }

    /** "…,” said Skip Orr", "…,” Hook said", where the parser takes the name for a verb. */
    private Source capitalized(ParsedSentence sentence, Token verb) {
        int first = verb.index();
        int last = verb.index();
        if (verb.index() > 0 && sentence.token(verb.index() - 1).form().matches("[\"”’'»]|''"))
            while (last + 1 < sentence.tokens().size() && isCapitalized(sentence.token(last + 1))) last++;
        else {
            while (first > 0 && isCapitalized(sentence.token(first - 1))) first--;
            boolean afterQuote = first > 0 && sentence.token(first - 1).form().matches("[\"”’'»]|''");
            if (!afterQuote) return Source.NOBODY;
        }
        if (first == last) return Source.NOBODY;
        Token head = first < verb.index() ? sentence.token(verb.index() - 1) : sentence.token(last);
        Span span = first < verb.index()
                ? sentence.token(first).span().join(head.span())
                : sentence.token(verb.index() + 1).span().join(head.span());
        List<String> ids = reading.entities().denotedBy(sentence, head).stream()
                .filter(this::canSpeak)
                .toList();
        return new Source(ids, Optional.of(span));
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    private static boolean followsDirectly(ParsedSentence sentence, Token verb, Token noun) {
        return sentence.subtree(noun).getFirst().index() == verb.index() + 1;
    }

    private static boolean followsComma(ParsedSentence sentence, Token verb) {
        return verb.index() > 0 && sentence.token(verb.index() - 1).form().equals(",");
    }

    private static boolean opensAfterQuote(ParsedSentence sentence, Token verb) {
        if (verb.index() == 0) return verb.tag().matches("VBD|VBZ"); // the splitter cut after "…?"
        return sentence.token(verb.index() - 1).form().matches("[,\"”’'»?!.]+|''");
    }

    /** Who did what "…, saying that" goes with; who "released a letter saying that". */
    private Optional<Source> actor(ParsedSentence sentence, Token verb, Token noun) {
        boolean loose =
                verb.index() > 0 && sentence.token(verb.index() - 1).form().equals(",");
        if (!loose && !DOCUMENTS.contains(noun.lemma().toLowerCase(Locale.ROOT))) return Optional.empty();
        return sentence.path(noun).stream()
                .skip(1)
                .filter(Token::isVerb)
                .findFirst()
                .map(above -> sentence.child(above, "nsubj")
                        .filter(subject -> !subject.is("nsubj:pass"))
                        .map(subject -> denoted(sentence, subject, above))
                        .orElseGet(() -> inherited(sentence, above)))
                .filter(Source::isThere);
    }

    /** "told her, adding that …", "went on and said …": the subject of the verb above. */
    private Source inherited(ParsedSentence sentence, Token verb) {
        Optional<Token> above = sentence.head(verb);
        if (above.isEmpty()) return Source.NOBODY;
        if (verb.is("acl") && verb.tag().equals("VBG") && !above.get().isVerb()) {
            Source antecedent = denoted(sentence, above.get(), verb);
            return antecedent.isNamed()
                    ? antecedent
                    : actor(sentence, verb, above.get()).orElse(antecedent);
        }
        boolean finite = verb.tag().matches("VBD|VBZ|VBP");
        if (verb.is("mark") && verb.tag().equals("VBG"))
            above = above.flatMap(sentence::head); // "…, saying he could not"
        else if (!verb.is("conj") && (finite || !verb.is("advcl", "dep", "xcomp", "parataxis", "ccomp", "obl")))
            return Source.NOBODY;
        if (above.isEmpty()) return Source.NOBODY;
        if (!above.get().isVerb() && !sentence.hasChild(above.get(), "nsubj")) return Source.NOBODY;
        Optional<Token> subject = sentence.child(above.get(), "nsubj");
        return subject.isPresent() ? denoted(sentence, subject.get(), above.get()) : inherited(sentence, above.get());
    }
}
