package dateline.serve.api;

import dateline.serve.data.Publication;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The questions at {@code api/{name}}, each with its parameters, page by page, for programs and for people; and what
 * there is to ask at {@code api}, as an OpenAPI document and as a page.
 */
public final class QuestionsApi implements Wing {
    static final int ROWS = 100; // of a page, if nobody says how many; as grlc does
    public static final int MOST_ROWS = 1_000;
    static final int MOST_PAGES = 1_000; // what lies further is for a dump or a narrower question
    static final List<String> PAGING = List.of("page", "limit", "format");
    private static final String FOLDER = "api/";

    /** What its pages need of the site's assets. */
    public static final List<String> ASSETS = List.of("/dateline/serve/assets/api.css");

    private final Catalogue catalogue;
    private final Ask ask;
    private final Links links;
    private final WriteAnswer write;
    private final AnswerPage page;
    private final OpenApi description;

    public QuestionsApi(
            Publication publication, Catalogue catalogue, Asking asking, Templates templates, Frames frames) {
        this.catalogue = catalogue;
        this.ask = new Ask(asking);
        this.links = new Links(publication.addresses());
        this.write = new WriteAnswer(links, publication.prefixes());
        this.page = new AnswerPage(publication, links, templates, frames);
        this.description = new OpenApi(publication, catalogue);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("api", this::overview),
                new Route(FOLDER + "openapi.json", request -> description.in(OpenApi.Form.JSON)),
                new Route(FOLDER + "openapi.yaml", request -> description.in(OpenApi.Form.YAML)),
                new Route(FOLDER, this::answer));
    }

    private Reply overview(Request request) {
        OpenApi.Form form = request.negotiate(List.of(OpenApi.Form.values()));
        return form == OpenApi.Form.HTML ? page.overview(catalogue) : description.in(form);
    }

    private Reply answer(Request request) {
        String name = request.path().substring(FOLDER.length());
        Optional<Question> found = catalogue.find(name);
        if (found.isEmpty())
            return Reply.movedPermanently(links.question(
                    catalogue.properName(name).orElseThrow(() -> Problem.notFound("a question of this name")),
                    request.query()));
        Question question = found.get();
        Form form = request.negotiate(Form.of(question));
        Map<String, List<Node>> given = question.read(request.parameters(), PAGING);
        Answer answer = ask.page(
                request.client(),
                question,
                given,
                number(request, "page", MOST_PAGES, 1),
                number(request, "limit", form == Form.HTML ? AnswerPage.MOST_ROWS : MOST_ROWS, ROWS));
        Reply reply = form == Form.HTML ? page.of(answer) : Reply.ok(form.contentType(), write.in(form, answer));
        for (String link : links.headers(answer, form)) reply = reply.with("Link", link);
        return form == Form.CSV || form == Form.TSV
                ? reply.with(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"".formatted(question.name(), form.suffix()))
                : reply;
    }

    private static int number(Request request, String name, int most, int otherwise) {
        List<String> given = request.parameters().getOrDefault(name, List.of());
        if (given.size() > 1) throw Parameter.wrong(name, "The parameter \"%s\" can be given once.".formatted(name));
        try {
            return request.number(name, 1, most, otherwise);
        } catch (Problem e) {
            throw Parameter.wrong(name, e.detail());
        }
    }
}
