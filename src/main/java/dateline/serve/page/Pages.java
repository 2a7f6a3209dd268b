package dateline.serve.page;

import dateline.serve.data.Publication;
import dateline.serve.document.EmbeddedData;
import dateline.serve.document.ThingPage;
import dateline.serve.http.ErrorPage;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.store.Change;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages: home, those of things, and those that say why there is none. */
public final class Pages implements Wing, ThingPage, ErrorPage {
    /** What the layout of all pages needs of {@link Assets}. */
    public static final List<String> ASSETS =
            List.of("/dateline/serve/assets/dateline.css", "/dateline/serve/assets/favicon.svg");

    private static final String HTML = "text/html;charset=utf-8";

    private final Publication publication;
    private final Templates templates;
    private final Frames frames;
    private final Cite cite;
    private final EmbeddedData embedded;
    private final Queries queries = new Queries();

    public Pages(Publication publication, Templates templates, Frames frames) {
        this.publication = publication;
        this.templates = templates;
        this.frames = frames;
        this.cite = new Cite(publication);
        this.embedded = new EmbeddedData(publication.about().showsText());
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("", this::home), new Route("favicon.svg", this::favicon));
    }

    private Reply home(Request request) {
        List<Change> changes = ReadHome.latest(publication.data());
        View.Home home = publication.data().read(snapshot -> new ReadHome(
                        new Reading(snapshot, queries, publication, request), queries, publication, changes)
                .read());
        Frame frame = frames.titled("What is in here")
                .section("home")
                .description("News articles as linked data: who met whom, said what, where and when, each fact with the"
                        + " sentence that supports it.")
                .canonical(publication.addresses().base());
        return Reply.ok(HTML, templates.render("home.jte", Map.of("page", frame, "home", home)));
    }

    /**
     * What a thing is called in a line of plain text, or what a fact says.
     *
     * @param facts the default graph
     */
    public String words(Graph facts, Node thing) {
        return new Values(
                        facts,
                        publication.labels(),
                        publication.addresses(),
                        List.of(),
                        publication.about().showsText())
                .of(thing)
                .text();
    }

    /** Where browsers look of their own accord. */
    private Reply favicon(Request request) {
        return Reply.seeOther(frames.asset("favicon.svg"));
    }

    @Override
    public byte[] of(DatasetGraph snapshot, Node thing, Request request) {
        Reading reading = new Reading(snapshot, queries, publication, request);
        Optional<String> links = request.parameter("links");
        if (links.isPresent()) {
            View.LinksPage page = new Incoming(reading).page(thing, links.get());
            return templates.render(
                    "links.jte", Map.of("page", frame(thing, page.thing().text(), ""), "links", page));
        }
        Sort sort = Sort.of(reading.facts, thing);
        return switch (sort) {
            case WITHDRAWN -> withdrawn(reading, thing);
            case ARTICLE -> {
                View.ArticlePage page = new ReadArticle(reading, queries, cite).read(thing);
                String outlet =
                        page.outlet().stream().findFirst().map(View.Value::text).orElse("");
                yield templates.render(
                        "article.jte",
                        Map.of(
                                "page",
                                frame(thing, page.headline(), "The facts that this article reports. " + outlet)
                                        .embedded(embedded.of(snapshot, thing)),
                                "article",
                                page));
            }
            case EVENT, STATEMENT, OFFICE, FIGURE, DISAGREEMENT ->
                thing(snapshot, thing, new ReadFact(reading, cite).read(thing, sort));
            case PERSON, ORGANIZATION, PLACE, GROUP, PUBLISHER, QUANTITY, OTHER ->
                thing(snapshot, thing, new ReadThing(reading, cite).read(thing, sort));
        };
    }

    private byte[] thing(DatasetGraph snapshot, Node thing, View.ThingPage page) {
        String description =
                page.kind() + ": " + page.name() + ". What the news reports, with the sentences that say so.";
        Frame frame = frame(thing, page.name(), description).embedded(embedded.of(snapshot, thing));
        return templates.render("thing.jte", Map.of("page", frame, "thing", page));
    }

    private byte[] withdrawn(Reading reading, Node article) {
        List<View.Row> about = new ArrayList<>();
        reading.row(about, "Reason", article, News.withdrawalReason);
        reading.row(about, "Published by", article, Schema.publisher);
        reading.row(about, "Published on", article, Schema.datePublished);
        reading.row(about, "Published at", article, News.publishedAt);
        return templates.render(
                "withdrawn.jte",
                Map.of(
                        "page",
                        frame(article, "Withdrawn", "This article was withdrawn."),
                        "tombstone",
                        new View.Tombstone(article.getURI(), about)));
    }

    private Frame frame(Node thing, String title, String description) {
        return frames.titled(Plain.cut(title, 120))
                .section("browse")
                .description(Plain.cut(description, 160))
                .canonical(publication
                        .addresses()
                        .document(thing)
                        .map(name -> publication.addresses().absolute("doc/" + name))
                        .orElse(""))
                .alternates(cite.formats(thing));
    }

    @Override
    public byte[] of(Problem problem) {
        return templates.render("missing.jte", Map.of("page", frames.titled(problem.title()), "problem", problem));
    }
}
