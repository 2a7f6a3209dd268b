package dateline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.rdf.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that is read again with other words leaves a revision behind, and is otherwise as if it had been read once. */
class RevisionsTest {
    private static final String CHAIN = """
            SELECT ?number ?before ?after {
              ?revision a news:Revision ; news:revisionNumber ?number ; news:digestBefore ?before ; news:digestAfter ?after .
              OPTIONAL { ?revision prov:wasRevisionOf ?previous . ?previous news:revisionNumber ?n }
              FILTER(COALESCE(?n, 0) + 1 = ?number)
            } ORDER BY ?number""";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void revisionsAsideTheStoreIsThatOfTheNewestVersions(long seed) {
        Random random = new Random(seed);
        Map<String, ArticleFacts> newest = new LinkedHashMap<>();
        for (int step = 0; step < 8; step++) {
            List<ArticleFacts> batch = new ArrayList<>();
            for (int number = random.nextInt(8); number >= 0; number--) {
                ArticleFacts facts =
                        Samples.facts().get(random.nextInt(Samples.facts().size()));
                ArticleFacts version = version(facts, random.nextInt(4));
                batch.add(version);
                newest.put(version.article().identity(), version);
            }
            world.read(batch);
            if (random.nextInt(3) == 0) {
                ArticleFacts gone = List.copyOf(newest.values()).get(random.nextInt(newest.size()));
                String iri = world.withdrawal().find(gone.article()).orElseThrow();
                world.withdrawal().withdraw(List.of(iri), Optional.empty());
                world.withdrawal().undo(List.of(iri));
                newest.remove(gone.article().identity());
            }
            assertThat(world.present()).isEqualTo(World.fresh(newest.values()));
        }
        assertThat(world.ask(CHAIN)).isNotEmpty();
        assertThat(violations()).isEmpty();
    }

    @Test
    void readingTheSameAgainChangesNothing() {
        world.read(version(bridge(), 1));
        world.read(bridge());
        String before = world.whole();
        world.read(bridge());
        world.read(List.of(bridge(), bridge()));
        assertThat(world.whole()).isEqualTo(before);
        assertThat(world.ask(CHAIN)).hasSize(1);
    }

    @Test
    void anotherExtractorIsNoRevision() {
        world.read(bridge().atLeast(0.8).by("other/1"));
        world.read(bridge());
        assertThat(world.ask("SELECT ?r { ?r a news:Revision }")).isEmpty();
        assertThat(world.present()).isEqualTo(World.fresh(List.of(bridge())));
    }

    @Test
    void anArticleThatComesBackToWhatItWasHasBeenRevisedTwice() {
        world.read(bridge());
        String unrevised = world.present();
        for (int turn = 0; turn < 2; turn++) {
            world.read(version(bridge(), 1));
            world.read(bridge());
        }
        List<String> chain = world.ask(CHAIN);
        assertThat(chain).hasSize(4);
        String a = chain.getFirst().split(" ")[1];
        String b = chain.getFirst().split(" ")[2];
        assertThat(chain)
                .containsExactly(
                        "1 %s %s".formatted(a, b),
                        "2 %s %s".formatted(b, a),
                        "3 %s %s".formatted(a, b),
                        "4 %s %s".formatted(b, a));
        assertThat(world.present()).isEqualTo(unrevised);
    }

    @Test
    void batchesMakeNoDifference() {
        List<ArticleFacts> versions = List.of(version(bridge(), 1), version(bridge(), 2), bridge());
        world.read(versions);
        try (World other = new World()) {
            versions.forEach(other::read);
            assertThat(other.whole()).isEqualTo(world.whole());
        }
    }

    @Test
    void aRevisionTellsWhichFactsCameStayedAndWent() {
        ArticleFacts before = bridge().atLeast(0.85);
        world.read(before);
        long few = world.facts();
        world.read(version(bridge(), 1));
        long many = world.facts();
        world.read(before);
        assertThat(facts(1, "factKept") + facts(1, "factAdded")).isEqualTo(many).isGreaterThan(few);
        assertThat(facts(1, "factKept") + facts(1, "factWithdrawn")).isEqualTo(few);
        assertThat(facts(2, "factKept")).isEqualTo(facts(1, "factKept")).isPositive();
        assertThat(facts(2, "factAdded")).isEqualTo(facts(1, "factWithdrawn"));
        assertThat(facts(2, "factWithdrawn")).isEqualTo(facts(1, "factAdded")).isPositive();
        assertThat(
                        world.ask(
                                "SELECT ?fact { ?r news:revisionNumber 2 ; news:factWithdrawn ?fact . ?fact news:evidence ?e }"))
                .isEmpty();
    }

