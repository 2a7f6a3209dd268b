package dateline.serve;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where things and their documents are found under a base: {@code {base}id/…} names a thing, {@code {base}doc/…} is its
 * document.
 */
final class Addresses {
    private final String base;
    private final String path;

    /** @param base ends in a slash */
    Addresses(String base) {
        this.base = base;
        this.path = URI.create(base).getRawPath();
    }

    /** Where a page links to; empty for what has no page: literals, and addresses that are not of the Web. */
    String href(Node node) {
        if (!node.isURI()) return "";
        String iri = node.getURI();
        if (iri.startsWith(base)) return path + iri.substring(base.length());
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }

    /** The path of a request, below the base; nothing for one outside it. */
    Optional<String> below(String requestPath) {
        return requestPath.startsWith(path) ? Optional.of(requestPath.substring(path.length())) : Optional.empty();
    }

    /** The thing that a document ("article/x") is about. */
    Node thing(String document) {
        return NodeFactory.createURI(base + "id/" + document);
    }

    /** What a thing's documents are called: "article/x"; empty for one that is not named here. */
    Optional<String> document(Node thing) {
        String things = base + "id/";
        return thing.getURI().startsWith(things)
                ? Optional.of(thing.getURI().substring(things.length()))
                : Optional.empty();
    }

    String documentPath(String document) {
        return path + "doc/" + document;
    }

    String sparqlPath() {
        return "/sparql";
    }
}
