package dateline.export.verify;

import dateline.export.StandardRelease;
import dateline.export.release.Metadata;
import dateline.export.release.Order;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.TextRights;
import dateline.model.FactsFormat;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store of the example articles and of those that show how facts are mapped, and its releases. */
final class Archive implements AutoCloseable {
    private static final String BASE = "http://news.example/";

    private final Store store = Store.inMemory(() -> Instant.parse("2031-07-01T12:00:00Z"));
    private final FactMapper mapper = new FactMapper(new Iris(BASE));
    private final Releases releases;

    Archive(Path folder) {
        releases = new Releases(folder);
    }

    /**
     * Puts articles in.
     *
     * @param facts a file of facts
     * @return their IRIs
     */
    List<String> put(String facts) throws IOException {
        List<String> articles = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(facts))) {
            MappedArticle mapped = mapper.article(FactsFormat.readOwn(line));
            store.write(batch -> batch.replace(mapped.article(), mapped.quads()));
            articles.add(mapped.article().getURI());
        }
        return articles;
    }

    void withdraw(String article) {
        store.write(batch -> batch.withdraw(article));
    }

    Path release(String version, TextRights text) {
        Order order =
                new Order(ReleaseVersion.parse(version), metadata(), text, Optional.empty(), BASE, "dateline test");
        store.read(snapshot -> StandardRelease.maker().make(snapshot, order, releases));
        return releases.folder(order.version());
    }

    private static Metadata metadata() {
        Metadata.Agent desk = new Metadata.Agent(
                "Quay Press", false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Metadata.Agent person = new Metadata.Agent(
                "Ada Quay", true, Optional.of("Ada"), Optional.of("Quay"), Optional.empty(), Optional.empty());
        return new Metadata(
                "quay-news",
                "Quay news",
                "Articles of a made-up harbour.",
                Optional.of(URI.create("https://doi.org/10.1234/quay.2")),
                Optional.of(URI.create("https://doi.org/10.1234/quay")),
                URI.create("https://news.example/dataset/"),
                List.of(desk, person),
                desk,
                new Metadata.License(
                        "Creative Commons Attribution 4.0 International",
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        Optional.of("CC-BY-4.0")),
                List.of(),
                List.of("news"),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Override
    public void close() {
        store.close();
    }
}
