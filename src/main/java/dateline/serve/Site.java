package dateline.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The linked-data side of the server: things answer 303 to their documents, documents come as a page or as RDF by content
 * negotiation or by suffix. The document of an article that was withdrawn is its tombstone, with the status 410; an IRI
 * that an article had before its headline changed leads on to the one it has. What is called
 * otherwise by now answers 301 to its new address.
 */
final class Site extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'"; // pages ask nothing of any other host, and run no script

    private final transient Server.Snapshots snapshots;
    private final transient Addresses addresses;
    private final transient Queries queries = new Queries();
    private final transient Labels labels = new Labels();
    private final transient PrefixMapping prefixes;
    private final transient TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dateline.serve.templates");

    Site(Server.Snapshots snapshots, Addresses addresses, PrefixMapping prefixes) {
        this.snapshots = snapshots;
        this.addresses = addresses;
        this.prefixes = prefixes;
        templates.setBinaryStaticContent(false);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Access-Control-Allow-Origin", "*"); // public data, read only, no credentials
        response.setHeader("Access-Control-Expose-Headers", "Location, Link, Content-Type");
        String path = addresses.below(request.getRequestURI()).orElse("?");
        if (path.isEmpty()) home(response);
        else if (path.startsWith("id/")) thing(path.substring("id/".length()), response);
        else if (path.startsWith("doc/")) document(path.substring("doc/".length()), request, response);
        else notFound(response, request.getRequestURI());
    }

    private void home(HttpServletResponse response) throws IOException {
        View.Home home = snapshots.read(snapshot -> {
            Views views = views(snapshot);
            return new View.Home(views.counts(), views.articles(), examples());
        });
        page(response, HttpServletResponse.SC_OK, "home.jte", "home", home);
    }

    private List<View.Example> examples() {
        return Questions.all().stream()
                .map(question -> new View.Example(
                        question.title(),
                        addresses.sparqlPath() + "?query="
                                + URLEncoder.encode(question.query(), StandardCharsets.UTF_8),
                        question.query()))
                .toList();
    }

    private void thing(String name, HttpServletResponse response) throws IOException {
        Optional<Node> renamed = renamed(addresses.thing(name));
        if (renamed.isPresent()) {
            movedTo(addresses.href(renamed.get()), response);
            return;
        }
        Node thing = addresses.thing(name);
        if (isMoved(thing, response)) return;
        if (!snapshots.read(snapshot -> views(snapshot).knows(thing))) {
            notFound(response, name);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", addresses.documentPath(name));
    }

    private boolean isMoved(Node thing, HttpServletResponse response) {
        Optional<Node> successor = snapshots.read(snapshot -> views(snapshot).successor(thing));
        successor.ifPresent(article -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", addresses.href(article));
        });
        return successor.isPresent();
    }

    private void document(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int dot = path.lastIndexOf('.');
        Optional<Format> bySuffix = dot < 0 ? Optional.empty() : Format.ofSuffix(path.substring(dot + 1));
        String name = bySuffix.isPresent() ? path.substring(0, dot) : path;
        String accept = request.getHeader("Accept");
        Optional<Format> format = bySuffix.or(() -> Format.accepted(accept == null ? "*/*" : accept));
        Node thing = addresses.thing(name);
        Optional<String> renamed = renamed(thing).flatMap(addresses::document);
        if (renamed.isPresent()) {
            movedTo(addresses.documentPath(renamed.get() + path.substring(name.length())), response);
            return;
        }
        response.setHeader("Vary", "Accept");
        if (isMoved(thing, response)) return;
        if (!snapshots.read(snapshot -> views(snapshot).knows(thing))) notFound(response, name);
        else if (format.isEmpty())
            plain(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "This document comes as " + Format.offers() + ".");
        else {
            for (Format offer : Format.values())
                response.addHeader(
                        "Link",
                        "<%s.%s>; rel=\"alternate\"; type=\"%s\""
                                .formatted(addresses.documentPath(name), offer.suffix(), offer.mediaType()));
            Optional<RDFFormat> rdf = format.get().rdf();
            if (rdf.isPresent()) rdf(response, thing, format.get(), rdf.get());
            else html(response, thing);
        }
    }

    private Optional<Node> renamed(Node thing) {
        return snapshots.read(snapshot -> views(snapshot).renamed(thing));
    }

    private static void movedTo(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Cache-Control", "no-cache"); // names may be split again, as articles come and people decide
        response.setHeader("Location", address);
    }

    private void html(HttpServletResponse response, Node thing) throws IOException {
        Object view = snapshots.read(snapshot -> {
            Views views = views(snapshot);
            if (views.isGone(thing)) return views.tombstone(thing);
            return views.isArticle(thing) ? views.article(thing) : views.thing(thing);
        });
        if (view instanceof View.ArticlePage article)
            page(response, HttpServletResponse.SC_OK, "article.jte", "article", article);
        else if (view instanceof View.Tombstone tombstone)
            page(response, HttpServletResponse.SC_GONE, "withdrawn.jte", "tombstone", tombstone);
        else page(response, HttpServletResponse.SC_OK, "thing.jte", "thing", view);
    }

    private void rdf(HttpServletResponse response, Node thing, Format format, RDFFormat syntax) throws IOException {
        ByteArrayOutputStream body =
                new ByteArrayOutputStream(); // whole before the status: a failure is a 500, not a cut file
        boolean gone = snapshots.read(snapshot -> {
            RDFWriter.source(describe(snapshot, thing)).format(syntax).output(body);
            return views(snapshot).isGone(thing);
        });
        int status = gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_OK;
        send(response, status, format.mediaType() + charset(format), body.toByteArray());
    }

    private static String charset(Format format) {
        return switch (format) {
            case TURTLE, HTML, N_TRIPLES -> ";charset=utf-8";
            case JSON_LD, RDF_XML -> ""; // these say it themselves
        };
    }

    private Graph describe(DatasetGraph snapshot, Node thing) {
        boolean article = views(snapshot).isArticle(thing);
        try (QueryExec query = QueryExec.dataset(snapshot)
                .query(article ? queries.describeArticle : queries.describe)
                .substitution(article ? "article" : "thing", thing)
                .build()) {
            Graph description = query.construct();
            description.getPrefixMapping().setNsPrefixes(prefixes);
            return description;
        }
    }

    private Views views(DatasetGraph snapshot) {
        return new Views(snapshot, queries, labels, addresses);
    }

    private void page(HttpServletResponse response, int status, String template, String name, Object view)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, Map.of(name, view), output);
        send(response, status, "text/html;charset=utf-8", output.toByteArray());
    }

    private void notFound(HttpServletResponse response, String what) throws IOException {
        page(response, HttpServletResponse.SC_NOT_FOUND, "missing.jte", "what", what);
    }

    private static void plain(HttpServletResponse response, int status, String sentence) throws IOException {
        send(response, status, "text/plain;charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, int status, String contentType, byte[] body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
