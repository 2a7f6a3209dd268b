package dateline.serve.page;

import dateline.serve.Questions;
import dateline.serve.data.Census;
import dateline.serve.data.Data;
import dateline.serve.data.Publication;
import dateline.serve.page.View.Busiest;
import dateline.serve.page.View.Count;
import dateline.serve.page.View.Dispute;
import dateline.serve.page.View.Example;
import dateline.serve.page.View.Home;
import dateline.serve.page.View.Links;
import dateline.serve.page.View.Listed;
import dateline.store.Change;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads the home page. It costs the same for a large archive as for a small one. */
final class ReadHome {
    private static final int ARTICLES = 12;
    private static final int CHANGES = 200; // the latest, looked through for articles that are here
    private static final int BUSIEST = 8;
    private static final int EXAMPLES = 10;
    private static final int COUNTED = 1000; // where no census was made yet

    private record Counted(String what, Node type, String browse) {}

    private static final List<Counted> COUNTS = List.of(
            new Counted("articles", Schema.NewsArticle, "article"),
            new Counted("outlets", Schema.NewsMediaOrganization, "publisher"),
            new Counted("people", Schema.Person, "person"),
            new Counted("organisations", Schema.Organization, "organization"),
            new Counted("places", Schema.Place, "place"),
            new Counted("events that happened", News.Event, "event"),
            new Counted("planned, claimed or denied", News.UnrealizedEvent, "event"),
            new Counted("statements", News.Statement, "statement"),
            new Counted("figures", News.Figure, "figure"));

    private final Reading reading;
    private final Queries queries;
    private final Publication publication;
    private final List<Change> changes;

    /** @param changes the latest, last one last: {@link #latest} */
    ReadHome(Reading reading, Queries queries, Publication publication, List<Change> changes) {
        this.reading = reading;
        this.queries = queries;
        this.publication = publication;
        this.changes = changes;
    }

    /** The latest changes to articles; must be asked before the snapshot is lent, since snapshots do not nest. */
    static List<Change> latest(Data data) {
        return data.changes(Math.max(1, data.lastChange() - CHANGES + 1), CHANGES);
    }

    Home read() {
        Census.Figures census = publication.census().latest();
        boolean counting = census.triples() == 0;
        return new Home(counts(census, counting), counting, articles(), busiest(census), disputes(), examples());
    }

    private List<Count> counts(Census.Figures census, boolean counting) {
        List<Count> counts = new ArrayList<>();
        for (Counted counted : COUNTS) {
            long number = counting
                    ? Few.count(reading.facts, RDF.Nodes.type, counted.type(), COUNTED + 1)
                    : census.entities(counted.type());
            if (number == 0) continue;
            counts.add(new Count(
                    counted.what(),
                    counting && number > COUNTED ? Numbers.words(COUNTED) + "+" : Numbers.words(number),
                    reading.addresses.path() + "browse/" + counted.browse()));
        }
        return counts;
    }

    /** Those that came last; without a log of changes, some. */
    private List<Listed> articles() {
        Set<Node> articles = new LinkedHashSet<>();
        for (Change change : changes.reversed()) articles.add(NodeFactory.createURI(change.article()));
        if (articles.isEmpty())
            reading.tables
                    .rows(queries.named("some-articles").of(Map.of()))
                    .forEach(row -> articles.add(row.get("article")));
        return articles.stream()
                .filter(article -> reading.facts.contains(article, RDF.Nodes.type, Schema.NewsArticle))
                .limit(ARTICLES)
                .map(this::listed)
                .toList();
    }

    private Listed listed(Node article) {
        return new Listed(
                reading.values.of(article),
                Few.object(reading.facts, article, Schema.publisher)
                        .map(reading.values::name)
                        .orElse(""),
                Few.object(reading.facts, article, Schema.datePublished)
                        .map(reading.values::name)
                        .orElse(""));
    }

    private List<Busiest> busiest(Census.Figures census) {
        List<Busiest> all = new ArrayList<>();
        for (var kind : List.of(
                Map.entry("People", Schema.Person),
                Map.entry("Organisations", Schema.Organization),
                Map.entry("Places", Schema.Place))) {
            List<Links> things = census.busiest().getOrDefault(kind.getValue(), List.of()).stream()
                    .limit(BUSIEST)
                    .map(busy -> new Links(
                            reading.values.name(busy.thing()),
                            Numbers.words(busy.links()),
                            reading.values.href(busy.thing())))
                    .toList();
            if (!things.isEmpty()) all.add(new Busiest(kind.getKey(), things));
        }
        return all;
    }

    private List<Dispute> disputes() {
        return reading.tables.rows(queries.named("disputed").of(Map.of())).stream()
                .map(row -> row.get("disagreement"))
                .filter(Node::isURI)
                .map(reading.disputes::of)
                .toList();
    }

    private List<Example> examples() {
        return Questions.all().stream()
                .limit(EXAMPLES)
                .map(question -> new Example(
                        question.title(),
                        reading.addresses.sparqlPath() + "?query="
                                + URLEncoder.encode(question.query(), StandardCharsets.UTF_8)))
                .toList();
    }
}
