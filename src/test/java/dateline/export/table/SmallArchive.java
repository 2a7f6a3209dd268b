package dateline.export.table;

import dateline.export.Newsroom;
import dateline.export.release.MakeRelease;
import dateline.export.release.Order;
import dateline.export.release.Part;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.TextRights;
import dateline.identity.Finding;
import dateline.identity.Finding.Side;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.pipeline.StoreArchive;
import dateline.pipeline.Withdrawal;
import dateline.rdf.Iris;
import dateline.rdf.SayFindings;
import dateline.store.Snapshot;
import dateline.store.Store;
import dateline.vocab.News;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A store with something for every table: the cases of the mapping, one article that was changed and one that was withdrawn. */
final class SmallArchive implements AutoCloseable {
    private static final Path CASES = Path.of("src/test/resources/mapping");
    private static final Path EXAMPLES = Path.of("ontology/examples/facts.jsonl");
    private static final Path FORMULAS = Path.of("src/test/resources/dateline/export/table/formulas.jsonl");
    private static final Iris IRIS = new Iris("http://news.example/");

    final Store store = Store.inMemory(() -> Instant.parse("2031-07-01T12:00:00Z"));

    SmallArchive() throws IOException {
        List<ArticleFacts> facts = new ArrayList<>();
        for (Path file : files()) Files.readAllLines(file).forEach(line -> facts.add(FactsFormat.readOwn(line)));
        StoreArchive archive = new StoreArchive(store, IRIS);
        ArticleFacts example = FactsFormat.readOwn(Files.readAllLines(EXAMPLES).getFirst());
        ArticleFacts rumour = rumour(example);
        archive.put(List.of(archive.entry(earlier(example)), archive.entry(rumour)));
        archive.put(facts.stream().map(archive::entry).toList());
        Withdrawal withdrawal = new Withdrawal(store);
        withdrawal.withdraw(withdrawal.find(rumour.article()).stream().toList(), Optional.of("=a rumour"));
        List<Quad> found = new SayFindings(IRIS).quads(findings());
        store.write(batch -> batch.replaceFindings(List.of(), found));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> cases = Files.walk(CASES)) {
            return Stream.concat(
                            Stream.of(EXAMPLES, FORMULAS),
                            cases.filter(file -> file.endsWith("facts.jsonl")).sorted())
                    .toList();
        }
    }

    /** The same article with other words before. */
    private static ArticleFacts earlier(ArticleFacts facts) {
        Article before = facts.article().but().headline("=Talks ahead").build();
        return new ArticleFacts(
                facts.extractor(),
                before,
                facts.sentences(),
                facts.entities(),
                facts.events(),
                List.of(),
                facts.offices(),
                facts.figures());
    }

    private static ArticleFacts rumour(ArticleFacts facts) {
        Article article = facts.article()
                .but()
                .url(URI.create("https://whisper.example/talks"))
                .publisher("Quayside Whisper")
                .build();
        return new ArticleFacts(
                facts.extractor(),
                article,
                facts.sentences(),
                facts.entities(),
                facts.events(),
                facts.statements(),
                facts.offices(),
                facts.figures());
    }

    private List<Finding> findings() {
        return store.read(snapshot -> {
            List<String> figures = things(snapshot, News.Figure);
            String plan = things(snapshot, News.UnrealizedEvent).getFirst();
            String office = things(snapshot, News.OfficeHolding).getFirst();
            TreeSet<String> sentence = new TreeSet<>(List.of(evidence(snapshot, figures.get(0))));
            TreeSet<String> other = new TreeSet<>(List.of(evidence(snapshot, figures.get(1))));
            return List.of(
                    new Finding.Disagreement(
                            Finding.Aspect.FIGURE,
                            List.of(figures.get(0), figures.get(1)),
                            List.of(new Side("30", figures.get(0), sentence), new Side("45", figures.get(1), other))),
                    new Finding.Outcome(
                            plan,
                            Finding.Outcome.Kind.HAPPENED,
                            Optional.of(things(snapshot, News.Meeting).getFirst()),
                            sentence),
                    new Finding.OfficeDoubt(office, "Nobody", List.of("https://authority.example/9"), other));
        });
    }

    private static List<String> things(Snapshot snapshot, Node type) {
        return Iter.asStream(snapshot.dataset().find(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, type))
                .map(quad -> quad.getSubject().getURI())
                .sorted()
                .toList();
    }

    private static String evidence(Snapshot snapshot, String fact) {
        return Iter.asStream(snapshot.dataset()
                        .find(Quad.defaultGraphIRI, NodeFactory.createURI(fact), News.evidence, Node.ANY))
                .map(quad -> quad.getObject().getURI())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** @return the folder of a release of tables in this folder */
    Path release(Path folder, TextRights text) {
        List<Part> parts = List.of(Newsroom.tables(), new WriteQueries());
        ReleaseVersion version = ReleaseVersion.parse("1.0.0");
        Releases releases = new Releases(folder);
        store.read(snapshot -> new MakeRelease(Tables.all(), parts, List.of())
                .make(
                        snapshot,
                        new Order(
                                version,
                                Newsroom.metadata(),
                                text,
                                Optional.empty(),
                                "http://news.example/",
                                "dateline test"),
                        releases));
        return releases.folder(version);
    }

    @Override
    public void close() {
        store.close();
    }
}
