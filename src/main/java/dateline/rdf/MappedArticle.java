package dateline.rdf;

import dateline.identity.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * An article as the mapper says it, by its own words alone.
 *
 * @param quads of its graphs
 * @param profile what identity across articles needs of it
 */
public record MappedArticle(Node article, Collection<Quad> quads, Profile profile) {
    public MappedArticle {
        quads = List.copyOf(quads);
    }

    public String iri() {
        return article.getURI();
    }

    /** Sends its quads under these names, and every triple once more in the default graph. */
    public void sendTo(Map<String, String> names, StreamRDF out) {
        Quads.send(Renaming.to(names).apply(article, quads), out);
    }
}
