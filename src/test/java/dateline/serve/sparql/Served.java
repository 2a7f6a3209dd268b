package dateline.serve.sparql;

import dateline.vocab.Prefixes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** An endpoint over HTTP on a free port, and a client for it. */
final class Served implements AutoCloseable, Watcher {
    static final String BASE = "http://localhost:3030/";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    static final String PAGE = "a page for people";

    private int running;
    private int lastStatus;
    private final FusekiServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Served(DatasetGraph data, Limits limits, Graph description) {
        Endpoint endpoint = new Endpoint(
                BASE + "sparql",
                data,
                limits,
                () -> 1,
                Prefixes.ALL,
                BASE + "void",
                () -> description,
                request -> request.getHeader("X-Client") == null ? "somebody" : request.getHeader("X-Client"),
                this,
                (request, response) -> response.getWriter().print(PAGE));
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .numServerThreads(4, 60)
                .fusekiModules(FusekiModules.empty())
                .addServlet("/sparql", new SparqlServlet(endpoint))
                .build()
                .start();
    }

    static Limits limits(Duration timeout) {
        return Limits.of(timeout).with(turns(40, 40));
    }

    /** None wait: what cannot run at once is refused. */
    static Limits.Turns turns(int running, int perClient) {
        return new Limits.Turns(running, perClient, 0, 0, Duration.ZERO);
    }

    int port() {
        return server.getPort();
    }

    URI address(String rest) {
        return URI.create("http://localhost:%d/sparql%s".formatted(port(), rest));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> query(String query) {
        return query(query, request -> request);
    }

    /** By POST, since addresses are short. */
    HttpResponse<String> query(String query, UnaryOperator<HttpRequest.Builder> more) {
        return send(more.apply(HttpRequest.newBuilder(address(""))
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString(query))));
    }

    HttpResponse<String> get(String rest, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(rest));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void began(String client) {
        running++;
    }

    @Override
    public synchronized void ended(String client, int status, Duration elapsed, long rows, long bytes) {
        lastStatus = status;
        running--;
        notifyAll();
    }

    /** Whether no query runs, or none any more after so long. */
    synchronized boolean isIdleWithin(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (running > 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }

    synchronized int lastStatus() {
        return lastStatus;
    }

    @Override
    public void refused(String client, int status, String reason) {}

    @Override
    public void close() {
        server.stop();
        client.close();
    }
}
