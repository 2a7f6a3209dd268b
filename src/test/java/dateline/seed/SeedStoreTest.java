package dateline.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.corpus.Sources;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Timestamp;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store says of the seed article, without a document date and with one. */
class SeedStoreTest {
    private static final Path SEED = Path.of("../shared/seed/article.txt");
    private static final Path TRAPS = Path.of("src/test/resources/seed/traps");
    private static final String PREFIXES = """
            PREFIX news: <https://w3id.org/dateline/news#>
            PREFIX schema: <https://schema.org/>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            """;
    private static final Store UNDATED = Store.inMemory();
    private static final Store DATED = Store.inMemory();

    @BeforeAll
    static void publish() {
        assumeTrue(Files.exists(SEED), "the seed article is not here: no ../shared/seed beside the project");
        List<Article> articles = new ArrayList<>();
        new Sources(InputStream.nullInputStream()).read(List.of(SEED.toString()), articles::add, issue -> {
            throw new AssertionError(issue);
        });
        assertThat(articles).hasSize(1);
        put(UNDATED, articles.getFirst());
        put(
                DATED,
                articles.getFirst()
                        .but()
                        .published(Timestamp.of(LocalDate.of(2019, 9, 12)))
                        .build());
    }

    private static void put(Store store, Article article) {
        ArticleFacts facts = new Extractor(Parses.kept()).extract(article);
        FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
        store.write(batch -> batch.replace(mapper.article(facts), Map.of()));
    }

    @AfterAll
    static void close() {
        UNDATED.close();
        DATED.close();
    }

    static List<String> traps() throws IOException {
        try (Stream<Path> files = Files.list(TRAPS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyTrapIsAskedFor() throws IOException {
        assertThat(traps()).hasSize(39);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void noTrapIsSprung(String trap) throws IOException {
        String query = Files.readString(TRAPS.resolve(trap));
        assertThat(rows(UNDATED, query))
                .as(query.lines().findFirst().orElseThrow())
                .isEmpty();
    }

    @Test
    void twoPresidentsMetOnceInOnePlaceOnOneDay() {
        assertThat(rows(UNDATED, """
                SELECT ?place ?date WHERE {
                  ?meeting a news:Meeting ; news:participant ?p, ?n ; sem:hasPlace/schema:name ?place ; news:date ?date .
                  ?p schema:name "Vladimir Putin" . ?n schema:name "Benjamin Netanyahu" }""")).containsExactly("Sochi | --09-12");
        assertThat(rows(UNDATED, """
                SELECT DISTINCT ?zone (MIN(?number) AS ?first) WHERE {
                  ?meeting a news:Meeting ; news:participant/schema:name "Vladimir Putin", "Benjamin Netanyahu" ;
                           news:evidence ?sentence .
                  ?sentence news:zone ?zone ; news:sentenceNumber ?number } GROUP BY ?zone ORDER BY ?zone"""))
                .as("supported by headline or caption and body")
                .anyMatch(row -> row.startsWith("caption"))
                .anyMatch(row -> row.startsWith("body"));
        assertThat(rows(UNDATED, """
                SELECT ?number WHERE {
                  ?meeting a news:Meeting ; news:participant/schema:name "Vladimir Putin", "Benjamin Netanyahu" ;
                           news:evidence ?sentence .
                  ?sentence news:zone "body" ; news:sentenceNumber ?number } ORDER BY ?number""")).as("lead and second paragraph").hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theExpectedMeetingIsPlannedOnly() {
        assertThat(rows(UNDATED, """
                SELECT DISTINCT ?kind ?status WHERE {
                  ?event a news:UnrealizedEvent ; news:wouldBe ?kind ; news:status ?status ;
                         news:participant/schema:name "Sergei Shoigu", "Benjamin Netanyahu" }""")).containsExactly("Meeting | Planned");
    }

    @Test
    void theMeetingInTheOtherCapitalIsItsOwn() {
        assertThat(rows(UNDATED, """
                SELECT ?place WHERE {
                  ?meeting a news:Meeting ; news:participant/schema:name "Volodymyr Zelensky", "Benjamin Netanyahu" ;
                           sem:hasPlace/schema:name ?place
                  FILTER NOT EXISTS { ?meeting news:participant/schema:name "Vladimir Putin" } }""")).containsExactly("Kyiv");
    }

    @Test
    void theDirectQuotationsHaveTheirSpeakers() {
        assertThat(rows(UNDATED, """
                SELECT ?name ?addressee WHERE {
                  ?statement news:quoteKind news:Direct ; news:speaker/schema:name ?name
                  OPTIONAL { ?statement news:addressee/schema:name ?addressee } } ORDER BY DESC(?name)"""))
                .hasSize(2)
                .anyMatch(row -> row.startsWith("Vladimir Putin"))
                .contains("Benjamin Netanyahu | Vladimir Putin");
    }

    @Test
    void whatIsToldHasItsAddressee() {
        assertThat(rows(UNDATED, """
                SELECT DISTINCT ?addressee WHERE {
                  ?statement news:cue "told" ; news:speaker/schema:name "Benjamin Netanyahu" ;
                             news:addressee/schema:name ?addressee }""")).containsExactly("Vladimir Putin");
    }

    @Test
    void sixOfSevenOfficesAreFoundAndNoneIsWrong() {
        List<String> right = List.of(
                "Aviv Kochavi | Air Force chief",
                "Bashar al-Assad | President",
                "Benjamin Netanyahu | Prime Minister",
                "Meir Ben-Shabbat | national-security adviser",
                "Sergei Shoigu | Defense Minister",
                "Vladimir Putin | President",
                "Volodymyr Zelensky | President");
        List<String> found = rows(UNDATED, """
                SELECT DISTINCT ?name ?title WHERE { ?office news:holder/schema:name ?name ; news:officeTitle ?title }
                ORDER BY ?name ?title""");
        assertThat(right).containsAll(found);
        assertThat(found).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void withADocumentDateTheDatesAreFull() {
        assertThat(rows(DATED, """
                SELECT ?date WHERE {
                  ?meeting a news:Meeting ; news:participant/schema:name "Vladimir Putin", "Benjamin Netanyahu" ;
                           news:date ?date }""")).containsExactly("2019-09-12");
        assertThat(rows(DATED, """
                SELECT DISTINCT ?date WHERE { ?election news:wouldBe news:Election ; news:date ?date }""")).containsExactly("2019-09-17");
        assertThat(rows(DATED, """
                SELECT ?date WHERE {
                  ?meeting a news:Meeting ; news:participant/schema:name "Volodymyr Zelensky" ; news:date ?date }""")).containsExactly("2019-08");
    }

    /** Each row's values, joined; terms of the ontology by their local names. */
    private static List<String> rows(Store store, String query) {
        String whole = query.contains("PREFIX") ? query : PREFIXES + query;
        return store.read(snapshot -> {
            try (QueryExec execution = QueryExec.dataset(snapshot.dataset())
                    .query(QueryFactory.create(whole))
                    .build()) {
                RowSet rows = execution.select();
                List<String> found = new ArrayList<>();
                rows.forEachRemaining(row -> found.add(rows.getResultVars().stream()
                        .map(row::get)
                        .map(value -> value == null
                                ? ""
                                : value.isLiteral()
                                        ? value.getLiteralLexicalForm()
                                        : value.getURI().replaceFirst(".*#", ""))
                        .reduce((left, right) -> left + " | " + right)
                        .orElse("")));
                return List.copyOf(found);
            }
        });
    }
}
