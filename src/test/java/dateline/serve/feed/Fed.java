package dateline.serve.feed;

import dateline.serve.Server;
import dateline.store.Store;
import dateline.vocab.Schema;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A served store whose articles come, change and go by a clock that is set by hand. */
public final class Fed implements AutoCloseable {
    public static final String BASE = "http://news.example/";
    public static final Instant BEGIN = Instant.parse("2031-05-01T08:00:00Z");

    private Instant now = BEGIN;
    private final Store store = Store.inMemory(() -> now);
    private final Server server = Server.start(new Server.Settings(BASE, 0, true, Duration.ofSeconds(20)), store);
    private final HttpClient client = HttpClient.newHttpClient();

    public Store store() {
        return store;
    }

    public static Node article(int number) {
        return NodeFactory.createURI(BASE + "id/article/" + number);
    }

    /** One batch, a second after the one before, in which these articles come or become others. */
    public void put(String words, int from, int to) {
        now = now.plusSeconds(1);
        store.write(batch -> {
            for (int number = from; number <= to; number++)
                batch.replace(article(number), quads(article(number), words + " " + number));
        });
    }

    /** One batch, in which an article goes. */
    public void withdraw(int number) {
        now = now.plusSeconds(1);
        store.write(batch -> batch.withdraw(article(number)));
    }

    /** The clock is set back. */
    public void setBack() {
        now = now.minusSeconds(3600);
    }

    private static List<Quad> quads(Node article, String headline) {
        Node sentence = NodeFactory.createURI(article.getURI() + "#char=0,9");
        Node text = NodeFactory.createLiteralString(headline);
        return new ArrayList<>(List.of(
                Quad.create(article, article, RDF.Nodes.type, Schema.NewsArticle),
                Quad.create(article, article, Schema.headline, text),
                Quad.create(sentence, sentence, Schema.text, text)));
    }

    /** @param address below the base, or whole */
    public HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        return send("GET", address, accept);
    }

    public HttpResponse<String> send(String method, String address, String accept)
            throws IOException, InterruptedException {
        String below = address.startsWith(BASE) ? address.substring(BASE.length()) : address;
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(server.port(), below)))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        client.close();
        store.close();
    }
}
