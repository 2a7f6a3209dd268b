package dateline.serve.document;

import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The {@code Link} headers of a document (RFC 8288), by which a program finds its way without reading it. */
final class Links {
    /** The kinds of thing of which there is a list to go through, at {@code browse/{kind}}. */
    private static final Set<String> LISTED =
            Set.of("article", "person", "organization", "place", "event", "statement", "figure", "office", "publisher");

    private static final int TYPES = 5;

    private final Publication publication;
    private final Addresses addresses;

    Links(Publication publication) {
        this.publication = publication;
        this.addresses = publication.addresses();
    }

    /** Where the things are listed whose names begin so: "person/" leads to {@code browse/person}. */
    Optional<String> list(String folder) {
        String kind = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        return LISTED.contains(kind) ? Optional.of(addresses.path() + "browse/" + kind) : Optional.empty();
    }

    /** @param name of the document: "person/ilka-brandt" */
    Reply of(Reply reply, Graph facts, Node thing, String name) {
        List<String> links = new ArrayList<>();
        String document = "doc/" + Spellings.encoded(name);
        for (Format format : Format.values())
            links.add("<%s%s.%s>; rel=\"alternate\"; type=\"%s\""
                    .formatted(addresses.path(), document, format.suffix(), format.mediaType()));
        links.add("<%s>; rel=\"canonical\"".formatted(addresses.absolute(document)));
        links.add("<%s>; rel=\"cite-as\"".formatted(Spellings.encoded(thing.getURI())));
        links.add("<%sontology>; rel=\"describedby\"".formatted(addresses.path()));
        publication
                .about()
                .licence()
                .ifPresent(licence -> links.add("<%s>; rel=\"license\"".formatted(Spellings.encoded(licence))));
        facts.stream(thing, RDF.Nodes.type, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .limit(TYPES)
                .forEach(type -> links.add("<%s>; rel=\"type\"".formatted(Spellings.encoded(type))));
        String kind = name.substring(0, Math.max(0, name.indexOf('/')));
        if (LISTED.contains(kind)) links.add("<%sbrowse/%s>; rel=\"collection\"".formatted(addresses.path(), kind));
        links.add("<%s>; rel=\"up\""
                .formatted(LISTED.contains(kind) ? addresses.path() + "browse/" + kind : addresses.path()));
        return with(reply, links);
    }

    /** To the pages before and after, in the same form. */
    Reply ofPages(Reply reply, Request request, Node thing, int page, boolean more) {
        if (page == 1 && !more) return reply;
        List<String> links = new ArrayList<>();
        links.add("<%s>; rel=\"first\"".formatted(address(request, 1)));
        if (page > 1) links.add("<%s>; rel=\"prev\"".formatted(address(request, page - 1)));
        if (more) links.add("<%s>; rel=\"next\"".formatted(address(request, page + 1)));
        links.add("<%s>; rel=\"related\"; type=\"text/turtle\"; title=\"the whole description, by SPARQL\""
                .formatted(addresses.path() + Whole.query(thing)));
        return with(reply, links);
    }

    private String address(Request request, int page) {
        List<String> parameters = new ArrayList<>();
        request.parameter("format").ifPresent(format -> parameters.add("format=" + Spellings.encoded(format)));
        if (page > 1) parameters.add("page=" + page);
        String path = addresses.path() + Spellings.encoded(request.path());
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private static Reply with(Reply reply, List<String> links) {
        Reply linked = reply;
        for (String link : links) linked = linked.with("Link", link);
        return linked;
    }
}
