package dateline.serve.feed;

import dateline.serve.data.Publication;
import dateline.serve.data.Syntax;
import dateline.serve.feed.ChangePages.Page;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Reply.Caching;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.vocab.Activity;
import dateline.vocab.Ldes;
import dateline.vocab.Prov;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * The changes as a Linked Data Event Stream at {@code feed}: its root leads to pages of a hundred changes each, in order. A
 * client that knows the root's full pages has to ask for the root and the last page only.
 */
public final class EventStream implements Wing {
    /** Of up to nine digits, which are enough for any log and fit any number. */
    private static final Pattern NAME = Pattern.compile("feed/([0-9TZ]{1,32})/(block/)?([1-9][0-9]{0,8})");

    private final Publication publication;
    private final SayFeed say;
    private final Map<String, String> prefixes;

    public EventStream(Publication publication) {
        this.publication = publication;
        this.say = new SayFeed(publication.addresses(), publication.about());
        this.prefixes = new HashMap<>(publication.prefixes().getNsPrefixMap());
        prefixes.put("ldes", Ldes.NS);
        prefixes.put("tree", Ldes.TREE);
        prefixes.put("as", Activity.NS);
        prefixes.put("sh", SHACL.getURI());
        prefixes.put("prov", Prov.NS);
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("feed", this::root), new Route("feed/", this::part));
    }

    private Reply root(Request request) {
        Syntax syntax = syntax(request);
        return reply(syntax, say.root(pages()))
                .with(
                        "Link",
                        "<%s>; rel=\"alternate\"; type=\"application/atom+xml\""
                                .formatted(publication.addresses().absolute("feed.atom")));
    }

    private Reply part(Request request) {
        Syntax syntax = syntax(request);
        String address = request.path();
        Matcher asked = NAME.matcher(address);
        if (!asked.matches()) throw Problem.notFound("this page of changes");
        long number = Long.parseLong(asked.group(3));
        if (asked.group(2) != null)
            return reply(syntax, say.block(address, pages().block(asked.group(1), number)))
                    .caching(Caching.IMMUTABLE);
        Page page = pages().page(asked.group(1), number);
        Reply reply = reply(syntax, say.page(address, page));
        return page.isFull() ? reply.caching(Caching.IMMUTABLE) : reply;
    }

    private ChangePages pages() {
        return new ChangePages(publication.data());
    }

    private static Syntax syntax(Request request) {
        return request.negotiate(List.of(Syntax.values()));
    }

    private Reply reply(Syntax syntax, List<Triple> triples) {
        return Reply.ok(syntax.contentType(), syntax.write(triples, prefixes));
    }
}
