package dateline.serve.page;

import dateline.serve.data.Addresses;
import dateline.serve.data.Labels;
import dateline.serve.page.View.ArticlePage;
import dateline.serve.page.View.Count;
import dateline.serve.page.View.FactView;
import dateline.serve.page.View.Listed;
import dateline.serve.page.View.Row;
import dateline.serve.page.View.SentenceView;
import dateline.serve.page.View.ThingPage;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Gathers what a page shows from a snapshot. Cost: one look-up per property of what is shown. */
final class Views {
    /** Not shown as rows: they are the heading, the sentence itself, or said again by a nearer property. */
    private static final Set<Node> SHOWN_ELSEWHERE =
            Set.of(RDF.Nodes.type, News.evidence, News.status, News.wouldBe, News.rule, Nif.referenceContext);

    private static final int MOST_FACTS = 200; // a page is for reading; the data are complete in the other formats

    private final DatasetGraph data;
    private final Graph facts;
    private final Queries queries;
    private final Labels labels;
    private final Addresses addresses;

    Views(DatasetGraph snapshot, Queries queries, Labels labels, Addresses addresses) {
        this.data = snapshot;
        this.facts = snapshot.getDefaultGraph();
        this.queries = queries;
        this.labels = labels;
        this.addresses = addresses;
    }

    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        select(queries.counts, null, row -> counts.add(new Count(text(row, "what"), text(row, "count"))));
        return counts;
    }

    List<Listed> articles() {
        List<Listed> articles = new ArrayList<>();
        select(queries.articles, null, row -> {
            Node article = row.get("article");
            String headline = text(row, "headline");
            articles.add(new Listed(
                    headline.isEmpty() ? article.getURI() : headline,
                    addresses.href(article),
                    text(row, "publisher"),
                    text(row, "date")));
        });
        return articles;
    }

    ArticlePage article(Node article) {
        List<SentenceView> sentences = new ArrayList<>();
        select(queries.sentences, article, row -> {
            Node sentence = row.get("sentence");
            sentences.add(new SentenceView(
                    text(row, "number"),
                    text(row, "zone"),
                    text(row, "text"),
                    addresses.href(sentence),
                    factsOf(sentence)));
        });
        return new ArticlePage(labels.thing(facts, article), addresses.href(article), rows(facts, article), sentences);
    }

    private List<FactView> factsOf(Node sentence) {
        Graph graph = data.getGraph(sentence);
        return graph.stream(Node.ANY, News.evidence, sentence)
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .map(fact -> fact(graph, fact))
                .toList();
    }

    ThingPage thing(Node thing) {
        List<FactView> about = facts.stream(Node.ANY, Node.ANY, thing)
                .map(Triple::getSubject)
                .distinct()
                .filter(subject -> facts.contains(subject, News.evidence, Node.ANY))
                .sorted(Comparator.comparing(Node::getURI))
                .limit(MOST_FACTS)
                .map(subject -> fact(facts, subject))
                .toList();
        List<SentenceView> evidence = facts.stream(thing, News.evidence, Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::getURI))
                .map(this::sentence)
                .toList();
        return new ThingPage(
                labels.thing(facts, thing),
                kind(facts, thing),
                addresses.href(thing),
                rows(facts, thing),
                about,
                evidence);
    }

    private SentenceView sentence(Node sentence) {
        return new SentenceView(
                value(sentence, News.sentenceNumber),
                value(sentence, News.zone),
                value(sentence, Nif.anchorOf),
                addresses.href(sentence),
                List.of());
    }

    private String value(Node subject, Node property) {
        return facts.stream(subject, property, Node.ANY)
                .map(triple -> labels.thing(facts, triple.getObject()))
                .findFirst()
                .orElse("");
    }

    private FactView fact(Graph graph, Node fact) {
        String status = String.join(
                ", ",
                new TreeSet<>(graph.stream(fact, News.status, Node.ANY)
                        .map(triple -> labels.term(triple.getObject()))
                        .toList()));
        return new FactView(kind(graph, fact), status, addresses.href(fact), rows(graph, fact));
    }

    private String kind(Graph graph, Node thing) {
        Node property = graph.contains(thing, News.wouldBe, Node.ANY) ? News.wouldBe : RDF.Nodes.type;
        Set<String> kinds = new TreeSet<>();
        graph.stream(thing, property, Node.ANY)
                .filter(triple -> !triple.getObject().equals(News.Event) || property.equals(News.wouldBe))
                .forEach(triple -> kinds.add(labels.term(triple.getObject())));
        return kinds.isEmpty() ? "" : String.join(", ", kinds);
    }

    private List<Row> rows(Graph graph, Node subject) {
        TreeMap<String, TreeMap<String, Value>> rows = new TreeMap<>();
        graph.stream(subject, Node.ANY, Node.ANY)
                .filter(triple -> !SHOWN_ELSEWHERE.contains(triple.getPredicate()) && !isSaidNearer(graph, triple))
                .forEach(triple -> {
                    String text = labels.thing(facts, triple.getObject());
                    rows.computeIfAbsent(labels.term(triple.getPredicate()), label -> new TreeMap<>())
                            .put(text, new Value(text, addresses.href(triple.getObject())));
                });
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), List.copyOf(row.getValue().values())))
                .toList();
    }

    /** Every actor and recipient is a participant too. */
    private static boolean isSaidNearer(Graph graph, Triple triple) {
        return triple.getPredicate().equals(News.participant)
                && (graph.contains(triple.getSubject(), News.actor, triple.getObject())
                        || graph.contains(triple.getSubject(), News.recipient, triple.getObject()));
    }

    boolean isArticle(Node thing) {
        return facts.contains(thing, RDF.Nodes.type, Schema.NewsArticle);
    }

    /** Whether it is an article that was withdrawn. */
    boolean isGone(Node thing) {
        return facts.contains(thing, RDF.Nodes.type, News.WithdrawnArticle);
    }

    View.Tombstone tombstone(Node article) {
        return new View.Tombstone(addresses.href(article), rows(facts, article));
    }

    private void select(Query query, @Nullable Node article, Consumer<Binding> row) {
        var builder = QueryExec.dataset(data).query(query);
        if (article != null) builder = builder.substitution("article", article);
        try (QueryExec execution = builder.build()) {
            execution.select().forEachRemaining(row);
        }
    }

    private static String text(Binding row, String variable) {
        Node value = row.get(variable);
        return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
    }
}
