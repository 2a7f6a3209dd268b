package dateline.serve.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dateline.serve.http.Reply.Caching;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one servlet before all resources: it finds the route, answers HEAD and OPTIONS, gives every answer a strong ETag (the
 * digest of its bytes), answers 304, says what an answer varies by, opens read access to scripts of any origin, closes all
 * else to browsers, and makes problems into pages or {@code application/problem+json}. Answers are kept, up to 64 MB,
 * until the data change.
 */
public final class Front extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final long KEPT = 64 << 20; // bytes: a few thousand pages
    private static final int LARGE = 128 << 10; // KB of answers that are too large to be kept, while they are sent
    private static final int PIECE = 32 << 10; // bytes sent at a time, so that who reads slowly is noticed in between
    private static final int LARGEST_KEPT = 1 << 20;
    private static final Set<String> KEPT_BY = Set.of("accept", "accept-language");

    /** For all that does not bring its own: nothing runs, nothing is framed, nothing is fetched from elsewhere. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final transient List<? extends Wing> wings;
    private final transient List<Route> routes;
    private final transient Site site;
    private final transient ErrorPage errors;
    private final transient Cache<Key, Kept> kept;
    private final transient Semaphore large = new Semaphore(LARGE);

    /**
     * What the front knows of the site.
     *
     * @param path of the base: "/", or "/news/" behind a proxy; ends in a slash
     * @param secure whether the base is https
     * @param state equal as long as the same requests have the same answers
     * @param modified when the data were changed last
     * @param client who asks, behind whatever proxies there are
     */
    public record Site(
            String path,
            boolean secure,
            Supplier<?> state,
            Supplier<Instant> modified,
            Function<HttpServletRequest, String> client) {}

    private record Key(Object state, String path, String query, String accept, String languages) {
        /** In bytes, about: what a client sent may be longer than what it got. */
        int size() {
            return 2 * (path.length() + query.length() + accept.length() + languages.length());
        }
    }

    /** @param packed the same body in gzip; empty if it is not worth it, or not kept */
    private record Kept(Reply reply, String etag, String vary, byte[] packed) {}

    public Front(Site site, List<? extends Wing> wings, ErrorPage errors) {
        this.site = site;
        this.errors = errors;
        this.wings = wings;
        this.routes = wings.stream()
                .flatMap(wing -> wing.routes().stream())
                .sorted(Comparator.comparing((Route route) -> route.pattern().length())
                        .reversed())
                .toList();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(KEPT)
                .<Key, Kept>weigher(
                        (key, answer) -> 1000 + key.size() + answer.reply().body().length + answer.packed().length)
                .executor(Runnable::run)
                .build();
    }

    /** Called when the server has stopped: no request is under way any more. */
    @Override
    public void destroy() {
        wings.forEach(Wing::close);
    }

    /** Does all of it, since the servlet's own {@code doOptions} and {@code doTrace} tell more than they should. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.ofEveryAnswer(response, POLICY, site.secure());
        switch (request.getMethod()) {
            case "GET", "HEAD" -> get(request, response);
            case "OPTIONS" -> options(response);
            default -> {
                response.setHeader("Allow", METHODS);
                problem(
                        new Problem(405, "Method not allowed", "This can be read only: " + METHODS + "."),
                        false,
                        response);
            }
        }
    }

    private static void options(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader(
                "Access-Control-Allow-Headers",
                "Accept, Accept-Language, Content-Type, If-Match, If-None-Match, If-Modified-Since, If-Range, Range");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = false;
        try {
            if (!request.getRequestURI().startsWith(site.path())) throw Problem.notFound("this address");
            String path = request.getRequestURI().substring(site.path().length());
            Request asked = new Request(request, path, site.client().apply(request));
            page = asked.prefersPages();
            sendInTurn(answer(asked, request, path), request, response);
        } catch (Problem e) {
            problem(e, page, response);
        } catch (RuntimeException e) {
            LOG.error("A request could not be answered", e); // the path is in the access log, escaped
            problem(
                    new Problem(500, "Internal error", "It could not be answered; the server's log says why."),
                    page,
                    response);
        }
    }

    private Kept answer(Request asked, HttpServletRequest request, String path) {
        Key key = new Key(
                site.state().get(), path, asked.query(), header(request, "Accept"), header(request, "Accept-Language"));
        Kept known = kept.getIfPresent(key);
        if (known != null) return known;
        Reply reply = route(asked.path()).resource().get(asked);
        boolean keep = isToBeKept(reply) && asked.asked().stream().allMatch(Front::isKeptBy);
        Kept answer = new Kept(
                reply,
                Headers.etag(reply.body()),
                String.join(", ", varying(asked.asked())),
                keep ? Packing.pack(reply) : new byte[0]);
        if (keep) kept.put(key, answer);
        return answer;
    }

    private static boolean isToBeKept(Reply reply) {
        return reply.status() == 200 && reply.caching() == Caching.REVALIDATE && reply.body().length <= LARGEST_KEPT;
    }

    private static boolean isKeptBy(String header) {
        return KEPT_BY.stream().anyMatch(header::equalsIgnoreCase);
    }

    private static List<String> varying(Set<String> asked) {
        // Encodings always: a cache is told so even by the answer that came plain.
        return Stream.concat(asked.stream(), Stream.of("Accept-Encoding"))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }

    private Route route(String path) {
        return routes.stream()
                .filter(route -> route.leadsTo(path))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("this address"));
    }

    /** Each answer of many megabytes takes its memory until its client has read it. */
    private void sendInTurn(Kept answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = answer.reply();
        boolean isOwn = reply.body().length > LARGEST_KEPT && reply.caching() != Caching.IMMUTABLE;
        int size = isOwn ? Math.min(reply.body().length >> 10, LARGE) : 0;
        if (!large.tryAcquire(size))
            throw new Problem(
                    503,
                    "Busy",
                    "Others are being sent as much as this server can hold; ask again in a while.",
                    Map.of(),
                    Map.of("Retry-After", "10"));
        try {
            send(answer, request, response);
        } finally {
            large.release(size);
        }
    }

    private void send(Kept answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = answer.reply();
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", reply.caching().header());
        response.setHeader("Vary", answer.vary());
        boolean isPacked = answer.packed().length > 0 && Packing.isWanted(request);
        String etag = isPacked ? Packing.etag(answer.etag()) : answer.etag();
        reply.headers().forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (reply.status() == 200 && reply.caching() != Caching.NEVER) {
            Instant modified = site.modified().get();
            response.setHeader("ETag", etag);
            if (modified.isAfter(Instant.EPOCH)) response.setDateHeader("Last-Modified", modified.toEpochMilli());
            if (Headers.isUnchanged(request, etag, modified)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        if (isPacked) response.setHeader("Content-Encoding", "gzip");
        body(request, response, reply.contentType(), isPacked ? answer.packed() : reply.body());
    }

    private static void body(HttpServletRequest request, HttpServletResponse response, String contentType, byte[] body)
            throws IOException {
        if (!contentType.isEmpty()) response.setContentType(contentType);
        response.setContentLength(body.length);
        if (request.getMethod().equals("HEAD")) return;
        for (int sent = 0; sent < body.length; sent += PIECE)
            response.getOutputStream().write(body, sent, Math.min(PIECE, body.length - sent));
    }

    private void problem(Problem problem, boolean page, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept");
        problem.headers().forEach(response::setHeader);
        byte[] body = page ? errors.of(problem) : problem.json();
        response.setContentType(page ? "text/html;charset=utf-8" : Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
