package dateline.bench.queries;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/**
 * RDF4J's LMDB store, asked over HTTP at {@code /sparql} by POST as the JDK serves it: {@code Rdf4jServer DIRECTORY FILE
 * PORT}. Loads FILE, N-Quads, if the directory is not there yet. RDF4J looks for a pattern without GRAPH in all graphs; here
 * it is asked to look in its default graph alone, unless the query names graphs, which it could not do at once.
 */
public final class Rdf4jServer {
    private static final String INDEXES = "spoc,posc,ospc,cspo,cpos";

    private final Repository repository;

    private Rdf4jServer(Repository repository) {
        this.repository = repository;
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        boolean isNew = !Files.exists(directory);
        Repository repository = new SailRepository(
                new LmdbStore(Files.createDirectories(directory).toFile(), new LmdbStoreConfig(INDEXES)));
        repository.init();
        if (isNew) load(repository, Path.of(arguments[1]));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2])), 64);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/sparql", new Rdf4jServer(repository)::answer);
        server.start();
    }

    private static void load(Repository repository, Path file) throws IOException {
        try (RepositoryConnection connection = repository.getConnection();
                InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            connection.begin(IsolationLevels.NONE);
            connection.add(in, "", RDFFormat.NQUADS);
            connection.commit();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange;
                RepositoryConnection connection = repository.getConnection()) {
            Optional<String> text = Arrays.stream(form.split("&"))
                    .filter(field -> field.startsWith("query="))
                    .map(field -> URLDecoder.decode(field.substring("query=".length()), StandardCharsets.UTF_8))
                    .findFirst();
            if (text.isEmpty()) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            Query query = connection.prepareQuery(text.get());
            if (!text.get().contains("GRAPH")) query.setDataset(defaultGraph());
            answer(query, exchange);
        }
    }

    private static Dataset defaultGraph() {
        SimpleDataset dataset = new SimpleDataset();
        dataset.addDefaultGraph(null);
        return dataset;
    }

    private static void answer(Query query, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        query instanceof GraphQuery ? "application/n-triples" : "application/sparql-results+json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 1 << 15)) {
            switch (query) {
                case TupleQuery table -> table.evaluate(new SPARQLResultsJSONWriter(out));
                case GraphQuery graph -> graph.evaluate(Rio.createWriter(RDFFormat.NTRIPLES, out));
                case BooleanQuery truth -> new SPARQLBooleanJSONWriter(out).handleBoolean(truth.evaluate());
                default -> throw new UncheckedIOException(new IOException("no such query: " + query));
            }
        }
    }
}
