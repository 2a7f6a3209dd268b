package dateline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.ArticleFacts;
import dateline.pipeline.Withdrawal;
import dateline.rdf.Shapes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is withdrawn is gone as if it had never been read, but for its tombstone. */
class WithdrawalTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterEachWithdrawalTheStoreIsAsIfTheArticleHadNeverBeenRead(long seed) {
        List<ArticleFacts> left = new ArrayList<>(Samples.facts());
        Collections.shuffle(left, new Random(seed));
        try (World world = new World()) {
            world.read(left);
            Withdrawal withdrawal = world.withdrawal();
            while (!left.isEmpty()) {
                ArticleFacts gone = left.removeLast();
                withdrawal.withdraw(List.of(iri(gone, withdrawal)), Optional.of("a test"));
                assertThat(world.present()).isEqualTo(World.fresh(left));
            }
            assertThat(world.facts()).isZero();
            assertThat(world.ask("SELECT ?a { ?a a news:WithdrawnArticle }"))
                    .hasSize(Samples.facts().size());
        }
    }

    @Test
    void severalAreWithdrawnAtOnceAndComeBackWhenTheyAreReadAgain() {
        List<ArticleFacts> all = Samples.facts();
        List<ArticleFacts> gone = all.subList(3, 12);
        try (World world = new World()) {
            world.read(all);
            String before = world.whole();
            Withdrawal withdrawal = world.withdrawal();
            List<String> iris =
                    gone.stream().map(facts -> iri(facts, withdrawal)).toList();
            withdrawal.withdraw(iris, Optional.empty());
            world.read(gone);
            List<ArticleFacts> left = new ArrayList<>(all);
            left.removeAll(gone);
            assertThat(world.present()).isEqualTo(World.fresh(left));
            withdrawal.undo(iris);
            world.read(gone);
            assertThat(world.whole()).isEqualTo(before);
        }
    }

    @Test
    void aTombstoneTellsNoWordOfTheArticle() {
        ArticleFacts facts = ferry();
        try (World world = new World()) {
            world.read(facts);
            Withdrawal withdrawal = world.withdrawal();
            String iri = iri(facts, withdrawal);
            withdrawal.withdraw(List.of(iri), Optional.of("at the publisher's request"));
            assertThat(
                            world.ask(
                                    "SELECT DISTINCT ?p ?o { ?a a news:WithdrawnArticle ; ?p ?o . FILTER(isLiteral(?o)) } ORDER BY ?p"))
                    .satisfiesExactly(
                            day -> assertThat(day)
                                    .isEqualTo("https://schema.org/datePublished "
                                            + facts.article()
                                                    .published()
                                                    .orElseThrow()
                                                    .date()),
                            identity -> assertThat(identity)
                                    .matches("https://w3id.org/dateline/news#identity [0-9a-f]{64}"),
                            reason -> assertThat(reason)
                                    .isEqualTo("https://w3id.org/dateline/news#withdrawalReason"
                                            + " at the publisher's request"));
            assertThat(world.store().<Boolean>read(snapshot -> new Shapes()
                            .validate(snapshot.dataset().getDefaultGraph())
                            .isEmpty()))
                    .isTrue();
            withdrawal.withdraw(List.of(iri), Optional.of("by order of a court"));
            assertThat(world.ask("SELECT ?reason { ?a news:withdrawalReason ?reason }"))
                    .containsExactly("by order of a court");
        }
    }

    @Test
    void anArticleIsFoundByItsIriItsDocumentAndItsAddress() {
        ArticleFacts facts = ferry();
        String address = facts.article().url().map(URI::toString).orElseThrow();
        try (World world = new World()) {
            world.read(facts);
            Withdrawal withdrawal = world.withdrawal();
            String iri = iri(facts, withdrawal);
            String document = iri.replace("/id/", "/doc/");
            assertThat(List.of(iri, document, document + ".html", address))
                    .allSatisfy(word -> assertThat(withdrawal.find(word)).contains(iri));
            withdrawal.withdraw(List.of(iri), Optional.empty());
            assertThat(List.of(iri, document, document + ".ttl", address))
                    .allSatisfy(word -> assertThat(withdrawal.find(word)).contains(iri));
            assertThat(withdrawal.find(address + "?page=2")).isEmpty();
        }
    }

    @Test
    void readingSaysThatItWasWithdrawn() {
        ArticleFacts facts = ferry();
        try (World world = new World()) {
            world.read(facts);
            assertThat(world.archive().refusal(facts.article())).isEmpty();
            Withdrawal withdrawal = world.withdrawal();
            String iri = iri(facts, withdrawal);
            withdrawal.withdraw(List.of(iri), Optional.empty());
            assertThat(world.archive()
                            .refusal(facts.article().but().headline("Another").build()))
                    .contains("it was withdrawn; 'dateline withdraw --undo %s' would let it in again".formatted(iri));
        }
    }

    private static ArticleFacts ferry() {
        return Samples.facts().stream()
                .filter(facts -> facts.article().url().isPresent()
                        && facts.article().publisher().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String iri(ArticleFacts facts, Withdrawal withdrawal) {
        return withdrawal.find(facts.article()).orElseThrow();
    }
}
