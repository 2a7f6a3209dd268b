package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Span;
import dateline.model.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of the seed spring none of its 39 traps; what they say instead is listed in {@code target/seed-traps.txt}. */
final class SeedTrapsTest {
    private static final Path SEED = Path.of("../shared/seed");
    private static final Path LIST = Path.of("target/seed-traps.txt");
    private static final int TRAPS = 39;
    private static final LocalDate DAY = LocalDate.of(2019, 9, 12);

    private static final Map<Integer, String> names = new TreeMap<>();
    private static final Map<Integer, String> lines = new TreeMap<>();
    private static SeedTraps undated;
    private static SeedTraps dated;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed article is not beside this repository");
        Article article = Extracting.articles(SEED.resolve("article.txt")).getFirst();
        Gold gold = GoldReader.read(SEED.resolve("gold.json"));
        Map<Integer, List<Span>> spans = new TreeMap<>();
        for (JsonNode trap :
                new ObjectMapper().readTree(SEED.resolve("gold.json").toFile()).path("traps")) {
            names.put(trap.path("n").asInt(), trap.path("name").asText());
            for (JsonNode span : trap.path("spans"))
                spans.computeIfAbsent(trap.path("n").asInt(), any -> new ArrayList<>())
                        .add(new Span(
                                span.path("start").asInt(), span.path("end").asInt()));
        }
        Function<Article, ArticleFacts> extractor = Extracting.extractor();
        undated = new SeedTraps(new Said(gold, extractor.apply(article)), spans);
        dated = new SeedTraps(
                new Said(
                        gold,
                        extractor.apply(
                                article.but().published(Timestamp.of(DAY)).build())),
                spans);
    }

    static IntStream traps() {
        return IntStream.rangeClosed(1, TRAPS);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void isNotSprung(int trap) {
        assertThat(names).containsKey(trap).hasSize(TRAPS);
        List<String> sprung = undated.sprung(trap);
        lines.put(
                trap,
                "%d. %s%s%n%s"
                        .formatted(
                                trap,
                                names.get(trap),
                                sprung.isEmpty() ? "" : " (SPRUNG: " + sprung + ")",
                                String.join(
                                        "",
                                        undated.says(trap).stream()
                                                .map("   %s%n"::formatted)
                                                .toList())));
        assertThat(sprung)
                .as("without a date, trap %d, %s", trap, names.get(trap))
                .isEmpty();
        assertThat(dated.sprung(trap))
                .as("with a date, trap %d, %s", trap, names.get(trap))
                .isEmpty();
    }

    @AfterAll
    static void list() throws IOException {
        Files.createDirectories(LIST.getParent());
        Files.write(LIST, lines.values());
    }
}
