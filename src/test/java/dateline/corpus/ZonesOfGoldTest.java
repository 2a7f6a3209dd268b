package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.evaluate.Scoreboard;
import dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the zones of each annotated article to its gold. */
final class ZonesOfGoldTest {
    private static final Path SEED = Path.of("../shared/seed");
    private static final Path DATA = Path.of("data");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSeedIsReadAsItsAnnotatorReadIt() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed article is not beside this repository");
        Reading reading = Reading.of(SEED.resolve("article.txt"));
        Article article = reading.article();
        JsonNode document = JSON.readTree(SEED.resolve("gold.json").toFile()).path("document");

        assertThat(GoldZones.of(article)).isEqualTo(GoldZones.of(document));
        assertThat(article.headline())
                .contains(document.path("headline").path("text").asText());
        assertThat(article.creditedSources()).isEqualTo(texts(document.path("credit_agencies")));
        assertThat(article.publisher())
                .contains(document.path("publisher").path("short").asText());
        assertThat(article.published()).isEmpty();
        assertThat(article.authors()).isEmpty();
        assertThat(article.language()).contains("en");
        assertThat(article.text()).isEqualTo(Files.readString(SEED.resolve("article.txt")));
        assertThat(reading.issues()).isEmpty();
    }

    static Stream<Path> samples() throws IOException {
        return Files.list(DATA.resolve("gold"))
                .filter(path -> path.toString().endsWith(".json"))
                .filter(path -> !Scoreboard.isOfNoArticle(path))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAsItsAnnotatorReadIt(Path goldFile) throws IOException {
        JsonNode gold = JSON.readTree(goldFile.toFile());
        String url = gold.path("meta").path("url").asText();
        Article article = Reading.of(DATA.resolve(gold.path("meta").path("file").asText())).articles().stream()
                .filter(each -> url.isEmpty()
                        || gold.path("meta").path("url").isNull()
                        || each.url().orElseThrow().toString().equals(url))
                .findFirst()
                .orElseThrow();

        assertThat(GoldZones.of(article)).isEqualTo(GoldZones.of(gold.path("document")));
        assertThat(article.creditedSources())
                .isEqualTo(texts(gold.path("document").path("credit_agencies")));
    }

    private static List<String> texts(JsonNode spans) {
        return Stream.iterate(0, index -> index < spans.size(), index -> index + 1)
                .map(index -> spans.get(index).path("text").asText())
                .toList();
    }
}
