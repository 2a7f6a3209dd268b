package dateline.rdf;

import dateline.identity.Profile;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Says an article and its facts in RDF. The article has a graph, named by its IRI, that describes it, its outlet and its
 * sentences; each evidence sentence has a graph, named by its IRI, that holds exactly what it supports; and each triple
 * stands once more in the default graph. The same facts give the same triples in the same order; no blank nodes.
 * Stateless, and safe for use by several threads.
 */
public final class FactMapper {
    private final Iris iris;
    private final List<Saying> sayings;

    public FactMapper(Iris iris) {
        this.iris = iris;
        this.sayings = List.of(
                new SayArticle(iris),
                new SayNames(),
                new SayEvents(),
                new SayStatements(),
                new SayOffices(),
                new SayFigures());
    }

    /**
     * Sends the quads of the named graphs, then the triples of the default graph, each once; neither starts nor finishes
     * the stream. Bad facts send nothing.
     *
     * @throws BadFactsException if the facts do not hold together
     */
    public void map(ArticleFacts facts, StreamRDF out) {
        graphs(facts).sendAllTo(out);
    }

    private ArticleGraphs graphs(ArticleFacts facts) {
        ArticleGraphs graphs = new ArticleGraphs(facts, iris);
        sayings.forEach(saying -> saying.say(graphs));
        return graphs;
    }

    /** The quads of the named graphs alone: what a store keeps, which makes the default graph itself. */
    public List<Quad> quads(ArticleFacts facts) {
        List<Quad> quads = new ArrayList<>();
        graphs(facts).sendTo(quads::add);
        return quads;
    }

    /**
     * An article's quads, and what identity across articles needs to know of it.
     *
     * @throws BadFactsException if the facts do not hold together
     */
    public MappedArticle article(ArticleFacts facts) {
        return new MappedArticle(facts.article(), iris.article(facts.article()), quads(facts), profile(facts));
    }

    /**
     * What identity across articles needs to know of an article.
     *
     * @throws BadFactsException if the facts do not hold together
     */
    public Profile profile(ArticleFacts facts) {
        return Profiles.of(facts, iris);
    }

    /** The IRI that an article's own words give an event of it. */
    public String event(ArticleFacts facts, Event event) {
        return iris.of(facts).event(event).getURI();
    }
}
