package dateline.serve.document;

import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.data.Data;
import dateline.serve.guard.Rules;
import dateline.vocab.Prefixes;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A server over {@code harbour.trig}, whose base has a path, and a client to ask it. */
public final class Harbour implements AutoCloseable {
    public static final String BASE = "http://news.example/harbour/";
    public static final String PATH = "/harbour/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;

    public Harbour() {
        this(data());
    }

    Harbour(DatasetGraph data) {
        About about = new About(
                "Harbour",
                Optional.of("https://licence.example/by"),
                Optional.of("Quay Press"),
                Optional.empty(),
                true);
        server = Server.start(
                new Server.Settings(BASE, 0, true, Duration.ofSeconds(10), about, Rules.DEFAULT),
                Data.of(data),
                Prefixes.ALL);
    }

    static DatasetGraph data() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, String.valueOf(Harbour.class.getResource("harbour.trig")));
        return data;
    }

    static Node thing(String name) {
        return NodeFactory.createURI(BASE + "id/" + name);
    }

    /** @param headers name, value, name, value */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s%s".formatted(server.port(), PATH, path)));
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("no answer for " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a request that is sent letter by letter, as no client library would. */
    String raw(String target) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n"
                            .formatted(target)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** An address of a Location or Link header, below the base. */
    static String below(String address) {
        return address.startsWith(BASE) ? address.substring(BASE.length()) : address.substring(PATH.length());
    }

    public static Graph graph(HttpResponse<String> response, Lang lang) {
        return RDFParser.fromString(response.body(), lang).base(BASE).toGraph();
    }

    static List<String> links(HttpResponse<String> response, String relation) {
        return response.headers().allValues("Link").stream()
                .filter(link -> link.contains("rel=\"%s\"".formatted(relation)))
                .map(link -> link.substring(1, link.indexOf('>')))
                .toList();
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
