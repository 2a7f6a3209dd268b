package dateline.export;

import dateline.export.plover.CountryCodes;
import dateline.export.quotation.FoundPassages;
import dateline.export.release.MakeRelease;
import dateline.export.release.Metadata;
import dateline.export.release.Order;
import dateline.export.release.Release;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.TextRights;
import dateline.export.table.WriteTables;
import dateline.model.FactsFormat;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.store.Store;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A store of articles that say no more than which events they tell of, and the releases that are made of it. */
public final class Newsroom implements AutoCloseable {
    private static final String BASE = "http://news.example/id/";
    private static final Path EXAMPLE = Path.of("ontology", "examples", "facts.jsonl");
    private static final Instant NOW = Instant.parse("2031-07-01T12:00:00Z");

    private final Store store = Store.inMemory(() -> NOW);
    private final Releases releases;
    private final MakeRelease maker;

    public Newsroom(Path folder, MakeRelease maker) {
        this.releases = new Releases(folder);
        this.maker = maker;
    }

    public static String article(String name) {
        return BASE + "article/" + name;
    }

    public static String publisher(String name) {
        return BASE + "publisher/" + name;
    }

    /**
     * An article comes, or comes again otherwise.
     *
     * @param day of publication; empty if it does not say
     * @param publisher empty if it does not say
     * @param events it tells of
     */
    public void publish(String name, String day, String publisher, String... events) {
        Node article = NodeFactory.createURI(article(name));
        Node sentence = NodeFactory.createURI(article(name) + "#char=0,10");
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(article, article, RDF.Nodes.type, Schema.NewsArticle));
        quads.add(Quad.create(article, sentence, Nif.referenceContext, article));
        quads.add(Quad.create(article, sentence, Nif.anchorOf, NodeFactory.createLiteralString("It rained.")));
        if (!day.isEmpty())
            quads.add(Quad.create(
                    article, article, Schema.datePublished, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)));
        if (!publisher.isEmpty())
            quads.add(Quad.create(article, article, Schema.publisher, NodeFactory.createURI(publisher(publisher))));
        for (String event : events) {
            Node node = NodeFactory.createURI(BASE + "event/" + event);
            Node type = event.startsWith("planned") ? News.UnrealizedEvent : News.Event;
            quads.add(Quad.create(sentence, node, RDF.Nodes.type, type));
            quads.add(Quad.create(sentence, node, News.evidence, sentence));
        }
        store.write(batch -> batch.replace(article, quads));
    }

    /** Two articles of several sentences come, with all kinds of facts, quotations and evidence. */
    public void publishExample() throws IOException {
        publishFacts(EXAMPLE);
    }

    /** The articles of all cases of the mapping come, and the two of the example. */
    public void publishCases() throws IOException {
        for (Path facts : cases()) publishFacts(facts);
    }

    /** The files of {@link #publishCases}. */
    public static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/mapping"))) {
            return Stream.concat(folders.map(folder -> folder.resolve("facts.jsonl")), Stream.of(EXAMPLE))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    /** The tables as releases have them. */
    public static WriteTables tables() {
        return new WriteTables(List.of(new CountryCodes(), new FoundPassages()));
    }

    /** The articles of a file in the facts format come. */
    public void publishFacts(Path file) throws IOException {
        FactMapper mapper = new FactMapper(new Iris("http://news.example/"));
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line : lines.lines().toList()) {
                MappedArticle mapped = mapper.article(FactsFormat.readOwn(line));
                store.write(batch -> batch.replace(mapped.article(), mapped.quads()));
            }
        }
    }

    public void withdraw(String name) {
        store.write(batch -> batch.history().bury(article(name), Optional.empty()));
    }

    /** @return the folder of the new release */
    public Path release(String version) {
        return release(version, TextRights.OFFSETS);
    }

    /** @return the folder of the new release */
    public Path release(String version, TextRights text) {
        ReleaseVersion parsed = ReleaseVersion.parse(version);
        Release made = store.read(snapshot -> maker.make(
                snapshot,
                new Order(parsed, metadata(), text, Optional.<LocalDate>empty(), BASE, "dateline test"),
                releases));
        return releases.folder(made.version());
    }

    /** What is said of a dataset where a test does not care. */
    public static Metadata metadata() {
        Metadata.Agent desk = new Metadata.Agent(
                "Quay Press", false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Metadata(
                "quay-news",
                "Quay news",
                "Articles of a made-up harbour.",
                Optional.empty(),
                Optional.empty(),
                URI.create("https://news.example/dataset/"),
                List.of(desk),
                desk,
                new Metadata.License("CC0 1.0", URI.create("https://licence.example/cc0"), Optional.of("CC0-1.0")),
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
