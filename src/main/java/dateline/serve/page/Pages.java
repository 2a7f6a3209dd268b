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
    private final Queries queries = new Queries();

    public Pages(Publication publication, Templates templates) {
        this.publication = publication;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("", this::home));
    }

    private Reply home(Request request) {
        View.Home home = publication.data().read(snapshot -> {
            Views views = views(snapshot);
            return new View.Home(views.counts(), views.articles(), examples());
        });
        return Reply.ok(HTML, templates.render("home.jte", Map.of("home", home)));
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
        if (views.isGone(thing)) return templates.render("withdrawn.jte", Map.of("tombstone", views.tombstone(thing)));
        return views.isArticle(thing)
                ? templates.render("article.jte", Map.of("article", views.article(thing)))
                : templates.render("thing.jte", Map.of("thing", views.thing(thing)));
    }

    @Override
    public byte[] of(Problem problem) {
        return templates.render("missing.jte", Map.of("problem", problem));
    }

    private Views views(DatasetGraph snapshot) {
        return new Views(snapshot, queries, publication.labels(), publication.addresses());
    }
}
