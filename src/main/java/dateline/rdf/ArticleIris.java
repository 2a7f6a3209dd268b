package dateline.rdf;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.OfficeHolding;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Statement;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The IRIs of everything in one article, by the ids that the facts format gives them. */
final class ArticleIris {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words that two people, or one person twice, may well say without saying the same: they stay in their article. */
    private static final int FEW_WORDS = 5;

    /** Zeros that a number of the world may have: {@code 1e999999999} is some mistake, and would take a gigabyte to write. */
    private static final int DIGITS = 100;

    private static final int QUANTITY = 50; // letters of a quantity that a figure's address shows

    private final Iris iris;
    private final Article article;
    private final Node node;
    private final Map<String, Entity> entities;
    private final Map<String, Node> named;
    private final Map<Integer, Sentence> sentences;
    private final Map<String, Event> events;
    private final Map<String, Statement> statements;
    private final Map<String, Figure> figures;

    ArticleIris(Iris iris, ArticleFacts facts) {
        this.iris = iris;
        this.article = facts.article();
        this.node = iris.article(article);
        this.entities = facts.entities().stream().collect(toUnmodifiableMap(Entity::id, Function.identity()));
        this.named = facts.entities().stream()
                .collect(toUnmodifiableMap(Entity::id, entity -> iris.entity(entity, article)));
        this.sentences = facts.sentences().stream().collect(toUnmodifiableMap(Sentence::number, Function.identity()));
        this.events = facts.events().stream().collect(toUnmodifiableMap(Event::id, Function.identity()));
        this.statements = facts.statements().stream().collect(toUnmodifiableMap(Statement::id, Function.identity()));
        this.figures = facts.figures().stream().collect(toUnmodifiableMap(Figure::id, Function.identity()));
    }

    Node article() {
        return node;
    }

    Node sentence(int number) {
        return iris.sentence(node, find("sentence", sentences, number).span());
    }

    Entity described(String entity) {
        return find("entity", entities, entity);
    }

    Node entity(String id) {
        return find("entity", named, id);
    }

    Node country(String name) {
        return iris.country(name);
    }

    Node event(String id) {
        return event(find("event", events, id));
    }

    Node statement(String id) {
        return statement(find("statement", statements, id));
    }

    /** An event or a figure. */
    Node reported(String id) {
        return figures.containsKey(id) ? figure(find("figure", figures, id)) : event(id);
    }

    Node event(Event event) {
        return iris.thing("event", new EventSlug(this, event).slug());
    }

    /**
     * Speaker and words, whatever their punctuation; fewer than five words are the article's own, and so are those of
     * somebody whom it does not name.
     */
    Node statement(Statement statement) {
        String words = NOT_WORDS
                .matcher(statement.text().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        boolean few = words.split(" ").length < FEW_WORDS;
        boolean own = few || statement.speaker().isEmpty();
        String key = own ? words + "\n" + article.identity() : words;
        String said = Slugs.sha256(statement.stance() ? key + "\nstance" : key).substring(0, 12);
        String who = statement
                .speaker()
                .map(this::slug)
                .or(() -> statement.speakerSpan().map(span -> iris.slug(words(span))))
                .orElseThrow();
        return iris.thing("statement", Slugs.join(Slugs.cut(who), said));
    }

    /** Holder, tenure, title and organisation. */
    Node office(OfficeHolding office) {
        String tenure = office.tenure() == OfficeHolding.Tenure.CURRENT
                ? ""
                : office.tenure().name().toLowerCase(Locale.ROOT);
        String organization = office.organization().map(this::slug).orElse("");
        return iris.thing(
                "office",
                Slugs.cut(Slugs.join(slug(office.holder()), tenure, iris.slug(office.title()), organization)));
    }

    /** What is counted, how many and of what; always the article's own. */
    Node figure(Figure figure) {
        String number = Stream.of(figure.value(), figure.min(), figure.max())
                .flatMap(Optional::stream)
                .map(amount -> iris.slug(digits(figure, amount).replace("-", "minus ")))
                .distinct()
                .collect(joining("-"));
        String comparator = figure.comparator() == Figure.Comparator.EXACTLY
                ? ""
                : figure.comparator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = Slugs.hash(
                article.identity(),
                figure.quantity(),
                figure.unit(),
                figure.scope().map(this::slug).orElse(""),
                figure.event().map(id -> Iris.slug(event(id))).orElse(""),
                figure.accordingTo().map(this::slug).orElse(""));
        String quantity = Slugs.words(iris.letters(figure.quantity()), QUANTITY);
        return iris.thing("figure", Slugs.join(quantity, comparator, number, key));
    }

    private String digits(Figure figure, BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (Math.abs(plain.scale()) > DIGITS)
            throw new BadFactsException(article, "%s gives the number %s".formatted(figure.id(), amount));
        return plain.toPlainString();
    }

    Node quantity(Figure figure) {
        return iris.quantity(figure.quantity());
    }

    String slug(String entity) {
        return Iris.slug(entity(entity));
    }

    /** The words of a span of the article. */
    String words(Span span) {
        if (span.end() > article.text().length())
            throw new BadFactsException(article, "%s lies outside its text".formatted(span));
        return span.of(article.text());
    }

    /** A key for what this article tells at this place: the same as long as its sentence stays the same. */
    String key(int sentence, Span span) {
        Span around = find("sentence", sentences, sentence).span();
        return Slugs.hash(article.identity(), words(around), String.valueOf(span.begin() - around.begin()));
    }

    private <K, V> V find(String what, Map<K, V> map, K id) {
        V found = map.get(id);
        if (found == null) throw new BadFactsException(article, "it names %s %s, which it lacks".formatted(what, id));
        return found;
    }
}
