package dateline.serve.dataset;

import dateline.Namesakes;
import dateline.export.release.Column;
import dateline.export.release.Content;
import dateline.export.release.Content.Packing;
import dateline.export.release.Content.Role;
import dateline.export.release.MakeRelease;
import dateline.export.release.Making;
import dateline.export.release.Metadata;
import dateline.export.release.Order;
import dateline.export.release.Part;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.Table;
import dateline.export.release.TextRights;
import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.guard.Rules;
import dateline.serve.guard.Upkeep;
import dateline.serve.sparql.Limits;
import dateline.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;

/** A small store, its releases in a folder, and a server over both. */
final class Archive implements AutoCloseable {
    static final String BASE = Namesakes.BASE;
    static final String TABLE = "name,said\r\nAda Lindqvist,\"one, two\"\r\nOren Vask,three\r\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store = Store.inMemory(() -> Instant.parse("2031-05-01T08:00:00Z"));
    private final Releases releases;
    private final Server server;

    Archive(Path folder) {
        this(folder, Upkeep.NONE, Releasing.of(folder));
    }

    Archive(Path folder, Upkeep upkeep, Releasing releasing) {
        Namesakes.fill(store);
        releases = new Releases(folder);
        server = Server.start(
                new Server.Settings(
                        BASE,
                        0,
                        true,
                        Limits.of(Duration.ofSeconds(20)),
                        About.NOTHING_SAID,
                        Rules.DEFAULT,
                        upkeep,
                        Optional.of(releasing)),
                store);
    }

    Store store() {
        return store;
    }

    /** A maker of small releases that does this first. */
    static MakeRelease maker(Part first) {
        return new MakeRelease(List.of(PEOPLE), List.of(first, new Data()), List.of(new Said()));
    }

    Path release(String version) {
        return releases.folder(ReleaseVersion.parse(version));
    }

    void make(String version) {
        make(version, METADATA, maker(making -> List.of()));
    }

    void make(String version, Metadata metadata, MakeRelease maker) {
        Order order = new Order(
                ReleaseVersion.parse(version),
                metadata,
                TextRights.OFFSETS,
                Optional.of(LocalDate.parse("2031-06-01")),
                BASE,
                "1.0");
        store.read(snapshot -> maker.make(snapshot, order, releases));
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(method, path, headers), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> put(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(Duration.ofSeconds(60))
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(Duration.ofSeconds(60)) // so that a hanging answer is a failure
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return request.build();
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.close();
        client.close();
        store.close();
    }

    static final Metadata METADATA = new Metadata(
            "harbour-news",
            "Harbour <b>News</b> & more",
            "What the outlets of three invented towns reported, as facts.",
            Optional.empty(),
            Optional.empty(),
            URI.create(BASE + "dataset/"),
            List.of(
                    new Metadata.Agent(
                            "Oren Vask",
                            true,
                            Optional.of("Oren Tal"),
                            Optional.of("Vask"),
                            Optional.of(URI.create("https://orcid.example/0000-0001")),
                            Optional.of("Harbour School")),
                    organization("Salt & Sons")),
            organization("Harbour Desk"),
            new Metadata.License(
                    "CC BY 4.0", URI.create("https://creativecommons.org/licenses/by/4.0/"), Optional.of("CC-BY-4.0")),
            List.of(new Metadata.Funding("Fjord Fund", Optional.empty(), Optional.of("F-17"))),
            List.of("news", "harbours"),
            Optional.of(URI.create("mailto:desk@harbour.example")),
            Optional.empty(),
            List.of("Larnhaven"));

    private static Metadata.Agent organization(String name) {
        return new Metadata.Agent(name, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final Table PEOPLE = new Table(
            "people",
            "People",
            "A person whom an article names.",
            List.of(
                    column("name", "What the person is called."),
                    column("said", "What the person said, <i>if</i> anything.")),
            List.of("name"),
            List.of(),
            Optional.of("SELECT ?name ?said { ?person schema:name ?name }"));

    private static Column column(String name, String meaning) {
        return new Column(
                name,
                Column.Type.TEXT,
                meaning,
                Optional.empty(),
                List.of(),
                true,
                Optional.of("https://schema.org/name"),
                "Ada Lindqvist");
    }

    private static final class Data implements Part {
        @Override
        public List<Content> write(Making making) throws IOException {
            Path folder = making.folder();
            for (String name : List.of("rdf", "tables", "queries")) Files.createDirectories(folder.resolve(name));
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("rdf/dataset.nq.gz")))) {
                Files.copy(making.quads(), out);
            }
            Files.writeString(folder.resolve("tables/people.csv"), TABLE);
            Files.writeString(folder.resolve("README.md"), "# Harbour news\n");
            Files.writeString(folder.resolve("empty.txt"), "");
            return List.of(
                    new Content(
                            "rdf/dataset.nq.gz",
                            Role.RDF,
                            "All quads",
                            "application/n-quads",
                            Optional.of(Packing.GZIP),
                            OptionalLong.of(making.soFar().counts().quads()),
                            Optional.empty()),
                    new Content(
                            "tables/people.csv",
                            Role.TABLE,
                            "People",
                            "text/csv",
                            Optional.empty(),
                            OptionalLong.of(2),
                            Optional.of("people")),
                    Content.of("README.md", Role.DOCUMENT, "Read me", "text/markdown"),
                    Content.of("empty.txt", Role.DOCUMENT, "Nothing", "text/plain"));
        }
    }

    private static final class Said implements Part {
        @Override
        public List<Content> write(Making making) throws IOException {
            String iri =
                    making.soFar().metadata().address(making.soFar().version()).toString();
            write(making, "dcat.ttl", "<%s> a <http://www.w3.org/ns/dcat#Dataset> .\n".formatted(iri));
            write(
                    making,
                    "dcat.jsonld",
                    "{\"@id\":\"%s\",\"@type\":\"http://www.w3.org/ns/dcat#Dataset\"}".formatted(iri));
            write(
                    making,
                    "dataset.jsonld",
                    "{\"@id\":\"%s\",\"@type\":\"https://schema.org/Dataset\",\"https://schema.org/name\":\"</script><b>\"}"
                            .formatted(iri));
            write(making, "croissant.json", "{\"conformsTo\":\"http://mlcommons.org/croissant/1.1\"}");
            write(making, "ro-crate-preview.html", "<!DOCTYPE html><title>Crate</title>");
            return List.of();
        }

        private static void write(Making making, String path, String words) throws IOException {
            Files.write(making.folder().resolve(path), words.getBytes(StandardCharsets.UTF_8));
        }
    }
}
