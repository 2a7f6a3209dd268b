package dateline.serve.browse;

import dateline.serve.browse.ListPage.Choice;
import dateline.serve.browse.ListPage.Choices;
import dateline.serve.browse.ListPage.Links;
import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Reply.Caching;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.serve.page.Frame;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import dateline.vocab.News;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Lists of everything of a kind at {@code browse/{kind}}, a hundred on a page, as a page for people, RDF, CSV or JSON. The
 * order is made once for each state of the data; a page costs a few look-ups for each of its members, however many there
 * are in all.
 */
public final class Browse implements Wing {
    private static final String FOLDER = "browse/";
    private static final int PAGE = 100;
    private static final Duration PATIENCE =
            Duration.ofMillis(250); // for the order; without it the store's own is shown
    private static final int CHOICES = 200; // publishers, months: the most that anybody picks from

    private final Publication publication;
    private final Addresses addresses;
    private final Templates templates;
    private final Frames frames;
    private final Naming naming;
    private final Items items;
    private final WritePage write;
    private final BehindLists behind = new BehindLists();
    private final Listings listings;

    public Browse(Publication publication, Templates templates, Frames frames, Naming naming) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.templates = templates;
        this.frames = frames;
        this.naming = naming;
        this.items = new Items(addresses, naming);
        this.write = new WritePage(addresses, publication.prefixes());
        this.listings = new Listings(publication.data());
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("browse", this::first), new Route(FOLDER, this::list));
    }

    private Reply first(Request request) {
        return Reply.seeOther(addresses.path() + FOLDER + Kind.ARTICLE.path());
    }

    private Reply list(Request request) {
        String path = request.path().substring(FOLDER.length());
        if (path.isEmpty()) return first(request);
        Kind kind = Kind.ofPath(path).orElseThrow(() -> Problem.notFound("lists of " + path));
        Filter filter = Filter.of(request, kind).absolute(addresses);
        int number = request.number("page", 1, Integer.MAX_VALUE / PAGE, 1);
        Form form = request.negotiate(List.of(Form.values()));
        String format = request.parameter("format").isPresent() ? form.suffix() : "";
        Optional<Listing> listing = listings.within(PATIENCE);
        Reply reply = publication.data().read(snapshot -> {
            Graph facts = snapshot.getDefaultGraph();
            ListPage page = listing.map(known -> page(facts, known, kind, filter, number, format))
                    .orElseGet(() -> unordered(facts, kind, filter, number, format));
            return reply(page, facts, form, listing, filter);
        });
        boolean isOfNow = listing.filter(
                        known -> known.version().equals(publication.data().version()))
                .isPresent();
        return isOfNow ? reply : reply.caching(Caching.NEVER);
    }

    private ListPage page(Graph facts, Listing listing, Kind kind, Filter filter, int number, String format) {
        List<Entry> members = listing.of(kind, filter);
        int pages = Math.max(1, (members.size() + PAGE - 1) / PAGE);
        if (number > pages) throw Problem.notFound("page " + number + " of this list");
        boolean isCut = listing.cut().contains(kind);
        List<Item> shown = members.subList((number - 1) * PAGE, Math.min(number * PAGE, members.size())).stream()
                .map(entry -> items.of(facts, kind, NodeFactory.createURI(entry.iri())))
                .toList();
        long total = isCut && filter.isEmpty() ? Math.max(counted(kind), members.size()) : members.size();
        return new ListPage(kind, shown, total, number, pages, true, isCut, links(kind, filter, number, pages, format));
    }

    /** What the store has first, in its own order, while ours is being made. */
    private ListPage unordered(Graph facts, Kind kind, Filter filter, int number, String format) {
        if (number > 1 || !filter.isEmpty())
            throw new Problem(
                    503,
                    "Not ready yet",
                    "The lists of the new data are being put in order. Try again in a few seconds.",
                    Map.of(),
                    Map.of("Retry-After", "5"));
        List<Item> shown = kind.types().stream()
                .flatMap(type -> facts.stream(Node.ANY, RDF.Nodes.type, type).limit(PAGE))
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .limit(PAGE)
                .map(member -> items.of(facts, kind, member))
                .toList();
        long total = Math.max(counted(kind), shown.size());
        return new ListPage(kind, shown, total, 1, 1, false, false, links(kind, filter, 1, 1, format));
    }

    private long counted(Kind kind) {
        return kind.types().stream()
                .mapToLong(type -> publication.census().latest().entities(type))
                .sum();
    }

    private static Links links(Kind kind, Filter filter, int number, int pages, String format) {
        String list = FOLDER + kind.path() + (filter.isEmpty() ? "" : "?" + filter.query());
        String ending = format.isEmpty() ? "" : "&format=" + format;
        return new Links(
                list,
                at(list, number),
                at(list, 1) + ending,
                number > 1 ? Optional.of(at(list, number - 1) + ending) : Optional.empty(),
                number < pages ? Optional.of(at(list, number + 1) + ending) : Optional.empty(),
                at(list, pages) + ending);
    }

    private static String at(String list, int page) {
        return list + (list.indexOf('?') < 0 ? "?" : "&") + "page=" + page;
    }

    private Reply reply(ListPage page, Graph facts, Form form, Optional<Listing> listing, Filter filter) {
        byte[] body = form.rdf().map(syntax -> write.rdf(page, facts, syntax)).orElseGet(() -> switch (form) {
            case CSV -> write.csv(page);
            case JSON -> write.json(page);
            case HTML, TURTLE, JSON_LD, N_TRIPLES, RDF_XML -> html(page, facts, listing, filter);
        });
        Reply reply = Reply.ok(form.contentType(), body)
                .with("Link", link(page.links().first(), "first"))
                .with("Link", link(page.links().last(), "last"));
        if (page.links().previous().isPresent())
            reply = reply.with("Link", link(page.links().previous().get(), "prev"));
        if (page.links().next().isPresent())
            reply = reply.with("Link", link(page.links().next().get(), "next"));
        return form == Form.CSV
                ? reply.with(
                        "Content-Disposition",
                        "attachment; filename=\"" + page.kind().path() + ".csv\"")
                : reply;
    }

    private String link(String below, String relation) {
        return "<%s>; rel=\"%s\"".formatted(addresses.path() + below, relation);
    }

    private byte[] html(ListPage page, Graph facts, Optional<Listing> listing, Filter filter) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind.path(), kind.title()));
        String query = behind.of(page.kind(), filter);
        return templates.render(
                "browse.jte",
                Map.of(
                        "page",
                        frame(page),
                        "list",
                        page,
                        "kinds",
                        kinds,
                        "filters",
                        listing.map(known -> choices(facts, known, page.kind(), filter))
                                .orElse(List.of()),
                        "filtered",
                        !filter.isEmpty(),
                        "query",
                        query,
                        "ask",
                        BehindLists.ask(addresses, query)));
    }

    private Frame frame(ListPage page) {
        List<Frame.Alternate> alternates = Arrays.stream(Form.values())
                .filter(form -> form != Form.HTML)
                .map(form -> new Frame.Alternate(
                        addresses.path() + page.links().self() + "&format=" + form.suffix(),
                        form.mediaType(),
                        form.suffix()))
                .toList();
        String number = page.number() > 1 ? ", page " + page.number() : "";
        return frames.titled(page.kind().title() + number)
                .section("browse")
                .description("%d %s, %s."
                        .formatted(page.total(), page.kind().title().toLowerCase(Locale.ROOT), page.order()))
                .canonical(addresses.absolute(page.links().self()))
                .alternates(alternates);
    }

    private List<Choices> choices(Graph facts, Listing listing, Kind kind, Filter filter) {
        List<Choices> filters = new ArrayList<>();
        if (kind == Kind.ARTICLE) {
            filters.add(new Choices(
                    "publisher",
                    "Publisher",
                    listing.publishers().stream()
                            .limit(CHOICES)
                            .map(publisher -> new Choice(
                                    publisher.getURI(),
                                    naming.of(facts, publisher),
                                    filter.publisher()
                                            .filter(publisher.getURI()::equals)
                                            .isPresent()))
                            .toList()));
            filters.add(new Choices(
                    "month",
                    "Month",
                    listing.of(Kind.ARTICLE).stream()
                            .map(Entry::month)
                            .filter(month -> month != Entry.NONE)
                            .distinct()
                            .limit(CHOICES)
                            .map(month -> YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1))
                            .map(month -> new Choice(
                                    month.toString(),
                                    month.toString(),
                                    filter.month().filter(month::equals).isPresent()))
                            .toList()));
        }
        if (kind == Kind.ARTICLE || kind == Kind.EVENT)
            filters.add(new Choices(
                    "event",
                    kind == Kind.EVENT ? "Kind" : "Reports",
                    listing.events().stream()
                            .map(event -> event.getURI().substring(News.NS.length()))
                            .map(name -> new Choice(
                                    name,
                                    publication.labels().term(News.term(name)),
                                    filter.event().filter(name::equals).isPresent()))
                            .toList()));
        return filters.stream().filter(some -> !some.choices().isEmpty()).toList();
    }

    @Override
    public void close() {
        listings.close();
    }
}
