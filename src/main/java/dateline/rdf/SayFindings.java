package dateline.rdf;

import dateline.identity.Finding;
import dateline.identity.Finding.Aspect;
import dateline.identity.Finding.Side;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Says what follows from several articles beside each other. How well a fact is supported stands in a graph that bears
 * the fact's IRI and {@code #reports}; a disagreement, an outcome, a doubt stands in a graph that bears its own IRI, and
 * says what it is about.
 */
public final class SayFindings {
    private final Iris iris;

    public SayFindings(Iris iris) {
        this.iris = iris;
    }

    /** The graph in which it stands how well a fact is supported, or what an article is a copy of. */
    public static Node reports(String thing) {
        return NodeFactory.createURI(thing + "#reports");
    }

    /** The quads of their graphs. */
    public List<Quad> quads(Collection<Finding> findings) {
        List<Quad> quads = new ArrayList<>();
        for (Finding finding : findings) {
            Graph graph = new Graph(graph(finding), quads);
            switch (finding) {
                case Finding.Corroboration corroboration -> say(graph, corroboration);
                case Finding.Copy copy -> graph.say(node(copy.article()), News.copyOf, node(copy.original()));
                case Finding.Disagreement disagreement -> say(graph, disagreement);
                case Finding.Outcome outcome -> say(graph, outcome);
                case Finding.OfficeDoubt doubt -> say(graph, doubt);
            }
        }
        return quads;
    }

    /** Sends the quads of their graphs, and every triple once more in the default graph. */
    public void send(Collection<Finding> findings, StreamRDF out) {
        Quads.send(quads(findings), out);
    }

    private Node graph(Finding finding) {
        return switch (finding) {
            case Finding.Corroboration corroboration -> reports(corroboration.thing());
            case Finding.Copy copy -> reports(copy.article());
            case Finding.Disagreement disagreement ->
                iris.thing(
                        "disagreement", Slugs.hash(parts(disagreement.aspect().name(), disagreement.about())));
            case Finding.Outcome outcome -> iris.thing("outcome", Slugs.hash(parts("outcome", outcome.about())));
            case Finding.OfficeDoubt doubt -> iris.thing("doubt", Slugs.hash(doubt.office()));
        };
    }

    private static String[] parts(String first, List<String> rest) {
        List<String> parts = new ArrayList<>(List.of(first));
        parts.addAll(rest);
        return parts.toArray(String[]::new);
    }

    private static void say(Graph graph, Finding.Corroboration corroboration) {
        Node thing = node(corroboration.thing());
        graph.say(thing, News.reportingArticles, Terms.integer(corroboration.articles()));
        graph.say(thing, News.reportingPublishers, Terms.integer(corroboration.publishers()));
        graph.say(thing, News.independentReports, Terms.integer(corroboration.independent()));
    }

    private static void say(Graph graph, Finding.Disagreement disagreement) {
        Node node = graph.iri();
        graph.say(node, RDF.Nodes.type, News.Disagreement);
        graph.say(node, News.aspect, aspect(disagreement.aspect()));
        disagreement.about().forEach(thing -> graph.say(node, News.about, node(thing)));
        for (String one : disagreement.about())
            for (String other : disagreement.about())
                if (!one.equals(other)) graph.say(node(one), News.disagreesWith, node(other));
        int number = 0;
        for (Side side : disagreement.sides()) {
            number++;
            Node own = NodeFactory.createURI(node.getURI() + "#side-" + number);
            graph.say(node, News.side, own);
            graph.say(own, RDF.Nodes.type, News.Side);
            graph.say(own, News.sideOf, node(side.thing()));
            graph.say(own, Schema.value, Terms.text(side.value()));
            side.sentences().forEach(sentence -> graph.say(own, News.evidence, node(sentence)));
        }
    }

    private static void say(Graph graph, Finding.Outcome outcome) {
        Node node = graph.iri();
        Node plan = node(outcome.plan());
        graph.say(node, RDF.Nodes.type, News.Outcome);
        outcome.about().forEach(thing -> graph.say(node, News.about, node(thing)));
        graph.say(node, News.planOutcome, kind(outcome.kind()));
        graph.say(plan, News.planOutcome, kind(outcome.kind()));
        outcome.event().ifPresent(event -> graph.say(plan, News.cameTo, node(event)));
        outcome.sentences().forEach(sentence -> graph.say(node, News.evidence, node(sentence)));
    }

    private static void say(Graph graph, Finding.OfficeDoubt doubt) {
        Node node = graph.iri();
        graph.say(node, RDF.Nodes.type, News.OfficeDoubt);
        graph.say(node, News.about, node(doubt.office()));
        graph.say(node, News.listedHolder, Terms.text(doubt.listed()));
        doubt.links().forEach(link -> graph.say(node, News.listedLink, node(link)));
        doubt.sentences().forEach(sentence -> graph.say(node, News.evidence, node(sentence)));
    }

    private static Node aspect(Aspect aspect) {
        return switch (aspect) {
            case DATE -> News.OnDate;
            case PLACE -> News.OnPlace;
            case STATUS -> News.OnStatus;
            case FIGURE -> News.OnFigure;
            case OFFICE -> News.OnOffice;
        };
    }

    private static Node kind(Finding.Outcome.Kind kind) {
        return switch (kind) {
            case HAPPENED -> News.Happened;
            case CALLED_OFF -> News.CalledOff;
        };
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** One graph being said. */
    private record Graph(Node iri, List<Quad> quads) {
        void say(Node subject, Node predicate, Node object) {
            quads.add(Quad.create(iri, Triple.create(subject, predicate, object)));
        }
    }
}
