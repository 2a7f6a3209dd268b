package dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.corpus.Sources;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Figure;
import dateline.model.Figure.Comparator;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures of the seed article; skipped where the seed is not beside this repository. */
class SeedFiguresTest {
    private static final Path SEED = Path.of("../shared/seed/article.txt");

    @Test
    void bothFiguresAreKeptWithMoreThanAndNoneComesFromTheBlurb() {
        assumeTrue(Files.exists(SEED), "the seed article is not beside this repository");
        List<Article> articles = new ArrayList<>();
        new Sources(InputStream.nullInputStream()).read(List.of(SEED.toString()), articles::add, issue -> {
            throw new AssertionError(issue);
        });
        ArticleFacts facts = new Extractor(Parses.kept()).extract(articles.getFirst());
        assertThat(facts.figures())
                .filteredOn(figure -> figure.comparator() == Comparator.MORE_THAN)
                .extracting(Figure::min)
                .containsExactly(
                        Optional.of(BigDecimal.valueOf(1_500_000)), Optional.of(BigDecimal.valueOf(1_000_000)));
        assertThat(facts.figures())
                .extracting(figure -> figure.span().of(facts.article().text()))
                .containsExactly("more than 1.5 million", "hundreds", "more than 1 million", "a fifth");
        assertThat(facts.figures().get(0).accordingTo()).isPresent();
        assertThat(facts.figures().get(2).accordingTo()).isEmpty();
    }
}
