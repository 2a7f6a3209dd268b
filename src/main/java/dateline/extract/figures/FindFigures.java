package dateline.extract.figures;

import dateline.extract.Entities;
import dateline.extract.Lexicon;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.Figure;
import dateline.model.Span;
import dateline.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the figures of an article: counts, shares, sums of money and measures, each with its comparator and what it
 * counts. Dates, lengths of time, ages, ordinals, scores, and numbers that name ("Section 427") are none; nor are small
 * bare numbers of things already known ("the two leaders").
 */
public final class FindFigures {
    private static final double SURE = 0.85;
    private static final int SMALL = 10; // a bare number below it is a figure only where it counts something new
    private static final Set<String> TOO_COMMON = Lexicon.words("figures/too-common");
    private static final Set<String> COUNTING =
            Set.of("put", "report", "count", "estimate", "record", "register", "confirm", "list");
    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC", "DATE", "TIME");

    /** The figures in text order, with ids "f1", "f2", …; what stands in a statement is its speaker's. */
    public List<Figure> find(ParsedArticle article, Entities entities, Times times, List<Statement> statements) {
        List<Figure> figures = new ArrayList<>();
        ReadMeasures measures = new ReadMeasures(article);
        for (ParsedSentence sentence : article.sentences()) {
            if (!sentence.zone().bearsFacts()) continue;
            ReadQuantity reader = new ReadQuantity(sentence);
            for (WrittenMeasure measure : measures.in(sentence))
                for (Quantity quantity : reader.of(measure))
                    if (mayBegin(sentence, times, quantity.begin(), isPartOfScale(article, measure)))
                        figure("f" + (figures.size() + 1), article, sentence, entities, times, statements, quantity)
                                .ifPresent(figures::add);
        }
        return figures;
    }

    /** "a quarter of a million": no quarter of a year. */
    private static boolean isPartOfScale(ParsedArticle article, WrittenMeasure measure) {
        return !measure.fraction() && article.text(measure.first().span()).contains(" of ");
    }

    private static boolean mayBegin(ParsedSentence sentence, Times times, int index, boolean isPart) {
        Token token = sentence.token(index);
        if (!isPart && times.isTime(sentence, token) || NAMES.contains(token.name())) return false;
        if (token.form().matches("\\p{L}+[-–]\\d.*")) return false; // "post-1959"
        if (index == 0) return true;
        Token before = sentence.token(index - 1);
        if (before.form().matches("[-–/.:#+]|No\\.|no\\.|(?i)no|any|every|each")) return false;
        boolean bearsNumber =
                before.isNoun() && token.head() == before.index() && token.tag().equals("CD");
        return !bearsNumber;
    }

    private static Optional<Figure> figure(
            String id,
            ParsedArticle article,
            ParsedSentence sentence,
            Entities entities,
            Times times,
            List<Statement> statements,
            Quantity quantity) {
        Optional<Counted> found = new FindCounted(article, sentence, times).of(quantity);
        if (found.isEmpty() || !isWorthwhile(sentence, quantity, found.get())) return Optional.empty();
        Counted counted = found.get();
        Span span = sentence.token(quantity.first())
                .span()
                .join(sentence.token(quantity.last()).span());
        return Optional.of(new Figure(
                id,
                sentence.number(),
                span,
                quantity.comparator(),
                quantity.value(),
                quantity.min(),
                quantity.max(),
                quantity.unit().isEmpty() ? counted.unit() : quantity.unit(),
                counted.quantity() + quantity.per(),
                counted.quantifies(),
                quantity.change(),
                scope(sentence, entities, counted.noun()),
                Optional.empty(),
                source(sentence, entities, statements, span, quantity, counted.noun()),
                "FindFigures",
                SURE));
    }

    private static boolean isWorthwhile(ParsedSentence sentence, Quantity quantity, Counted counted) {
        if (!quantity.isCount()) return true;
        int next = quantity.last() + 1;
        boolean ofThem =
                next < sentence.tokens().size() && sentence.token(next).form().equals("of");
        boolean toll = counted.quantity().startsWith("people ");
        if (quantity.isExactlyBelow(2)) return toll && !ofThem; // "one person was killed", not "one of those killed"
        if (toll || !quantity.isExactlyBelow(SMALL)) return true;
        if (ofThem
                || next < sentence.tokens().size()
                        && sentence.token(next).form().matches("[-–]")) return false;
        boolean known = quantity.first() > 0
                && sentence.token(quantity.first() - 1).tag().matches("DT|PRP\\$|POS|WP\\$|JJ|JJS|RBS|IN")
                && !sentence.token(quantity.first() - 1)
                        .form()
                        .matches("(?i)in|at|of|on|with|for|from|by|to|into|after|before|against|between|than|as|an?");
        return !known && !TOO_COMMON.contains(counted.noun().lemma());
    }

    /** The place or body that it is counted in: "in Kessel", "the company's". */
    private static Optional<String> scope(ParsedSentence sentence, Entities entities, Token noun) {
        List<Token> candidates = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        candidates.addAll(in(sentence, noun));
        sentence.head(noun).filter(Token::isVerb).ifPresent(verb -> candidates.addAll(in(sentence, verb)));
        return candidates.stream()
                .flatMap(token -> entities.denotedBy(sentence, token).stream())
                .filter(id -> isScope(entities.entity(id)))
                .findFirst();
    }

    private static boolean isScope(Entity entity) {
        return entity.type().isPlace() || entity.type().isOrganization();
    }

    private static List<Token> in(ParsedSentence sentence, Token token) {
        return sentence.children(token, "nmod", "obl").stream()
                .filter(child -> sentence.children(child, "case").stream()
                        .anyMatch(word -> word.lemma().matches("in|at|across|throughout")))
                .toList();
    }

    /** "Kessel, a town of 22,000": what the article tells beside a name is its own word, in others' speech, too. */
    private static boolean isAside(ParsedSentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && sentence.token(first - 1).tag().matches("DT|JJ.?|NN")) first--;
        return first > 1
                && sentence.token(first).tag().equals("DT")
                && sentence.token(first - 1).form().equals(",")
                && sentence.token(first - 2).tag().startsWith("NNP");
    }

    /** Whose figure it is: the speaker of the smallest statement it stands in, or who "put", "reported", "counted" it. */
    private static Optional<String> source(
            ParsedSentence sentence,
            Entities entities,
            List<Statement> statements,
            Span span,
            Quantity quantity,
            Token noun) {
        if (isAside(sentence, noun)) return Optional.empty();
        Optional<String> speaker = statements.stream()
                .filter(statement -> statement.content().holds(span))
                .min(Comparator.comparingInt(statement -> statement.content().length()))
                .flatMap(Statement::speaker);
        if (speaker.isPresent()) return speaker;
        return sentence.path(quantity.head()).stream()
                .filter(Token::isVerb)
                .findFirst()
                .filter(verb -> COUNTING.contains(verb.lemma()))
                .flatMap(verb -> sentence.children(verb, "nsubj").stream()
                        .filter(subject -> !subject.is("nsubj:pass"))
                        // "the owner, Ilka Brandt, put it at"
                        .flatMap(subject ->
                                Stream.concat(Stream.of(subject), sentence.children(subject, "appos").stream()))
                        .flatMap(subject -> entities.denotedBy(sentence, subject).stream())
                        .findFirst());
    }
}
