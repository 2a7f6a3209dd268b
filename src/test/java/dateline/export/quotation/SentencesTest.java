package dateline.export.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.quotation.Sentences.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SentencesTest {
    private static final String ARTICLE =
            "“The lamp is lit.\nIt stays lit,” Ada Holm said. 🚢 “Come in,” she said. “Come in,” all sang.";

    private static Sentences sentences(String... texts) {
        return new Sentences(Stream.of(texts)
                .map(text -> new Sentence(ARTICLE.indexOf(text), text))
                .toList());
    }

    private static String words(Passage passage) {
        return ARTICLE.substring(passage.begin(), passage.end());
    }

    @Test
    void wordsAreFoundWhereTheyStandInTheArticle() {
        assertThat(sentences("🚢 “Come in,” she said.").find("Come in,"))
                .map(SentencesTest::words)
                .contains("Come in,");
    }

    @Test
    void wordsRunOnFromSentenceToSentence() {
        assertThat(sentences("It stays lit,” Ada Holm said.", "“The lamp is lit.")
                        .find("The lamp is lit. It stays lit,"))
                .map(SentencesTest::words)
                .contains("The lamp is lit.\nIt stays lit,");
    }

    @Test
    void wordsThatStandInTwoPlacesAreInNone() {
        assertThat(sentences("🚢 “Come in,” she said.", "“Come in,” all sang.").find("Come in,"))
                .isEmpty();
    }

    @Test
    void wordsThatAreNotThereAreNotFound() {
        assertThat(sentences("“The lamp is lit.").find("The lamp is out.")).isEmpty();
        assertThat(sentences("“The lamp is lit.").find(" ")).isEmpty();
        assertThat(new Sentences(List.of()).find("lamp")).isEmpty();
    }

    @Test
    void wordsDoNotRunOverWhatLiesBetweenSentencesThatAreFarApart() {
        assertThat(sentences("“The lamp is lit.", "“Come in,” all sang.").find("The lamp is lit. “Come in,”"))
                .isEmpty();
    }
}
