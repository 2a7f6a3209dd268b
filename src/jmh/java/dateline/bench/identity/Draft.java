package dateline.bench.identity;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.Passage;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article while it is written: words are appended, and names, sentences and facts are noted where they stand. */
final class Draft {
    static final String RULE = "MakeArchive";

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Named> entities = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<OfficeHolding> offices = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private int paragraph;
    private int sentence;

    private record Named(String id, EntityType type, String name, List<Mention> mentions) {}

    /** The number of the sentence that is being written. */
    int number() {
        return sentences.size() + 1;
    }

    Span words(String words) {
        int begin = text.length();
        text.append(words);
        return new Span(begin, text.length());
    }

    /** Writes a name. The same name of the same type is the same entity of this article. */
    String name(EntityType type, String name) {
        Named named = entities.computeIfAbsent(
                type + name, key -> new Named("e" + (entities.size() + 1), type, name, new ArrayList<>()));
        named.mentions().add(new Mention(number(), words(name), Mention.Kind.NAME, name));
        return named.id();
    }

    void endSentence(Zone zone) {
        sentences.add(new Sentence(number(), zone, new Span(sentence, text.length())));
        if (zone != Zone.HEADLINE) text.append(' ');
        sentence = text.length();
    }

    void endParagraph(Zone zone) {
        while (text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
        passages.add(new Passage(zone, new Span(paragraph, text.length())));
        text.append("\n\n");
        paragraph = text.length();
        sentence = paragraph;
    }

    void add(Event event) {
        events.add(event);
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    void add(OfficeHolding office) {
        if (offices.stream().noneMatch(each -> each.holder().equals(office.holder()))) offices.add(office);
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    /** The id of the next fact. */
    String factId(String prefix) {
        return prefix + (events.size() + statements.size() + offices.size() + figures.size() + 1);
    }

    Article article() {
        return Article.of(text.toString().stripTrailing(), passages)
                .language("en")
                .build();
    }

    /** What was written, as facts of an article with this text. */
    ArticleFacts facts(Article article) {
        return new ArticleFacts(
                RULE,
                article,
                sentences,
                entities.values().stream()
                        .map(named -> new Entity(
                                named.id(), named.type(), named.name(), Optional.empty(), named.mentions(), List.of()))
                        .toList(),
                events,
                statements,
                offices,
                figures);
    }
}
