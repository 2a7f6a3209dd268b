package dateline.serve.page;

import dateline.serve.Questions;
import dateline.serve.data.Publication;
import dateline.serve.document.ThingPage;
import dateline.serve.http.ErrorPage;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages: home, those of things, and those that say why there is none. */
public final class Pages implements Wing, ThingPage, ErrorPage {
    private static final String HTML = "text/html;charset=utf-8";

    private final Publication publication;
    private final Templates templates;
    private final Frames frames;
    private final Queries queries = new Queries();

    /** What the layout of all pages needs of {@link Assets}. */
    public static final List<String> ASSETS =
            List.of("/dateline/serve/assets/dateline.css", "/dateline/serve/assets/favicon.svg");

    public Pages(Publication publication, Templates templates, Frames frames) {
        this.publication = publication;
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("", this::home), new Route("favicon.svg", this::favicon));
    }

    private Reply home(Request request) {
        View.Home home = publication.data().read(snapshot -> {
            Views views = views(snapshot);
            return new View.Home(views.counts(), views.articles(), examples());
        });
        return Reply.ok(
                HTML,
                templates.render(
                        "home.jte",
                        Map.of("page", frames.titled("What is in here").section("home"), "home", home)));
    }

    /** Where browsers look of their own accord. */
    private Reply favicon(Request request) {
        return Reply.seeOther(frames.asset("favicon.svg"));
    }

    private List<View.Example> examples() {
        return Questions.all().stream()
                .map(question -> new View.Example(
                        question.title(),
                        publication.addresses().sparqlPath() + "?query="
                                + URLEncoder.encode(question.query(), StandardCharsets.UTF_8),
                        question.query()))
                .toList();
    }

    @Override
    public byte[] of(DatasetGraph snapshot, Node thing, Request request) {
        Views views = views(snapshot);
        if (views.isGone(thing))
            return templates.render(
                    "withdrawn.jte", Map.of("page", frames.titled("Withdrawn"), "tombstone", views.tombstone(thing)));
        if (views.isArticle(thing)) {
            View.ArticlePage article = views.article(thing);
            return templates.render(
                    "article.jte", Map.of("page", frames.titled(article.headline()), "article", article));
        }
        View.ThingPage page = views.thing(thing);
        return templates.render("thing.jte", Map.of("page", frames.titled(page.name()), "thing", page));
    }

    @Override
    public byte[] of(Problem problem) {
        return templates.render("missing.jte", Map.of("page", frames.titled(problem.title()), "problem", problem));
    }

    private Views views(DatasetGraph snapshot) {
        return new Views(snapshot, queries, publication.labels(), publication.addresses());
    }
}
