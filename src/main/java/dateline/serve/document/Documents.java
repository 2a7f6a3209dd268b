package dateline.serve.document;

import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Things answer 303 to their documents, documents come as a page or as RDF by content negotiation or by suffix. The
 * document of an article that was withdrawn is its tombstone, with the status 410; an IRI that an article had before its
 * headline changed leads on to the one it has. What is called otherwise by now answers 301 to its new address.
 */
public final class Documents implements Wing {
    private final Publication publication;
    private final Addresses addresses;
    private final ThingPage page;
    private final Describe describe = new Describe();

    public Documents(Publication publication, ThingPage page) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.page = page;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("id/", this::thing), new Route("doc/", this::document));
    }

    private Reply thing(Request request) {
        String name = request.path().substring("id/".length());
        Node thing = addresses.thing(name);
        return publication.data().read(snapshot -> {
            Standing standing = new Standing(snapshot.getDefaultGraph());
            Optional<Node> renamed = standing.renamed(thing);
            if (renamed.isPresent()) return moved(addresses.href(renamed.get()));
            Optional<Node> successor = standing.successor(thing);
            if (successor.isPresent()) return Reply.movedPermanently(addresses.href(successor.get()));
            if (!standing.isKnown(thing)) throw Problem.notFound(name);
            return Reply.seeOther(addresses.documentPath(name));
        });
    }

    /** Names may be split again, as articles come and people decide. */
    private static Reply moved(String address) {
        return Reply.movedPermanently(address);
    }

    private Reply document(Request request) {
        String path = request.path().substring("doc/".length());
        int dot = path.lastIndexOf('.');
        Optional<Format> bySuffix = dot < 0 ? Optional.empty() : Format.ofSuffix(path.substring(dot + 1));
        String name = bySuffix.isPresent() ? path.substring(0, dot) : path;
        Node thing = addresses.thing(name);
        return publication.data().read(snapshot -> {
            Standing standing = new Standing(snapshot.getDefaultGraph());
            Optional<String> renamed = standing.renamed(thing).flatMap(addresses::document);
            if (renamed.isPresent())
                return moved(addresses.documentPath(renamed.get() + path.substring(name.length())));
            Optional<Node> successor = standing.successor(thing);
            if (successor.isPresent()) return Reply.movedPermanently(addresses.href(successor.get()));
            if (!standing.isKnown(thing)) throw Problem.notFound(name);
            Format format = bySuffix.orElseGet(() -> request.negotiate(List.of(Format.values())));
            Reply reply = format.rdf()
                    .map(syntax -> rdf(snapshot, thing, format, syntax))
                    .orElseGet(() -> Reply.ok(format.contentType(), page.of(snapshot, thing, request)));
            for (Format offer : Format.values())
                reply = reply.with(
                        "Link",
                        "<%s.%s>; rel=\"alternate\"; type=\"%s\""
                                .formatted(addresses.documentPath(name), offer.suffix(), offer.mediaType()));
            return standing.isGone(thing) ? reply.status(410) : reply;
        });
    }

    private Reply rdf(DatasetGraph snapshot, Node thing, Format format, RDFFormat syntax) {
        Graph description = describe.thing(snapshot, thing);
        description.getPrefixMapping().setNsPrefixes(publication.prefixes());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RDFWriter.source(description).format(syntax).output(body);
        return Reply.ok(format.contentType(), body.toByteArray());
    }
}
