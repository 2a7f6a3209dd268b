package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Figure;
import dateline.model.Sentence;
import dateline.model.Zone;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the seed must give at least, counted by the scoreboard. */
final class SeedScoresTest {
    private static final Path SEED = Path.of("../shared/seed");

    private static Gold gold;
    private static ArticleFacts facts;
    private static Scores scores;

    @BeforeAll
    static void extract() {
        assumeTrue(Files.exists(SEED), "the seed article is not beside this repository");
        List<Article> articles = Extracting.articles(SEED.resolve("article.txt"));
        gold = GoldReader.read(SEED.resolve("gold.json"));
        facts = Extracting.extractor().apply(articles.getFirst());
        scores = Scoreboard.of(List.of(gold), articles).score(article -> facts);
    }

    @Test
    void sixOfSevenOfficesAndNoneWrong() {
        assertThat(scores.tally(Measure.OFFICES).right()).isGreaterThanOrEqualTo(6);
        assertThat(scores.tally(Measure.OFFICES).spurious()).isZero();
    }

    @Test
    void elevenOfSixteenStatementsWithTheirSpeaker() {
        assertThat(scores.tally(Measure.STATEMENTS).right()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void noEventThatDidNotHappenIsGivenAsOneThatDid() {
        assertThat(scores.documents().getFirst().findings())
                .filteredOn(finding -> finding.category() == Finding.Category.WRONG_STATUS)
                .isEmpty();
    }

    @Test
    void bothFiguresOfImmigrantsAreKeptWithMoreThan() {
        assertThat(facts.figures())
                .filteredOn(figure -> figure.comparator() == Figure.Comparator.MORE_THAN)
                .extracting(figure -> figure.min().orElseThrow())
                .usingElementComparator(BigDecimal::compareTo)
                .contains(BigDecimal.valueOf(1_500_000), BigDecimal.valueOf(1_000_000));
    }

    @Test
    void nothingComesFromChromeCreditLineOrBlurb() {
        assertThat(facts.sentences()).extracting(Sentence::zone).containsOnly(Zone.HEADLINE, Zone.CAPTION, Zone.BODY);
        assertThat(facts.entities())
                .flatExtracting(entity -> entity.mentions())
                .noneMatch(mention -> gold.forbidden().stream().anyMatch(mention.span()::overlaps));
        assertThat(facts.article().creditedSources()).hasSize(5);
    }
}
