package dateline.cli;

import dateline.evaluate.marks.MarkedLink;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of an article that are linked, as gold sets mark them: each with its ids at Wikidata. */
final class MarkedLinks {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private MarkedLinks() {}

    static List<MarkedLink> of(ArticleFacts facts) {
        return facts.entities().stream()
                .filter(entity -> !ids(entity).isEmpty())
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .map(mention -> new MarkedLink(mention.span(), ids(entity))))
                .toList();
    }

    private static Set<String> ids(Entity entity) {
        return entity.links().stream()
                .map(URI::toString)
                .filter(link -> link.startsWith(WIKIDATA))
                .map(link -> link.substring(WIKIDATA.length()))
                .collect(Collectors.toSet());
    }
}
