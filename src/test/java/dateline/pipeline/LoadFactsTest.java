package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.model.Issue;
import dateline.pipeline.LoadFacts.Loaded;
import dateline.rdf.Iris;
import dateline.rdf.SortedNQuads;
import dateline.store.BulkLoad;
import dateline.store.Snapshot;
import dateline.store.Store;
import dateline.vocab.News;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is filled at once is the store that batches would have made. */
class LoadFactsTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2031-07-01T12:00:00Z");
    private static final Iris IRIS = new Iris("http://news.example/");
    private static final String LOG = "<urn:x-dateline:log>";
    private static final String CHANGE = "<urn:x-dateline:change/";

    @TempDir
    private Path folder;

    private final List<Issue> issues = new ArrayList<>();
    private List<String> files = List.of();

    /** One file with the facts of all cases of the mapping, of which some tell of one event. */
    @BeforeEach
    void write() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("ontology/examples/facts.jsonl")));
        lines.addAll(Files.readAllLines(Path.of("src/test/resources/releases/facts.jsonl")));
        try (Stream<Path> cases = Files.walk(Path.of("src/test/resources/mapping"))) {
            for (Path file :
                    cases.filter(file -> file.endsWith("facts.jsonl")).sorted().toList())
                lines.addAll(Files.readAllLines(file));
        }
        files = List.of(Files.write(
                        folder.resolve("facts.jsonl"), lines.stream().distinct().toList())
                .toString());
    }

    @Test
    void aStoreFilledAtOnceIsToTheByteThatOfOneBatch() throws IOException {
        Loaded loaded = load().run(store(), files);
        assertThat(loaded.stored()).isEqualTo(facts().size());
        assertThat(issues).isEmpty();
        assertThat(dumpOnDisk()).isEqualTo(dump(batches(facts().size())));
    }

    @Test
    void aStoreFilledAtOnceIsThatOfManyBatchesButForItsLog() throws IOException {
        load().run(store(), files);
        assertThat(withoutLog(dumpOnDisk())).isEqualTo(withoutLog(dump(batches(2))));
    }

    @Test
    void whatIsTooMuchForMemoryGoesInAfterwards() throws IOException {
        Loaded loaded = load().run(store(), files, 3);
        assertThat(loaded.stored()).isEqualTo(facts().size());
        assertThat(withoutLog(dumpOnDisk())).isEqualTo(withoutLog(dump(batches(3))));
    }

    @Test
    void wordsAreFoundAsInAStoreOfBatches() throws IOException {
        load().run(store(), files);
        try (Store store = Store.open(store())) {
            for (String word : List.of("voss", "larnhaven", "arden", "brandt", "nobody"))
                assertThat(found(store, word)).as(word).isEqualTo(found(batches(2), word));
            assertThat(found(store, "voss")).isNotEmpty();
        }
    }

    @Test
    void theSameFactsAgainChangeNothing() throws IOException {
        load().run(store(), files);
        String before = dumpOnDisk();
        assertThat(load().run(store(), files)).isEqualTo(new Loaded(0, facts().size()));
        assertThat(dumpOnDisk()).isEqualTo(before);
    }

    @Test
    void anotherVersionOfAnArticleBecomesARevision() throws IOException {
        ArticleFacts first = facts().getFirst();
        ArticleFacts second = new ArticleFacts(
                first.extractor(),
                first.article().but().section("Politics").build(),
                first.sentences(),
                first.entities(),
                first.events(),
                first.statements(),
                first.offices(),
                first.figures());
        FactsFormat format = new FactsFormat();
        Path both = Files.write(folder.resolve("both.jsonl"), List.of(format.write(first), format.write(second)));
        load().run(store(), List.of(both.toString()));
        Store batches = Store.inMemory(CLOCK);
        StoreArchive archive = new StoreArchive(batches, IRIS);
        archive.put(List.of(archive.entry(first)));
        archive.put(List.of(archive.entry(second)));
        assertThat(withoutLog(dumpOnDisk())).isEqualTo(withoutLog(dump(batches)));
        assertThat(dumpOnDisk()).contains("/id/revision/");
    }

    @Test
    void aLoadThatFailsLeavesNothingAndCanBeDoneAgain() throws IOException {
        assertThatThrownBy(() -> BulkLoad.into(store(), out -> {
                    out.quad(Quad.create(Quad.defaultGraphNodeGenerated, News.Event, News.date, News.Event));
                    throw new IllegalArgumentException("half way");
                }))
                .hasMessage("half way");
        assertThat(store().resolve("triples")).doesNotExist();
        assertThat(BulkLoad.isEmpty(store())).isTrue();
        load().run(store(), files);
        assertThat(dumpOnDisk()).isEqualTo(dump(batches(facts().size())));
    }

    @Test
    void whatAKilledLoadLeftBehindIsTakenAway() throws IOException {
        Files.createDirectories(store().resolve("loading/Data-0001"));
        Files.writeString(store().resolve("loading/Data-0001/nodes.dat"), "half a file");
        load().run(store(), files);
        assertThat(store().resolve("loading")).doesNotExist();
        assertThat(dumpOnDisk()).isEqualTo(dump(batches(facts().size())));
    }

    @Test
    void aStoreWithSomethingInItIsNotReplaced() throws IOException {
        load().run(store(), files);
        assertThatThrownBy(() -> BulkLoad.into(store(), out -> {})).hasMessageContaining("is not empty");
    }

    private Path store() {
        return folder.resolve("store");
    }

    private LoadFacts load() {
        return new LoadFacts(IRIS, InputStream.nullInputStream(), issues::add, CLOCK);
    }

    private List<ArticleFacts> facts() throws IOException {
        return Files.readAllLines(Path.of(files.getFirst())).stream()
                .map(FactsFormat::readOwn)
                .toList();
    }

    private Store batches(int size) throws IOException {
        Store store = Store.inMemory(CLOCK);
        StoreArchive archive = new StoreArchive(store, IRIS);
        List<ArticleFacts> facts = facts();
        for (int at = 0; at < facts.size(); at += size)
            archive.put(facts.subList(at, Math.min(facts.size(), at + size)).stream()
                    .map(archive::entry)
                    .toList());
        return store;
    }

    private String dumpOnDisk() {
        try (Store store = Store.open(store())) {
            return dump(store);
        }
    }

    /** Everything, with what the store keeps for itself. */
    private static String dump(Store store) {
        return store.read(LoadFactsTest::dump);
    }

    private static String dump(Snapshot snapshot) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SortedNQuads quads = new SortedNQuads(bytes)) {
            Iter.asStream(snapshot.dataset().find()).forEach(quads::quad);
            quads.finish();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String withoutLog(String dump) {
        return dump.lines()
                .filter(line -> !line.startsWith(LOG) && !line.startsWith(CHANGE))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> found(Store store, String word) {
        DatasetGraph dataset = store.dataset();
        dataset.begin(ReadWrite.READ);
        try (QueryExec query = QueryExec.dataset(dataset)
                .query("PREFIX text: <http://jena.apache.org/text#> PREFIX schema: <https://schema.org/>"
                        + " SELECT ?thing { ?thing text:query (schema:name '" + word + "') } ORDER BY ?thing")
                .build()) {
            return Iter.toList(query.select()).stream()
                    .map(row -> row.get(Var.alloc("thing")).getURI())
                    .distinct()
                    .toList();
        } finally {
            dataset.end();
        }
    }
}