    private long facts(int revision, String property) {
        return world.ask("SELECT ?fact { ?r news:revisionNumber %d ; news:%s ?fact }".formatted(revision, property))
                .size();
    }

    @Test
    void theWordsThatWentAreKeptWithTheRevision() {
        world.read(version(bridge(), 1));
        world.read(bridge());
        assertThat(world.ask("SELECT ?headline { ?r news:headlineBefore ?headline }"))
                .containsExactly(bridge().article().headline().orElseThrow());
        assertThat(world.ask("""
                SELECT ?words { ?s a news:SupersededSentence ; dcterms:isPartOf/a news:Revision ; nif:anchorOf ?words ;
                  news:sentenceNumber ?n } ORDER BY ?n""")).hasSize(bridge().sentences().size()).doesNotHaveDuplicates();
    }

    @Test
    void anArticleKeepsItsHistoryWhenItsHeadlineChanges() {
        ArticleFacts other = version(bridge(), 3);
        world.read(bridge());
        String old = iri(bridge());
        world.read(other);
        String now = iri(bridge());
        world.read(version(other, 1));
        assertThat(now).isNotEqualTo(old).contains("corrected");
        assertThat(world.ask("SELECT ?a { ?a a schema:NewsArticle }")).containsExactly(now);
        assertThat(world.ask("SELECT ?n { <%s> dcterms:hasVersion ?r . ?r news:revisionNumber ?n } ORDER BY ?n"
                        .formatted(now)))
                .containsExactly("1", "2");
        assertThat(world.withdrawal().find(old)).contains(now);
        world.withdrawal().withdraw(List.of(now), Optional.empty());
        assertThat(world.withdrawal().find(old)).contains(now);
        assertThat(world.present()).isEmpty();
        assertThat(world.ask("SELECT ?r { ?r a news:Revision }")).isEmpty();
    }

    @Test
    void aFactThatOthersReportIsWithdrawnFromTheArticleAlone() {
        List<ArticleFacts> all = Samples.facts();
        world.read(all);
        for (ArticleFacts facts : all) world.read(version(Samples.of(facts.article(), facts.atLeast(0.9)), 1));
        List<String> shared = world.ask("""
                SELECT DISTINCT ?fact { ?r news:factWithdrawn ?fact . ?fact news:evidence/nif:referenceContext ?other .
                  FILTER NOT EXISTS { ?r dcterms:isVersionOf ?other } }""");
        assertThat(shared).isNotEmpty();
        assertThat(world.ask("""
                SELECT ?fact { ?r news:factWithdrawn ?fact ; dcterms:isVersionOf ?article .
                  ?fact news:evidence/nif:referenceContext ?article }""")).isEmpty();
    }

    private List<?> violations() {
        return world.store()
                .read(snapshot -> new Shapes().validate(snapshot.dataset().getDefaultGraph()));
    }

    private String iri(ArticleFacts facts) {
        return world.withdrawal().find(facts.article()).orElseThrow();
    }

    /** Told by several outlets, with an address of its own. */
    private static ArticleFacts bridge() {
        return Samples.facts().stream()
                .filter(facts -> facts.article().url().isPresent()
                        && facts.article().headline().orElse("").contains("Bridge"))
                .findFirst()
                .orElseThrow();
    }

    /** The article as it is, with a last line, with fewer facts, or with another headline if its address tells what it is. */
    private static ArticleFacts version(ArticleFacts facts, int number) {
        Article article = facts.article();
        return switch (number) {
            case 1 -> Samples.of(Samples.withText(article, article.text() + "\nThis story was updated."), facts);
            case 2 ->
                Samples.of(Samples.withText(article, article.text() + "\nMore is to follow."), facts.atLeast(0.8));
            case 3 ->
                article.url().isEmpty()
                        ? facts
                        : Samples.of(
                                article.but()
                                        .headline("Corrected: "
                                                + article.headline().orElse(""))
                                        .build(),
                                facts);
            default -> facts;
        };
    }
}
