package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpEngineTest {
    private final Engine engine = Parses.kept();

    static Article article(String headline, String body) {
        String text = headline + "\n\n" + body;
        return Article.of(
                        text,
                        List.of(
                                new Passage(Zone.HEADLINE, new Span(0, headline.length())),
                                new Passage(Zone.BODY, new Span(headline.length() + 2, text.length()))))
                .headline(headline)
                .language("en")
                .build();
    }

    @Test
    void spansPointIntoTheArticle() {
        ParsedArticle parsed = engine.parse(article(
                "Mayor Opens The New Bridge", "Mayor Ilka Brandt met Oren Vask in Port Alder on Monday. He smiled."));
        for (ParsedSentence sentence : parsed.sentences())
            for (Token token : sentence.tokens())
                assertThat(parsed.text(token.span())).isEqualTo(token.form());
        assertThat(parsed.sentences()).extracting(ParsedSentence::number).containsExactly(1, 2, 3);
    }

    @Test
    void aSentenceIsATree() {
        ParsedSentence sentence = engine.parse(article(
                        "Mayor Opens The New Bridge", "Mayor Ilka Brandt met Oren Vask in Port Alder on Monday."))
                .sentence(2);
        Token met = sentence.root().orElseThrow();
        assertThat(met.lemma()).isEqualTo("meet");
        assertThat(sentence.child(met, "nsubj").orElseThrow().form()).isEqualTo("Brandt");
        assertThat(sentence.subtree(met)).hasSameSizeAs(sentence.tokens());
    }

    @Test
    void headlinesInTitleCaseAreReadInLowerCase() {
        ParsedSentence headline = engine.parse(article(
                        "Brandt Meets Vask Ahead Of Regional Vote", "On Monday Ilka Brandt met Oren Vask at home."))
                .sentence(1);
        assertThat(headline.tokens()).extracting(Token::form).contains("Meets");
        assertThat(headline.tokens().get(1).tag()).startsWith("VB");
    }
}
