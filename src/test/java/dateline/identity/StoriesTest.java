package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.export.Exporter;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.identity.StoryGold.Contrast;
import dateline.identity.StoryGold.Copy;
import dateline.identity.StoryGold.Happening;
import dateline.identity.StoryGold.Plan;
import dateline.identity.StoryGold.Quote;
import dateline.identity.StoryGold.Side;
import dateline.identity.StoryGold.Story;
import dateline.link.Linker;
import dateline.model.Article;
import dateline.pipeline.StoreArchive;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.Shapes;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The three stories of the samples, read and stored as those of a user: what their outlets disagree on, what became of
 * plans, and how many report what, as {@code data/gold/stories.json} has it. What extraction does not find cannot be told
 * together, so not all is expected to be there; nothing may be there that is not so.
 */
final class StoriesTest {
    private static final String PREFIXES = """
            PREFIX news: <https://w3id.org/dateline/news#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX schema: <https://schema.org/>
            """;

    /** Of the seven events that gold says several outlets report; the others are not all found by extraction. */
    private static final int COUNTED = 3;

    private static final Map<String, MappedArticle> ARTICLES = new LinkedHashMap<>();
    private static final Map<String, MappedArticle> COPIES = new LinkedHashMap<>();

    private static StoryGold gold;
    private static Store told;
    private static Store toldWithCopies;

    @TempDir
    private Path folder;

    @BeforeAll
    static void publish() throws IOException {
        gold = StoryGold.read(StoryGold.FILE);
        for (Story story : gold.stories()) {
            map(Articles.byUrl(story.articlesFile()).values(), ARTICLES);
            for (Copy copy : story.copies())
                map(Articles.byUrl(Path.of("data").resolve(copy.file())).values(), COPIES);
        }
        told = store(ARTICLES.values(), ARTICLES.size());
        List<MappedArticle> all = new ArrayList<>(ARTICLES.values());
        all.addAll(COPIES.values());
        toldWithCopies = store(all, all.size());
    }

    private static void map(Collection<Article> articles, Map<String, MappedArticle> to) {
        Extractor extractor = new Extractor(Parses.kept());
        Linker linker = new Linker(Authority.bundled());
        try (Store none = Store.inMemory()) {
            StoreArchive mapper = new StoreArchive(none, new Iris(Iris.DEFAULT_BASE));
            for (Article article : articles) {
                MappedArticle mapped = mapper.entry(linker.link(extractor.extract(article)));
                to.put(mapped.iri(), mapped);
            }
        }
    }

    private static Store store(Collection<MappedArticle> articles, int batch) {
        Store store = Store.inMemory();
        StoreArchive archive = new StoreArchive(store, new Iris(Iris.DEFAULT_BASE));
        List<MappedArticle> all = List.copyOf(articles);
        for (int at = 0; at < all.size(); at += batch) archive.put(all.subList(at, Math.min(all.size(), at + batch)));
        return store;
    }

