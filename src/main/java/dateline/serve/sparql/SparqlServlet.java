package dateline.serve.sparql;

import dateline.serve.http.Accept;
import dateline.serve.http.Headers;
import dateline.serve.http.Offer;
import dateline.serve.http.Problem;
import dateline.vocab.Sd;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * The SPARQL 1.1 Protocol, for queries: GET, HEAD and POST in all their forms. Without a query it says what it is: by a
 * page to a person, by its service description to a program.
 */
public final class SparqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String PROGRAM = Program.own();
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"; // results are data

    private final transient Endpoint endpoint;
    private final transient Answers answers;
    private final transient Turnstile turnstile;

    public SparqlServlet(Endpoint endpoint) {
        NodeValue.VerboseWarnings = false; // or anybody could fill the log with literals that are not what they say
        this.endpoint = endpoint;
        this.answers = new Answers(endpoint);
        this.turnstile = new Turnstile(endpoint.limits().turns());
    }

    /**
     * The first rows of an answer, for a page of this site; within the limits that hold for everybody.
     *
     * @param client who asks for the page
     * @throws Problem if it is no query, or needs too much
     */
    public Rows rows(String client, String query, int most) {
        try (Turnstile.Place place = turnstile.enter(client)) {
            return answers.rows(query, most);
        }
    }

    @Override
    public void destroy() {
        answers.close();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Headers.ofEveryAnswer(response, POLICY, endpoint.address().startsWith("https:"));
        response.setHeader("Vary", "Accept, Accept-Encoding");
        switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> answer(request, response);
            case "OPTIONS" -> options(response);
            default -> {
                response.setHeader("Allow", METHODS);
                problem(
                        request,
                        new Problem(405, "Method not allowed", "The methods here are " + METHODS + "."),
                        response);
            }
        }
    }

    private static void options(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (isReader(request)) {
            endpoint.unasked().answer(request, response);
            return;
        }
        try {
            Asked asked = Asked.read(request, endpoint.limits());
            if (asked.query().isEmpty()) {
                introduce(request, asked, response);
                return;
            }
            Checked query = Checked.read(asked.query().get(), endpoint.limits());
            ResultForm form = form(request, asked, ResultForm.of(query.query()));
            Optional<String> etag = etag(request, asked, query, form);
            if (etag.isPresent() && Headers.isUnchanged(request, etag.get(), Instant.EPOCH)) {
                caching(response, etag.get());
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            run(request, new Answers.Task(asked, query, form, etag), turnstile.enter(client(request)), response);
        } catch (Problem e) {
            problem(request, e, response);
        }
    }

    private void run(HttpServletRequest request, Answers.Task task, Turnstile.Place place, HttpServletResponse response)
            throws IOException {
        String client = client(request);
        endpoint.watcher().began(client);
        Answers.Outcome outcome = new Answers.Outcome(500, Duration.ZERO, 0, 0);
        try (place) {
            outcome = answers.answer(task, request, response);
            if (outcome.problem() != null) {
                if (response.isCommitted()) BrokenOff.breakOff(request);
                else write(outcome.problem(), response);
            }
        } finally {
            endpoint.watcher().ended(client, outcome.status(), outcome.elapsed(), outcome.rows(), outcome.bytes());
        }
    }

    /** What this client gets: by name, or by its {@code Accept}. */
    private static <O extends Offer> O form(HttpServletRequest request, Asked asked, List<O> offers) {
        Optional<String> name = asked.format();
        if (name.isPresent()) {
            Optional<O> named =
                    offers.stream().filter(offer -> isNamed(offer, name.get())).findFirst();
            if (named.isPresent()) return named.get();
            boolean isKnown = Stream.of(ResultForm.values()).anyMatch(form -> isNamed(form, name.get()));
            boolean isHint = Asked.HINTS.contains(name.get());
            if (!isKnown && !isHint) throw Problem.badRequest("There is no such format here.");
            if (!isHint) throw Problem.notAcceptable(offers);
        }
        return new Accept(accept(request)).best(offers).orElseThrow(() -> Problem.notAcceptable(offers));
    }

    private static boolean isNamed(Offer offer, String name) {
        return offer.suffix().equals(name) || offer.mediaType().equals(name);
    }

    private static String accept(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders("Accept")));
    }

    private String client(HttpServletRequest request) {
        return endpoint.client().apply(request);
    }

    /** By program, data, query and form; none where the same query has other answers each time. */
    private Optional<String> etag(HttpServletRequest request, Asked asked, Checked query, ResultForm form) {
        if (!query.isStable() || request.getMethod().equals("POST")) return Optional.empty();
        String all = String.join(
                "\n",
                PROGRAM,
                String.valueOf(endpoint.version().get()),
                form.mediaType(),
                String.join(" ", asked.defaultGraphs()),
                String.join(" ", asked.namedGraphs()),
                query.query().serialize());
        return Optional.of(Headers.etag(all.getBytes(StandardCharsets.UTF_8)));
    }

    static void caching(HttpServletResponse response, String etag) {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "public, no-cache");
    }

    private void introduce(HttpServletRequest request, Asked asked, HttpServletResponse response)
            throws ServletException, IOException {
        ResultForm form = form(request, asked, ResultForm.GRAPHS);
        Graph graph = ServiceDescription.of(endpoint);
        graph.getPrefixMapping().setNsPrefixes(endpoint.prefixes());
        graph.getPrefixMapping().setNsPrefix("sd", Sd.NS);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RDFWriter.source(graph).lang(form.lang()).output(body);
        String etag = Headers.etag(body.toByteArray());
        caching(response, etag);
        if (Headers.isUnchanged(request, etag, Instant.EPOCH)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(form.contentType());
        send(request, response, body.toByteArray());
    }

    /** Whether this is somebody with a browser, who wants a page more than any result, with a query or without. */
    private static boolean isReader(HttpServletRequest request) {
        if (request.getMethod().equals("POST") || namesFormat(request)) return false;
        List<Offer> offers = Stream.concat(Stream.of(ResultForm.values()).map(Offer.class::cast), Stream.of(Page.HTML))
                .toList();
        return new Accept(accept(request))
                .best(offers)
                .filter(Page.HTML::equals)
                .isPresent();
    }

    private static boolean namesFormat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && Stream.of(query.split("&")).anyMatch(part -> part.startsWith("format="));
    }

    private enum Page implements Offer {
        HTML;

        @Override
        public String mediaType() {
            return "text/html";
        }

        @Override
        public String suffix() {
            return "html";
        }
    }

    private void problem(HttpServletRequest request, Problem problem, HttpServletResponse response) throws IOException {
        endpoint.watcher().refused(client(request), problem.status(), problem.title());
        if (request.getMethod().startsWith("P") && !request.getInputStream().isFinished())
            response.setHeader("Connection", "close"); // what was not read of it would be taken for the next request
        write(problem, response);
    }

    private static void write(Problem problem, HttpServletResponse response) throws IOException {
        byte[] body = problem.json();
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("ETag", null);
        response.setHeader("Content-Disposition", null);
        response.setHeader("Cache-Control", "no-store");
        problem.headers().forEach(response::setHeader);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }
}
