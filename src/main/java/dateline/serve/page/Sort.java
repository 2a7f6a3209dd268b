package dateline.serve.page;

import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What kind of page a thing has. */
enum Sort {
    WITHDRAWN,
    ARTICLE,
    PERSON,
    ORGANIZATION,
    PLACE,
    GROUP,
    PUBLISHER,
    EVENT,
    STATEMENT,
    OFFICE,
    FIGURE,
    QUANTITY,
    DISAGREEMENT,
    OTHER;

    private static final int TYPES = 20; // no thing has as many

    static Sort of(Graph facts, Node thing) {
        List<Node> types = Few.objects(facts, thing, RDF.Nodes.type, TYPES);
        if (types.contains(News.WithdrawnArticle)) return WITHDRAWN;
        if (types.contains(Schema.NewsArticle)) return ARTICLE;
        if (types.contains(News.Statement) || types.contains(News.Stance)) return STATEMENT;
        if (types.contains(News.OfficeHolding)) return OFFICE;
        if (types.contains(News.Figure)) return FIGURE;
        if (types.contains(News.Quantity)) return QUANTITY;
        if (types.contains(News.Disagreement)) return DISAGREEMENT;
        if (types.contains(News.Event)
                || types.contains(News.UnrealizedEvent)
                || facts.contains(thing, News.status, Node.ANY)) return EVENT;
        if (types.contains(Schema.NewsMediaOrganization)) return PUBLISHER;
        if (types.contains(Schema.Person)) return PERSON;
        if (types.contains(Schema.Place)) return PLACE;
        if (types.contains(Schema.Organization)) return ORGANIZATION;
        if (types.contains(News.Group)) return GROUP;
        return OTHER;
    }

    boolean isFact() {
        return switch (this) {
            case EVENT, STATEMENT, OFFICE, FIGURE, DISAGREEMENT -> true;
            case WITHDRAWN, ARTICLE, PERSON, ORGANIZATION, PLACE, GROUP, PUBLISHER, QUANTITY, OTHER -> false;
        };
    }
}
