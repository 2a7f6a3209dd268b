package dateline.cli;

import dateline.export.Answers;
import dateline.export.Exporter;
import dateline.pipeline.Mapping;
import dateline.rdf.Iris;
import dateline.serve.Server;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * What the launcher runs once, so that the JVM sees which classes a run needs and keeps them, loaded and linked, in the
 * start-up cache: opens a store, asks it, exports it, serves it and fetches from it. The language models are left out:
 * their seconds go into data, which no such cache keeps.
 */
@Command(name = "warm-up", hidden = true, description = "Makes the start-up cache; the launcher does this by itself.")
final class WarmUp implements Callable<Integer> {
    private static final String QUERY = "SELECT * { ?s ?p ?o FILTER(?o != 1) } ORDER BY ?s LIMIT 3";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline");
        try {
            run(folder);
        } finally {
            delete(folder);
        }
        return ExitCode.OK.number();
    }

    private static void run(Path folder) throws IOException, InterruptedException {
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        try (Store store = Store.open(folder.resolve("store"))) {
            new Mapping(iris, InputStream.nullInputStream(), issue -> {})
                    .run(List.of("-"), OutputStream.nullOutputStream());
            new Answers(store).write(QUERY, Answers.Form.TABLE, OutputStream.nullOutputStream());
            new Exporter(store).export(folder.resolve("export"));
            Server.Settings settings = new Server.Settings(iris.base(), 0, true, Duration.ofSeconds(10));
            try (Server server = Server.start(settings, store)) {
                fetch(server.port());
            }
        }
    }

    private static void fetch(int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String address = "http://localhost:%d/".formatted(port);
        String query = URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
        get(client, address, "text/html");
        get(client, address + "sparql?query=" + query, "application/sparql-results+json");
        get(client, address + "sparql?query=" + query, "text/csv");
        get(client, address + "doc/article/none", "text/turtle");
    }

    private static void get(HttpClient client, String address, String mediaType)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", mediaType)
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
