package dateline.rdf;

import dateline.identity.Profile;
import dateline.model.Article;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * An article as the mapper says it, by its own words alone.
 *
 * @param source as it was read
 * @param quads of its graphs
 * @param profile what identity across articles needs of it
 */
public record MappedArticle(Article source, Node article, Collection<Quad> quads, Profile profile) {
    public MappedArticle {
        quads = List.copyOf(quads);
    }

    public String iri() {
        return article.getURI();
    }

    /** What makes it the same article as another reading, as a digest. */
    public String identity() {
        return Digest.ofIdentity(source.identity());
    }

    /** Sends its quads under these names, and every triple once more in the default graph. */
    public void sendTo(Map<String, String> names, StreamRDF out) {
        Quads.send(Renaming.to(names).apply(article, quads), out);
    }
}
