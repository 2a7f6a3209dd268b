package dateline.serve.editor;

import dateline.serve.api.AnswerView;
import dateline.serve.api.Catalogue;
import dateline.serve.api.ShowRows;
import dateline.serve.data.Publication;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Reply.Caching;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import dateline.serve.sparql.Rows;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page at {@code sparql} for people: an editor where scripts run, else a form. The query in its address stands in it;
 * with {@code results=table} its first rows stand below, so that nothing needs a script.
 */
public final class Editor implements Wing {
    /** What the page needs of the site's assets. */
    public static final List<String> ASSETS = Scripts.ASSETS;

    private static final int ROWS = 200; // more is for a download
    private static final String TERMS = "sparql/terms.json";

    private final Publication publication;
    private final Catalogue catalogue;
    private final Asking asking;
    private final Templates templates;
    private final Frames frames;
    private final Scripts scripts;
    private final ShowRows rows;
    private final KnownTerms terms;
    private final List<EditorView.Example> examples;
    private final List<String> limits;
    private final String first;

    /** Asks within the limits that hold for everybody. */
    @FunctionalInterface
    public interface Asking {
        /**
         * The first rows of a query.
         *
         * @param client who asks
         * @throws Problem if it is no query, or needs too much
         */
        Rows rows(String client, String query, int most);
    }

    /**
     * @param limits what holds for queries, in sentences
     */
    public Editor(
            Publication publication,
            Catalogue catalogue,
            Asking asking,
            Templates templates,
            Frames frames,
            List<String> limits) {
        this.publication = publication;
        this.catalogue = catalogue;
        this.asking = asking;
        this.templates = templates;
        this.frames = frames;
        this.scripts = new Scripts(publication.addresses(), frames);
        this.rows = new ShowRows(publication);
        this.terms = new KnownTerms(publication, catalogue);
        this.limits = List.copyOf(limits);
        this.first = catalogue.questions().getFirst().text();
        this.examples = catalogue.questions().stream()
                .map(question -> new EditorView.Example(
                        question.title(),
                        question.description(),
                        question.name(),
                        publication.addresses().sparqlPath() + "?example=" + question.name() + "&results=table",
                        question.parameters().isEmpty()
                                ? ""
                                : publication.addresses().path() + "api/" + question.name()))
                .toList();
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("sparql", this::page), new Route(TERMS, request -> terms.reply()));
    }

    private String asked(String query) {
        return publication.addresses().sparqlPath() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private Reply page(Request request) {
        String query = request.parameter("query")
                .or(() -> request.parameter("example").map(name -> catalogue
                        .find(name)
                        .orElseThrow(() -> Problem.notFound("an example of this name"))
                        .text()))
                .orElse("");
        boolean isForRows = request.parameter("results").isPresent() && !query.isBlank();
        Optional<Rows> found = Optional.empty();
        Optional<Problem> problem = Optional.empty();
        if (isForRows) {
            try {
                found = Optional.of(asking.rows(request.client(), query, ROWS));
            } catch (Problem e) {
                problem = Optional.of(e);
            }
        }
        EditorView view = new EditorView(
                publication.addresses().sparqlPath(),
                query.isEmpty() ? first : query,
                query.isEmpty() || isForRows ? "" : asked(query) + "&results=table",
                publication.addresses().path() + TERMS,
                frames.asset("countries-110m.json"),
                scripts.all(),
                found.map(this::table),
                problem,
                examples,
                limits);
        var frame = frames.titled("SPARQL")
                .section("sparql")
                .description("Ask these data in SPARQL, with examples.")
                .with(
                        Scripts.STYLES.stream()
                                .map(Scripts::name)
                                .map(frames::asset)
                                .toList(),
                        List.of());
        Reply reply = Reply.ok(
                        "text/html;charset=utf-8",
                        templates.render("editor.jte", Map.of("page", frame, "editor", view)))
                .with("Content-Security-Policy", scripts.policy());
        if (problem.isPresent()) return reply.status(problem.get().status()).caching(Caching.NEVER);
        boolean isOfNow = found.filter(rows -> !rows.isStable()).isPresent(); // it asks what time it is, or for chance
        return isOfNow ? reply.caching(Caching.NEVER) : reply;
    }

    private AnswerView.Table table(Rows found) {
        int count = found.rows().size();
        String caption = found.more()
                ? "The first %d rows; download all of them above.".formatted(count)
                : count == 0 ? "Nothing was found." : "%d %s.".formatted(count, count == 1 ? "row" : "rows");
        return rows.table(caption, found.columns(), found.rows());
    }
}
