package dateline.serve.data;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where things and their documents are found under a base: {@code {base}id/…} names a thing, {@code {base}doc/…} is its
 * document.
 */
public final class Addresses {
    private final String base;
    private final String path;

    /** @param base ends in a slash */
    public Addresses(String base) {
        this.base = base;
        this.path = URI.create(base).getRawPath();
    }

    /** Where a page links to; empty for what has no page: literals, and addresses that are not of the Web. */
    public String href(Node node) {
        if (!node.isURI()) return "";
        String iri = node.getURI();
        if (iri.startsWith(base)) return path + iri.substring(base.length());
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }

    /** The path of a request, below the base; nothing for one outside it. */
    public Optional<String> below(String requestPath) {
        return requestPath.startsWith(path) ? Optional.of(requestPath.substring(path.length())) : Optional.empty();
    }

    /** The thing that a document ("article/x") is about. */
    public Node thing(String document) {
        return NodeFactory.createURI(base + "id/" + document);
    }

    /** What a thing's documents are called: "article/x"; empty for one that is not named here. */
    public Optional<String> document(Node thing) {
        String things = base + "id/";
        return thing.getURI().startsWith(things)
                ? Optional.of(thing.getURI().substring(things.length()))
                : Optional.empty();
    }

    public String documentPath(String document) {
        return path + "doc/" + document;
    }

    /** Where SPARQL is asked. */
    public String sparqlPath() {
        return path + "sparql";
    }

    /** What all IRIs of this site begin with; ends in a slash. */
    public String base() {
        return base;
    }

    /** The path of the base: "/", or "/news/"; begins and ends in a slash. */
    public String path() {
        return path;
    }

    /** The whole address of what lies below the base: "feed" gives "https://news.example/feed". */
    public String absolute(String below) {
        return base + below;
    }
}
