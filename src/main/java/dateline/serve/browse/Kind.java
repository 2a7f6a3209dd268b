package dateline.serve.browse;

import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What there are lists of, at {@code browse/{path}}. */
public enum Kind {
    ARTICLE("article", "Articles", "article", Order.LATEST, Schema.NewsArticle),
    PERSON("person", "People", "person", Order.NAME, Schema.Person),
    ORGANIZATION("organization", "Organisations", "organisation", Order.NAME, Schema.Organization),
    PLACE("place", "Places", "place", Order.NAME, Schema.Place),
    EVENT("event", "Events", "event", Order.LATEST, News.Event, News.UnrealizedEvent),
    STATEMENT("statement", "Statements", "statement", Order.LATEST, News.Statement),
    FIGURE("figure", "Figures", "figure", Order.LATEST, News.Figure),
    OFFICE("office", "Offices", "office", Order.LATEST, News.OfficeHolding),
    PUBLISHER("publisher", "Publishers", "publisher", Order.NAME, Schema.NewsMediaOrganization);

    /** In which order its members are listed. */
    enum Order {
        NAME("by name"),
        /** By the day of the last article that tells of it. */
        LATEST("the latest first");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final String path;
    private final String title;
    private final String one;
    private final Order order;
    private final List<Node> types;

    Kind(String path, String title, String one, Order order, Node... types) {
        this.path = path;
        this.title = title;
        this.one = one;
        this.order = order;
        this.types = List.of(types);
    }

    /** "person". */
    public String path() {
        return path;
    }

    /** "People". */
    public String title() {
        return title;
    }

    /** What a member is called in text: "organisation". */
    public String one() {
        return one;
    }

    Order order() {
        return order;
    }

    /** The classes whose members it lists; no two have a member in common. */
    List<Node> types() {
        return types;
    }

    static Optional<Kind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
