package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.extract.Engine;
import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** A few invented paragraphs, read: who is in them, how each is spoken of, and who holds which office. */
final class Told {
    private static final Engine ENGINE = Parses.kept();
    private static final FindEntities FIND_ENTITIES = new FindEntities(Authority.bundled());
    private static final FindOffices FIND_OFFICES = new FindOffices(Authority.bundled());

    private final ParsedArticle article;
    private final Entities entities;

    private Told(ParsedArticle article) {
        this.article = article;
        this.entities = FIND_ENTITIES.find(article);
    }

    /** Paragraphs of running text. */
    static Told of(String... paragraphs) {
        return of(List.of(), List.of(paragraphs));
    }

    static Told withHeadline(String headline, String... paragraphs) {
        return of(List.of(headline), List.of(paragraphs));
    }

    private static Told of(List<String> headlines, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String headline : headlines) passages.add(passage(Zone.HEADLINE, headline, text));
        for (String paragraph : paragraphs) passages.add(passage(Zone.BODY, paragraph, text));
        ArticleBuilder article = Article.of(text.toString(), passages).language("en");
        headlines.stream().findFirst().ifPresent(article::headline);
        return new Told(ENGINE.parse(article.build()));
    }

    private static Passage passage(Zone zone, String words, StringBuilder text) {
        int begin = text.length();
        text.append(words);
        Passage passage = new Passage(zone, new Span(begin, text.length()));
        text.append("\n\n");
        return passage;
    }

    /** "PERSON Ilka Brandt", in order of first mention. */
    List<String> entities() {
        return entities.all().stream()
                .map(entity -> "%s %s".formatted(entity.type(), entity.name()))
                .toList();
    }

    Entity named(String name) {
        return entities.all().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no %s among %s".formatted(name, entities())));
    }

    /** The words by which the entity of this name is spoken of, in text order. */
    List<String> mentions(String name) {
        return named(name).mentions().stream().map(Mention::text).toList();
    }

    /** The pronouns and common nouns among them. */
    List<String> references(String name) {
        return named(name).mentions().stream()
                .filter(mention -> switch (mention.kind()) {
                    case NOMINAL, PRONOUN -> true;
                    case NAME, ADJECTIVE -> false;
                })
                .map(Mention::text)
                .toList();
    }

    /** "Ilka Brandt: Mayor of Port Alder (CURRENT)". */
    List<String> offices() {
        return FIND_OFFICES.find(article, entities).stream().map(this::words).toList();
    }

    /** "Anna Holm: GOV" of each office that has a sector. */
    List<String> sectors() {
        return FIND_OFFICES.find(article, entities).stream()
                .filter(office -> office.sector().isPresent())
                .map(office -> "%s: %s"
                        .formatted(
                                entities.entity(office.holder()).name(),
                                office.sector().orElseThrow().code()))
                .toList();
    }

    private String words(OfficeHolding office) {
        return "%s: %s%s (%s)"
                .formatted(
                        entities.entity(office.holder()).name(),
                        office.title(),
                        office.organization()
                                .map(id -> " of " + entities.entity(id).name())
                                .orElse(""),
                        office.tenure());
    }
}
