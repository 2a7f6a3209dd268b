package dateline.store;

import dateline.identity.Register;
import dateline.rdf.MappedArticle;
import dateline.rdf.Renaming;
import dateline.store.Change.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Says what one {@link Batch} of articles would leave in an empty store: for {@link BulkLoad}. What the register has is held
 * in memory until all is said; the articles are not.
 */
public final class FirstBatch {
    private final DatasetGraph memory = DatasetGraphFactory.create();
    private final BatchRegister register = new BatchRegister(memory);
    private final Map<Node, Kind> articles = new TreeMap<>(Comparator.comparing(Node::getURI));

    /** What identity across articles remembers; to be filled before anything is sent. */
    public Register register() {
        return register;
    }

    /** Sends an article's quads under the names that its things have across articles. */
    public void send(MappedArticle mapped, Map<String, String> names, StreamRDF out) {
        List<Quad> own = List.copyOf(mapped.quads());
        if (!Renaming.to(names).isOneToOne(own)) register.keepOwn(mapped.article(), Optional.of(OwnQuads.write(own)));
        mapped.sendTo(names, out);
        articles.put(mapped.article(), Kind.CREATED);
    }

    /** Sends quads of named graphs, and the triples of them in the default graph. */
    public void send(Collection<Quad> quads, StreamRDF out) {
        for (Quad quad : quads) {
            out.quad(quad);
            out.triple(quad.asTriple());
        }
    }

    /** Sends what the store keeps for itself; the last thing that is sent. */
    public void end(Instant at, StreamRDF out) {
        new ChangeLog(memory).add(articles, at);
        Iter.asStream(memory.find(BatchRegister.GRAPH, Node.ANY, Node.ANY, Node.ANY))
                .forEach(out::quad);
    }
}
