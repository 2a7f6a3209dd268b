package dateline.serve.feed;

import dateline.serve.data.Data;
import dateline.serve.data.Publication;
import dateline.serve.data.Syntax;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The reading half of the SPARQL 1.1 Graph Store HTTP Protocol at {@code graphs}: {@code ?graph=IRI} for the graph of a
 * sentence, an article or a revision, {@code ?default} for the facts of all. A graph comes whole or not at all: one with more
 * than {@link #MOST} triples is refused, since an answer that breaks off could be taken for the whole.
 */
public final class GraphStore implements Wing {
    /** Triples: some 10 MB, read in half a second. */
    static final int MOST = 100_000;

    private static final int AT_ONCE = 2; // of the facts of all, each of which keeps a core and some 100 MB busy

    private static final String JENA = "urn:x-arq:"; // Jena's own names, such as that of the union of all graphs

    private final Publication publication;
    private final Data data;
    private final Map<String, String> prefixes;
    private final Semaphore all = new Semaphore(AT_ONCE);

    public GraphStore(Publication publication) {
        this.publication = publication;
        this.data = publication.data();
        this.prefixes = publication.prefixes().getNsPrefixMap();
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("graphs", this::graph));
    }

    private Reply graph(Request request) {
        Node name = name(request);
        Syntax syntax = request.negotiate(List.of(Syntax.values()));
        if (!name.equals(Quad.defaultGraphNodeGenerated)) return reply(name, syntax);
        if (!all.tryAcquire())
            throw new Problem(
                    503,
                    "Busy",
                    "Others are being given the facts of all; ask again in a few seconds.",
                    Map.of(),
                    Map.of("Retry-After", "5"));
        try {
            return reply(name, syntax);
        } finally {
            all.release();
        }
    }

    private Reply reply(Node name, Syntax syntax) {
        List<Triple> triples = triples(name);
        triples.sort(Syntax.ORDER);
        return Reply.ok(syntax.contentType(), syntax.write(triples, prefixes));
    }

    private static Node name(Request request) {
        boolean isDefault = request.parameters().containsKey("default");
        List<String> names = request.parameters().getOrDefault("graph", List.of());
        if (isDefault == !names.isEmpty() || names.size() > 1)
            throw Problem.badRequest(
                    "Say which graph: ?default for the facts of all articles, or ?graph= and the IRI of"
                            + " a sentence, an article or a revision.");
        if (isDefault) return Quad.defaultGraphNodeGenerated;
        String name = names.getFirst();
        if (!isAbsolute(name)) throw Problem.badRequest("The name of a graph is an absolute IRI.");
        if (name.startsWith(JENA)) throw Problem.notFound("a graph of this name");
        return NodeFactory.createURI(name);
    }

    private static boolean isAbsolute(String name) {
        try {
            return new URI(name).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** By the view for servers, which does not have the store's own graph. */
    private List<Triple> triples(Node name) {
        DatasetGraph dataset = data.dataset();
        dataset.begin(ReadWrite.READ);
        try {
            boolean isDefault = name.equals(Quad.defaultGraphNodeGenerated);
            Iterator<Triple> found = isDefault
                    ? dataset.getDefaultGraph().find()
                    : dataset.getGraph(name).find();
            try {
                List<Triple> triples = new ArrayList<>();
                while (found.hasNext()) {
                    if (triples.size() == MOST) throw tooLarge();
                    triples.add(found.next());
                }
                if (triples.isEmpty() && !isDefault) throw Problem.notFound("a graph of this name");
                return triples;
            } finally {
                Iter.close(found);
            }
        } finally {
            dataset.end();
        }
    }

    private Problem tooLarge() {
        return new Problem(
                403,
                "Too large",
                "This graph has more than %,d triples, and comes whole or not at all. Ask for parts of it by SPARQL, or follow the feed of changes."
                        .formatted(MOST),
                new TreeMap<>(Map.of(
                        "sparql", publication.addresses().absolute("sparql"),
                        "feed", publication.addresses().absolute("feed"))),
                Map.of());
    }
}
