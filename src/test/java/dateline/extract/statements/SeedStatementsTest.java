package dateline.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.corpus.Sources;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Statement.QuoteKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The statements of the seed article against its gold; skipped where the seed is not beside this repository. */
class SeedStatementsTest {
    private static final Path SEED = Path.of("../shared/seed");
    private static final int FOUND = 16; // all, with the right speaker
    private static final double SAME = 0.8; // share of the longer content

    private static final Map<String, List<String>> OURS =
            Map.of("E11", List.of("Government of Russia"), "E13", List.of("Russian Foreign Ministry"));

    private static JsonNode gold;
    private static ArticleFacts facts;

    @BeforeAll
    static void readTheSeed() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed article is not beside this repository");
        gold = new ObjectMapper().readTree(SEED.resolve("gold.json").toFile());
        List<Article> articles = new ArrayList<>();
        new Sources(InputStream.nullInputStream())
                .read(List.of(SEED.resolve("article.txt").toString()), articles::add, issue -> {
                    throw new AssertionError(issue);
                });
        facts = new Extractor(Parses.kept()).extract(articles.getFirst());
    }

    @Test
    void everyStatementIsOneOfTheGoldWithItsSpeaker() {
        List<String> found = new ArrayList<>();
        for (Statement statement : said()) {
            JsonNode quotation = quotation(statement).orElseThrow(() -> new AssertionError(statement.text()));
            assertThat(names(quotation.get("speaker").asText()))
                    .as("speaker of " + statement.text())
                    .contains(Facts.speaker(facts, statement));
            found.add(quotation.get("id").asText());
        }
        assertThat(found).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(FOUND);
    }

    @Test
    void theTwoDirectQuotationsHaveSpeakerAndAddressee() {
        List<Statement> direct = said().stream()
                .filter(statement -> statement.kind() == QuoteKind.DIRECT)
                .toList();
        assertThat(direct)
                .extracting(statement -> Facts.speaker(facts, statement))
                .containsExactly("Vladimir Putin", "Benjamin Netanyahu");
        assertThat(direct.getFirst().sentences()).hasSize(2);
        assertThat(direct.getLast().addressee().map(id -> Facts.name(facts, id)))
                .contains("Vladimir Putin");
    }

    /** What somebody said whom the gold knows: it has no stances, and no words of people whom it does not name. */
    private static List<Statement> said() {
        return facts.statements().stream().filter(Statement::isSaidByNamed).toList();
    }

    private static Optional<JsonNode> quotation(Statement statement) {
        return gold.get("quotations")
                .valueStream()
                .filter(quotation -> overlap(content(quotation), statement.content()) >= SAME)
                .max(Comparator.comparingDouble(quotation -> overlap(content(quotation), statement.content())));
    }

    private static Span content(JsonNode quotation) {
        return new Span(
                quotation.at("/content/start").asInt(),
                quotation.at("/content/end").asInt());
    }

    private static double overlap(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return (double) common / Math.max(one.length(), other.length());
    }

    /** The ways the gold names an entity, and ours for two of its bodies. */
    private static List<String> names(String id) {
        List<String> names = new ArrayList<>(OURS.getOrDefault(id, List.of()));
        for (JsonNode entity : gold.get("entities"))
            if (entity.get("id").asText().equals(id)) {
                names.add(entity.get("canonical").asText());
                entity.get("aliases").forEach(alias -> names.add(alias.asText()));
            }
        return names;
    }
}
