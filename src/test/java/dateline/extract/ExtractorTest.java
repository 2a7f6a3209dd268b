package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final Article ARTICLE = CoreNlpEngineTest.article(
            "Mayor Opens The New Bridge", "Mayor Ilka Brandt met Oren Vask in Port Alder on Monday.");

    private final Extractor extractor = new Extractor(Parses.kept());

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr-CA", "und", "enm"})
    void anArticleInAnotherLanguageGivesNoFacts(String language) {
        Article article = ARTICLE.but().language(language).build();
        assertThat(extractor.extract(article))
                .isEqualTo(new ArticleFacts(
                        extractor.id(), article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "EN"})
    void anArticleInEnglishGivesFacts(String language) {
        assertThat(extractor.extract(ARTICLE.but().language(language).build()).entities())
                .isNotEmpty();
    }

    @Test
    void ofUnknownLanguageIsTakenForEnglish() {
        Article unknown = Article.of(ARTICLE.text(), ARTICLE.passages()).build();
        assertThat(extractor.extract(unknown).entities()).isNotEmpty();
    }
}
