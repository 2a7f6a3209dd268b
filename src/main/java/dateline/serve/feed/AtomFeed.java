package dateline.serve.feed;

import dateline.serve.data.About;
import dateline.serve.data.Addresses;
import dateline.serve.data.Data;
import dateline.serve.data.Publication;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.store.Change;
import dateline.store.Change.Kind;
import dateline.vocab.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What is new, for feed readers, at {@code feed.atom} (RFC 4287): the latest fifty changes, newest first, each article once.
 * Older ones stand in archive pages (RFC 5005) of fifty changes each; articles that went are deleted entries (RFC 6721).
 * Archive pages are not immutable: the headline of an article that is withdrawn leaves them too.
 */
public final class AtomFeed implements Wing {
    private static final int LATEST = 50;

    private final Publication publication;
    private final Data data;
    private final Addresses addresses;

    public AtomFeed(Publication publication) {
        this.publication = publication;
        this.data = publication.data();
        this.addresses = publication.addresses();
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("feed.atom", this::feed));
    }

    private Reply feed(Request request) {
        int page = request.number("page", 1, Integer.MAX_VALUE, 0);
        long last = data.lastChange();
        if (page > last / LATEST) throw Problem.notFound("this page of changes");
        long first = page > 0 ? (page - 1L) * LATEST + 1 : Math.max(1, last - LATEST + 1);
        List<Change> changes = data.changes(first, (int) Math.min(LATEST, last - first + 1));
        WriteAtom atom = new WriteAtom();
        open(atom, page, last);
        Instant updated =
                changes.isEmpty() ? data.version().at() : changes.getLast().at();
        atom.element("updated", updated.toString());
        data.read(snapshot -> {
            entries(changes).forEach(change -> write(atom, snapshot, change));
            return null;
        });
        return Reply.ok("application/atom+xml;charset=utf-8", atom.close());
    }

    private void open(WriteAtom atom, int page, long last) {
        About about = publication.about();
        String here = addresses.absolute("feed.atom");
        atom.element("id", here);
        atom.element("title", about.title() + ": what is new");
        atom.element("generator", "Dateline");
        atom.author(about.publisher().orElse(about.title()));
        about.licence().ifPresent(licence -> atom.link("license", licence, ""));
        atom.link("alternate", addresses.base(), "text/html");
        atom.link("self", page > 0 ? here + "?page=" + page : here, WriteAtom.MEDIA_TYPE);
        if (page > 0) {
            atom.archive();
            atom.link("current", here, WriteAtom.MEDIA_TYPE);
            if (page < last / LATEST) atom.link("next-archive", here + "?page=" + (page + 1), WriteAtom.MEDIA_TYPE);
        }
        // full pages only: those of the first document overlap with what it has, and none is missed
        long older = page > 0 ? page - 1 : last / LATEST;
        if (older > 0) {
            atom.link("prev-archive", here + "?page=" + older, WriteAtom.MEDIA_TYPE);
            atom.link("next", here + "?page=" + older, WriteAtom.MEDIA_TYPE);
        }
    }

    /** The latest change of each article, newest first. */
    private static List<Change> entries(List<Change> changes) {
        Map<String, Change> latest = new LinkedHashMap<>();
        changes.forEach(change -> latest.put(change.article(), change));
        List<Change> entries = new ArrayList<>(latest.values());
        entries.sort(Comparator.comparingLong(Change::number).reversed());
        return entries;
    }

    private void write(WriteAtom atom, DatasetGraph snapshot, Change change) {
        Node article = NodeFactory.createURI(change.article());
        Graph facts = snapshot.getDefaultGraph();
        if (change.kind() == Kind.DELETED) {
            atom.deleted(change.article(), change.at());
            return;
        }
        Optional<String> headline = literal(facts, article, Schema.headline);
        Optional<String> url = literal(facts, article, Schema.url);
        if (headline.isEmpty() && url.isEmpty()) return; // it went later: a later page says so
        String title = headline.or(() -> url).orElse(change.article());
        Optional<String> publisher = facts.stream(article, Schema.publisher, Node.ANY)
                .map(Triple::getObject)
                .flatMap(by -> literal(facts, by, Schema.name).stream())
                .min(Comparator.naturalOrder());
        atom.entry(
                change.article(),
                title,
                addresses.document(article).map(name -> addresses.absolute("doc/" + name)),
                change.at(),
                publisher);
    }

    private static Optional<String> literal(Graph facts, Node subject, Node property) {
        return facts.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
                .min(Comparator.naturalOrder());
    }
}
