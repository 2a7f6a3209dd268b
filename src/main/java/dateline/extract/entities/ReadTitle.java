package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.OfficeHolding.Tenure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the office that a noun phrase names, given its head: "former Norwegian finance minister", "the mayor of Port
 * Alder", "Acme's chief executive". Ranks and professions are no offices.
 */
final class ReadTitle {
    private static final Set<String> FORMER =
            Set.of("former", "ex", "then", "late", "onetime", "erstwhile", "ousted", "deposed");
    private static final Set<String> ACTING = Set.of("acting", "interim", "caretaker");
    private static final Set<String> ELECT = Set.of("incoming", "designate");
    private static final Set<String> NO_PART = Set.of(
            "outgoing",
            "new",
            "current",
            "newly",
            "longtime",
            "long-time",
            "embattled",
            "then",
            "late",
            "present",
            "incumbent");

    private final Titles titles;

    ReadTitle(Titles titles) {
        this.titles = titles;
    }

    /** The office whose last word is this one, in a phrase that reaches as far left as its modifiers do. */
    Optional<Title> endingAt(ParsedSentence sentence, Token last, Entities entities) {
        Token head = withoutElect(sentence, last);
        OptionalInt office = titles.officeEndingAt(sentence, head.index());
        if (office.isEmpty()) return Optional.empty();
        int first = leftEnd(sentence, head.index());
        Tenure tenure = Tenure.CURRENT;
        Optional<String> organization = possessor(sentence, first, entities);
        int from = first;
        while (from < office.getAsInt()) {
            Token token = sentence.token(from);
            Optional<Entity> entity = entities.oneDenotedBy(sentence, token);
            if (isStatus(token)) {
                tenure = tenureOf(token, tenure);
                from++;
            } else if (token.tag().equals("HYPH")
                    || isArticle(token)
                    || token.tag().equals("CD")) {
                from++;
            } else if (entity.isPresent() && entity.get().type().isPlace()) {
                organization = Optional.of(entity.get().id());
                from++;
            } else if (entity.isPresent() && entity.get().type().isOrganization()) {
                if (organization.isEmpty() || entity.get().country().isEmpty())
                    organization = Optional.of(entity.get().id());
                if (entity.get().type() != EntityType.GOVERNMENT_BODY && !isGeneric(entity.get())) from++;
                else break;
            } else break;
        }
        if (isElect(sentence, head.index())) tenure = Tenure.ELECT;
        Phrase words = new Phrase(sentence, Math.min(from, office.getAsInt()), head.index());
        Optional<String> object = organization.isPresent() ? organization : object(sentence, head, entities);
        Phrase extended = object.isPresent() ? words : withField(words, head);
        return Optional.of(new Title(extended.text(), object, tenure));
    }

    private static boolean isStatus(Token token) {
        String form = lower(token);
        return FORMER.contains(form)
                || ACTING.contains(form)
                || ELECT.contains(form)
                || NO_PART.contains(form)
                || form.startsWith("ex-");
    }

    private static Tenure tenureOf(Token token, Tenure before) {
        String form = lower(token);
        if (FORMER.contains(form) || form.startsWith("ex-")) return Tenure.FORMER;
        if (ACTING.contains(form)) return Tenure.ACTING;
        return ELECT.contains(form) ? Tenure.ELECT : before;
    }

    /** "president" of "president-elect". */
    private static Token withoutElect(ParsedSentence sentence, Token last) {
        boolean elect = last.index() > 1
                && lower(last).equals("elect")
                && sentence.token(last.index() - 1).tag().equals("HYPH");
        return elect ? sentence.token(last.index() - 2) : last;
    }

    /** "president-elect". */
    private static boolean isElect(ParsedSentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        return lower(tokens.get(head)).endsWith("-elect")
                || head + 2 < tokens.size() && lower(tokens.get(head + 2)).equals("elect");
    }

    private static boolean isArticle(Token token) {
        return token.tag().equals("DT");
    }

    /** "Air Force", "Foreign Ministry": the body's name is part of the office's. */
    private boolean isGeneric(Entity entity) {
        return entity.country().isPresent() || entity.type() == EntityType.ORGANIZATION && isBody(entity.name());
    }

    private boolean isBody(String name) {
        return BODIES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static final List<String> BODIES =
            List.copyOf(Lexicon.pairs("entities/body-heads").keySet());

    private static int leftEnd(ParsedSentence sentence, int head) {
        int first = head;
        while (first > 0 && belongs(sentence.token(first - 1))) first--;
        return first;
    }

    /** Whether the word may stand in a title before the name. */
    static boolean belongs(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("HYPH")
                || token.tag().equals("DT")
                || lower(token).equals("then")
                || lower(token).equals("newly")
                || token.tag().equals("VBN") && token.is("amod")
                || token.tag().equals("VBG") && token.is("amod");
    }

    /** "Norway's" before the phrase: the country or body that the office is of. */
    private static Optional<String> possessor(ParsedSentence sentence, int first, Entities entities) {
        if (first > 0 && sentence.token(first - 1).tag().equals("PRP$"))
            return organization(sentence, sentence.token(first - 1), entities);
        if (first < 2 || !sentence.token(first - 1).tag().equals("POS")) return Optional.empty();
        return organization(sentence, sentence.token(first - 2), entities);
    }

    /** "of Port Alder", "at Acme". */
    private static Optional<String> object(ParsedSentence sentence, Token head, Entities entities) {
        for (Token of : sentence.children(head, "nmod", "obl")) {
            if (of.index() < head.index() || !hasCase(sentence, of)) continue;
            Optional<String> organization = organization(sentence, of, entities);
            if (organization.isPresent()) return organization;
        }
        return Optional.empty();
    }

    private static boolean hasCase(ParsedSentence sentence, Token of) {
        return sentence.children(of, "case").stream()
                .anyMatch(word -> Set.of("of", "at", "for", "with", "in").contains(lower(word)));
    }

    private static Optional<String> organization(ParsedSentence sentence, Token token, Entities entities) {
        return entities.oneDenotedBy(sentence, token)
                .filter(entity ->
                        entity.type().isOrganization() || entity.type().isPlace())
                .map(Entity::id);
    }

    /** "minister of finance", "chief of staff": what the office is for, where that is no entity. */
    private static Phrase withField(Phrase words, Token head) {
        ParsedSentence sentence = words.sentence();
        return sentence.children(head, "nmod").stream()
                .filter(of -> of.index() > head.index()
                        && sentence.subtreeSpan(of).begin() <= head.span().end() + 1)
                .filter(of -> sentence.children(of, "case").stream()
                        .anyMatch(word -> Set.of("of", "for").contains(lower(word))))
                .filter(of -> sentence.subtree(of).size() <= 4
                        && sentence.subtree(of).stream().allMatch(word -> word.index() > head.index()))
                .findFirst()
                .map(of -> new Phrase(
                        sentence, words.first(), sentence.subtree(of).getLast().index()))
                .orElse(words);
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