    @AfterAll
    static void close() {
        told.close();
        toldWithCopies.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSameGraphInWhateverOrderTheyAreRead(long seed) throws IOException {
        Random random = new Random(seed);
        List<MappedArticle> shuffled = new ArrayList<>(ARTICLES.values());
        shuffled.addAll(COPIES.values());
        Collections.shuffle(shuffled, random);
        try (Store store = store(shuffled, 1 + random.nextInt(4))) {
            assertThat(dump(store, "shuffled")).isEqualTo(dump(toldWithCopies, "at-once"));
        }
    }

    private String dump(Store store, String name) throws IOException {
        new Exporter(store).export(folder.resolve(name));
        return Files.readString(folder.resolve(name).resolve(Exporter.QUADS));
    }

    @Test
    void whatIsSaidConformsToTheShapes() {
        assertThat(told.<List<Shapes.Violation>>read(
                        snapshot -> new Shapes().validate(snapshot.dataset().getDefaultGraph())))
                .isEmpty();
    }

    @Test
    void outletsDisagreeOnWhatGoldSays() {
        List<Dispute> found = disputes();
        for (Story story : gold.stories()) {
            for (Contrast expected : story.disagreements())
                if (!expected.optional())
                    assertThat(found).as("%s", expected).anyMatch(dispute -> dispute.is(expected));
            for (Contrast agreement : story.agreements())
                assertThat(found).as("%s", agreement).noneMatch(dispute -> dispute.is(agreement));
        }
    }

    @Test
    void outletsDisagreeOnNothingElse() {
        List<Contrast> contrasts = gold.stories().stream()
                .flatMap(story -> story.disagreements().stream())
                .toList();
        assertThat(disputes()).allMatch(dispute -> contrasts.stream()
                .anyMatch(one -> dispute.is(one) || dispute.turned().is(one)));
    }

    @Test
    void plansComeOutAsGoldSays() {
        List<Map<String, String>> plans = rows(told, """
                SELECT ?text ?outcome WHERE {
                  ?plan a news:UnrealizedEvent ; news:evidence/nif:anchorOf ?text ; news:planOutcome ?outcome .
                }""");
        for (Story story : gold.stories())
            for (Plan plan : story.plans()) {
                Set<String> told = texts(story.event(plan.plan()));
                assertThat(plans.stream()
                                .filter(row -> told.contains(value(row, "text")))
                                .map(row -> value(row, "outcome"))
                                .distinct())
                        .as("%s", plan)
                        .containsExactlyElementsOf(
                                switch (plan.outcome()) {
                                    case "silent" -> List.of();
                                    case "called off" -> List.of("CalledOff");
                                    default -> List.of("Happened");
                                });
            }
    }

    @Test
    void plansComeToTheEventsThatGoldSays() {
        List<Map<String, String>> plans = rows(told, """
                SELECT ?text ?event ?kind WHERE {
                  ?plan news:evidence/nif:anchorOf ?text ; news:cameTo/news:evidence/nif:anchorOf ?event ; news:wouldBe ?kind
                }""");
        for (Story story : gold.stories())
            for (Plan plan : story.plans())
                plan.by().ifPresent(event -> {
                    Set<String> planned = texts(story.event(plan.plan()));
                    Set<String> happened = texts(story.event(event));
                    assertThat(plans)
                            .as("%s", plan)
                            .anyMatch(row ->
                                    planned.contains(value(row, "text")) && happened.contains(value(row, "event")));
                });
    }

    @Test
    void reportsAreCountedAsGoldSays() {
        assertThat(counted(told)).isGreaterThanOrEqualTo(COUNTED);
    }

    @Test
    void copiesAddNoIndependentReports() {
        assertThat(counted(toldWithCopies)).isGreaterThanOrEqualTo(COUNTED);
        assertThat(rows(toldWithCopies, "SELECT ?copy WHERE { ?copy news:copyOf ?original }"))
                .hasSize(COPIES.size())
                .allMatch(row -> COPIES.keySet().stream().anyMatch(iri -> iri.endsWith("/" + value(row, "copy"))));
    }

    /** How many facts of several outlets are counted right; fails if one is counted too often. */
    private static int counted(Store store) {
        List<Map<String, String>> events = rows(store, """
                SELECT DISTINCT ?event ?text ?kind ?plan ?count WHERE {
                  ?event news:evidence/nif:anchorOf ?text ; news:independentReports ?count .
                  OPTIONAL { ?event a ?kind } OPTIONAL { ?event news:wouldBe ?plan }
                }""");
        int right = 0;
        for (Story story : gold.stories())
            for (Happening event : story.events()) {
                Set<String> texts = texts(event);
                Set<Integer> counts = events.stream()
                        .filter(row -> texts.contains(value(row, "text")))
                        .filter(row -> event.kind().equals(value(row, event.happened() ? "kind" : "plan")))
                        .map(row -> Integer.valueOf(value(row, "count")))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(counts).as("%s", event.what()).allMatch(count -> count <= event.independentReports());
                if (event.independentReports() < 2) continue;
                if (counts.contains(event.independentReports())) right++;
            }
        return right;
    }

    private static List<Dispute> disputes() {
        Map<List<String>, Dispute> disputes = new LinkedHashMap<>();
        for (Map<String, String> row : rows(told, """
                SELECT ?dispute ?aspect ?one ?first ?other ?second WHERE {
                  ?dispute news:aspect ?aspect ; news:side ?a , ?b FILTER(?a != ?b)
                  ?a schema:value ?one ; news:evidence/nif:anchorOf ?first .
                  ?b schema:value ?other ; news:evidence/nif:anchorOf ?second .
                }""")) {
            String aspect = value(row, "aspect").substring("On".length()).toLowerCase(Locale.ROOT);
            Dispute dispute = disputes.computeIfAbsent(
                    List.of(value(row, "dispute"), value(row, "one"), value(row, "other")),
                    any -> new Dispute(
                            aspect, value(row, "one"), new TreeSet<>(), value(row, "other"), new TreeSet<>()));
            dispute.first().add(value(row, "first"));
            dispute.second().add(value(row, "second"));
        }
        return List.copyOf(disputes.values());
    }

    /** Two sides of a disagreement: what each says, and the sentences that say so. */
    private record Dispute(String aspect, String one, Set<String> first, String other, Set<String> second) {
        boolean is(Contrast gold) {
            return aspect.equals(gold.aspect()) && says(gold.one(), one, first) && says(gold.two(), other, second);
        }

        Dispute turned() {
            return new Dispute(aspect, other, second, one, first);
        }

        private static boolean says(Side side, String value, Set<String> texts) {
            return side.says().equals(value)
                    && side.told().stream().map(Quote::sentence).anyMatch(texts::contains);
        }
    }

    private static Set<String> texts(Happening event) {
        return event.told().stream().map(StoryGold.Report::sentence).collect(Collectors.toSet());
    }

    /** Literals as they are, of IRIs the local names. */
    private static List<Map<String, String>> rows(Store store, String query) {
        return store.read(snapshot -> {
            List<Map<String, String>> rows = new ArrayList<>();
            try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(snapshot.dataset()))
                    .query(PREFIXES + query)
                    .build()) {
                execution.execSelect().forEachRemaining(row -> rows.add(values(row)));
            }
            return rows;
        });
    }

    private static String value(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private static Map<String, String> values(QuerySolution row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.varNames().forEachRemaining(name -> {
            RDFNode node = row.get(name);
            values.put(
                    name,
                    node.isLiteral()
                            ? node.asLiteral().getLexicalForm()
                            : node.asResource().getURI().replaceAll(".*[/#]", ""));
        });
        return values;
    }
}
