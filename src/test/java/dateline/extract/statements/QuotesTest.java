package dateline.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            She said "it rains" and left.             | it rains
            She said “it rains” and left.             | it rains
            Sie sagte „es regnet“ und ging.           | es regnet
            She said ``it rains'' and left.           | it rains
            She said ''it rains'' and left.           | it rains
            ''It rains,'' she said.                   | It rains,
            ‘It rains,’ she said.                     | It rains,
            'It rains,' she said.                     | It rains,
            She said ("it rains") and left.           | it rains
            The leaders’ ‘grand bargain’ was signed.  | grand bargain
            """)
    void marksOfEveryKindAreRead(String text, String quoted) {
        assertThat(quoted(text)).containsExactly(quoted);
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(quoted("The leaders' plan isn't Brandt's, nor the '90s'.")).isEmpty();
        assertThat(quoted("The leaders'' plan is all there is.")).isEmpty();
        assertThat(quoted("The leaders’ plan isn’t Brandt’s.")).isEmpty();
    }

    @Test
    void anUnpairedMarkSpoilsOnlyItsParagraph() {
        assertThat(quoted("She said \"it rains and left.\n\nHe said \"it snows\" and left."))
                .containsExactly("it snows");
        assertThat(quoted("She said \"it rains and \"it snows\" too.")).containsExactly("it snows");
    }

    @Test
    void aQuotationMayRunOverParagraphs() {
        assertThat(quoted("“It rains. It snows.\n\n“It hails,” she said."))
                .containsExactly("It rains. It snows.", "It hails,");
        assertThat(quoted("''It rains. It snows.\n\n''It hails,'' she said."))
                .containsExactly("It rains. It snows.", "It hails,");
    }

    private static List<String> quoted(String text) {
        Article article = Article.of(text, List.of(new Passage(Zone.BODY, new Span(0, text.length()))))
                .build();
        return Quotes.of(article).all().stream()
                .map(quote -> quote.inner().of(text))
                .toList();
    }
}
