package dateline.serve.page;

import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.data.Data;
import dateline.serve.guard.Rules;
import dateline.vocab.Prefixes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small archive, served: its pages as they come over HTTP. */
final class Archive implements AutoCloseable {
    static final String BASE = "http://localhost:3030/";

    /** One page of each kind. */
    static final List<String> PAGES = List.of(
            "/",
            "/doc/article/talks",
            "/doc/article/no-talks",
            "/doc/article/gone",
            "/doc/person/solano",
            "/doc/person/orr",
            "/doc/place/larnhaven",
            "/doc/place/estmark",
            "/doc/organization/union",
            "/doc/publisher/courier",
            "/doc/event/planned",
            "/doc/event/held",
            "/doc/statement/s1",
            "/doc/figure/f1",
            "/doc/quantity/waiting",
            "/doc/office/orr",
            "/doc/disagreement/d1",
            "/doc/outcome/o1",
            "/doc/revision/talks-1",
            "/doc/person/solano?links=participant",
            "/doc/quantity/waiting?links=quantity");

    private static final int TRIES = 2_000;
    private static final Pattern SLOT = Pattern.compile("§(\\w+)§");

    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Archive(DatasetGraph data, About about) {
        server = Server.start(
                new Server.Settings(BASE, 0, true, Duration.ofSeconds(20), about, Rules.DEFAULT),
                Data.of(data),
                Prefixes.ALL);
    }

    /** The archive with its slots filled: words by name, and the addresses "url" and "same". */
    static Archive filled(UnaryOperator<String> words) {
        return new Archive(data(words), About.NOTHING_SAID);
    }

    /** The archive of an owner who does not let the articles' sentences be shown. */
    static Archive withoutText(UnaryOperator<String> words) {
        return new Archive(
                data(words), new About("Dateline", Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    static Archive of(DatasetGraph data) {
        return new Archive(data, About.NOTHING_SAID);
    }

    /** What a store makes of it: the default graph has what the named graphs have. */
    private static DatasetGraph data(UnaryOperator<String> words) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, String.valueOf(Archive.class.getResource("archive.trig")));
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> read.find().forEachRemaining(quad -> {
            Quad filled =
                    Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), fill(quad.getObject(), words));
            data.add(filled);
            data.add(Quad.defaultGraphIRI, filled.getSubject(), filled.getPredicate(), filled.getObject());
        }));
        return data;
    }

    private static Node fill(Node node, UnaryOperator<String> words) {
        if (node.isURI() && node.getURI().startsWith("urn:slot:"))
            return NodeFactory.createURI(words.apply(node.getURI().substring("urn:slot:".length())));
        if (!node.isLiteral() || !node.getLiteralLexicalForm().startsWith("§")) return node;
        MatchResult slot =
                SLOT.matcher(node.getLiteralLexicalForm()).results().findFirst().orElseThrow();
        return NodeFactory.createLiteralString(words.apply(slot.group(1)));
    }

    /** A page, the home page only when all that is counted in the background is counted. */
    Document page(String path) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && path.equals("/"); i++) {
            String home = get(path, "text/html").body();
            if (!home.contains("is being counted")) return Jsoup.parse(home, BASE);
        }
        return Jsoup.parse(get(path, "text/html").body(), BASE);
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
