package dateline.serve.document;

import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Things answer 303 to their documents, documents come as a page, as RDF or as a table by content negotiation or by suffix.
 * The document of an article that was withdrawn is its tombstone, with the status 410; an IRI that an article had before its
 * headline changed leads on to the one it has. What is called otherwise by now answers 301 to its new address. A long
 * description comes in pages.
 */
public final class Documents implements Wing {
    private static final List<Format> FORMATS = List.of(Format.values());

    private final Publication publication;
    private final Addresses addresses;
    private final ThingPage page;
    private final Links links;
    private final Paging paging;
    private final WriteRdf write;
    private final WriteTriples triples;
    private final Describe describe = new Describe();

    public Documents(Publication publication, ThingPage page) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.page = page;
        this.links = new Links(publication);
        this.paging = new Paging(addresses);
        this.write = new WriteRdf(publication.prefixes());
        this.triples = new WriteTriples(publication);
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("id/", this::thing), new Route("doc/", this::document));
    }

    private Reply thing(Request request) {
        Optional<String> list = links.list(named(request.path(), "id/", ""));
        if (list.isPresent()) return Reply.seeOther(list.get());
        return publication.data().read(snapshot -> {
            Found found = find(snapshot, request, "id/", "");
            if (found.moved().isPresent())
                return Reply.movedPermanently(address(found.moved().get()));
            String document = documentPath(found.name(), "");
            return Reply.seeOther(document)
                    .with("Link", "<%s>; rel=\"describedby\"".formatted(document))
                    .with(
                            "Link",
                            "<%s>; rel=\"cite-as\""
                                    .formatted(Spellings.encoded(found.thing().getURI())));
        });
    }

    private Reply document(Request request) {
        Optional<String> list = links.list(named(request.path(), "doc/", ""));
        if (list.isPresent()) return Reply.movedPermanently(list.get());
        return publication.data().read(snapshot -> {
            Optional<Format> bySuffix = suffix(request.path());
            String ending = bySuffix.map(format -> "." + format.suffix()).orElse("");
            Found found = find(snapshot, request, "doc/", ending);
            if (found.moved().isPresent())
                return Reply.movedPermanently(movedDocument(found.moved().get(), ending));
            if (found.name().indexOf('#') >= 0) return Reply.seeOther(documentPath(found.name(), ""));
            Format format = bySuffix.orElseGet(() -> request.negotiate(FORMATS));
            Graph facts = snapshot.getDefaultGraph();
            Reply reply = links.of(reply(snapshot, found, request, format), facts, found.thing(), found.name());
            return new Standing(facts).isGone(found.thing()) ? reply.status(410) : reply;
        });
    }

    private static Optional<Format> suffix(String path) {
        return Format.ofSuffix(path.substring(path.lastIndexOf('.') + 1)).filter(any -> path.indexOf('.') >= 0);
    }

    /**
     * What was asked for.
     *
     * @param name what it is called below {@code id/} in the data
     * @param moved where it is now, if it is elsewhere
     */
    private record Found(Node thing, String name, Optional<Node> moved) {}

    private Found find(DatasetGraph snapshot, Request request, String prefix, String ending) {
        Standing standing = new Standing(snapshot.getDefaultGraph());
        String sent = named(request.rawPath(), prefix, ending);
        String decoded = named(request.path(), prefix, ending);
        for (String name : Spellings.of(sent, decoded)) {
            Node thing = addresses.thing(name);
            Optional<Node> moved = standing.renamed(thing).or(() -> standing.successor(thing));
            if (moved.isPresent() || standing.isKnown(thing)) return new Found(thing, name, moved);
        }
        throw Problem.notFound(decoded);
    }

    private static String named(String path, String prefix, String ending) {
        String name = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private String movedDocument(Node to, String ending) {
        return addresses.document(to).map(name -> documentPath(name, ending)).orElseGet(() -> address(to));
    }

    private String address(Node thing) {
        return Spellings.encoded(addresses.href(thing));
    }

    /** @param ending ".ttl", or empty for whatever is negotiated; stands before the fragment, if there is one */
    private String documentPath(String name, String ending) {
        int fragment = name.indexOf('#');
        String path = fragment < 0 ? name + ending : name.substring(0, fragment) + ending + name.substring(fragment);
        return Spellings.encoded(addresses.documentPath(path));
    }

    private Reply reply(DatasetGraph snapshot, Found found, Request request, Format format) {
        if (format == Format.HTML)
            return Reply.ok(format.contentType(), page.of(snapshot, found.thing(), request))
                    .with("Content-Location", documentPath(found.name(), ".html") + asSent(request));
        int number = request.number("page", 1, Describe.PAGES, 1);
        Description description = describe.page(snapshot, found.thing(), number);
        if (number > 1 && description.said().isEmpty())
            throw Problem.notFound("page %d of %s".formatted(number, found.name()));
        Reply reply = Reply.ok(format.contentType(), body(snapshot, found, description, format))
                .with(
                        "Content-Location",
                        documentPath(found.name(), "." + format.suffix()) + (number == 1 ? "" : "?page=" + number));
        return links.ofPages(reply, request, found.thing(), number, description.more());
    }

    /** A page may show other things by its parameters; which form it has is in its address now. */
    private static String asSent(Request request) {
        String query = Stream.of(request.query().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("format="))
                .map(Spellings::encoded)
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
        return query.isEmpty() ? "" : "?" + query;
    }

    private byte[] body(DatasetGraph snapshot, Found found, Description description, Format format) {
        List<Triple> about = paging.of(description, found.name());
        List<Triple> triples =
                Stream.concat(description.triples().stream(), about.stream()).toList();
        return switch (format) {
            case TURTLE, N_TRIPLES, RDF_XML, JSON_LD -> this.triples.bytes(format, triples);
            case N_QUADS -> write.nQuads(quads(snapshot, found, description, about));
            case TRIG -> write.trig(quads(snapshot, found, description, about));
            case CSV -> new FactTable(snapshot.getDefaultGraph(), publication.labels()).of(description);
            case HTML -> throw new IllegalStateException("a page is not made of triples alone");
        };
    }

    private List<Quad> quads(DatasetGraph snapshot, Found found, Description description, List<Triple> about) {
        return Support.of(snapshot, description, about, paging.view(found.name(), description.page()));
    }
}
