package dateline.rdf;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import java.util.List;

/** What an article says of somebody that tells him from his namesakes. */
final class EntityContext {
    private EntityContext() {}

    static List<String> of(Entity entity, ArticleFacts facts) {
        return List.of();
    }
}
