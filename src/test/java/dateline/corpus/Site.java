package dateline.corpus;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine. What it does not have it answers with 404. */
public final class Site implements AutoCloseable {
    /** What was asked for: the path, then all headers. */
    record Asked(String path, Headers headers) {}

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(new Asked(path, exchange.getRequestHeaders()));
        try (exchange) {
            answers.getOrDefault(path, none -> none.sendResponseHeaders(404, -1))
                    .handle(exchange);
        }
    }

    public Site on(String path, HttpHandler answer) {
        answers.put(path, answer);
        return this;
    }

    public Site has(String path, String contentType, String body) {
        return has(path, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    Site has(String path, String contentType, byte[] body) {
        return on(path, exchange -> send(exchange, contentType, body));
    }

    /** A page with an article of this headline. */
    public Site hasArticle(String path, String headline) {
        return has(path, "text/html; charset=utf-8", article(headline));
    }

    Site status(String path, int status) {
        return on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    Site redirects(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    public static void send(HttpExchange exchange, String contentType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }

    public static String article(String headline) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head><body>
                <nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <article><h1>%1$s</h1>
                <p>The bridge over the river was opened to the public on Monday after two years of work by the engineers
                of the town, who had found cracks in one of its pillars.</p>
                <p>It had been closed since a ship had struck one of the pillars in a storm, the mayor said at the opening,
                and the town had paid for all of the repairs itself.</p>
                </article></body></html>
                """.formatted(headline);
    }

    public String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /** The paths that were asked for, in order. */
    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    List<Asked> asked() {
        return asked;
    }

    /** Answers nothing more, for as long as the site is there. */
    void fallSilent() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
