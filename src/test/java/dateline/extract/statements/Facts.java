package dateline.extract.statements;

import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** The facts of short texts, for tests. */
public final class Facts {
    private Facts() {}

    /** Reads paragraphs parted by empty lines as the body of an undated article. */
    public static ArticleFacts of(String body) {
        return of(Zone.BODY, body);
    }

    public static ArticleFacts of(Zone zone, String text) {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String paragraph : text.split("\n\n")) {
            passages.add(new Passage(zone, new Span(begin, begin + paragraph.length())));
            begin += paragraph.length() + 2;
        }
        return new Extractor(Parses.kept())
                .extract(Article.of(text, passages).language("en").build());
    }

    /** The name of who speaks; where the text has only a description, that, in brackets. */
    static String speaker(ArticleFacts facts, Statement statement) {
        return statement.speaker().map(id -> name(facts, id)).orElseGet(() -> statement
                .speakerSpan()
                .map(span -> "[" + span.of(facts.article().text()) + "]")
                .orElseThrow());
    }

    /** The name of the entity with this id. */
    public static String name(ArticleFacts facts, String id) {
        return facts.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity " + id));
    }
}
