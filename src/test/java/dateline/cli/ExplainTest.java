package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Asking why an article gives its facts. */
final class ExplainTest {
    private static final String ARTICLE = "data/articles/sochi-talks.txt";

    @Test
    void eachSentenceComesWithItsFactsAndTheRulesThatFoundThem() {
        Run run = Run.of("explain", "--parses", "target/parses", ARTICLE);
        assertThat(run.code()).isZero();
        assertThat(run.output())
                .contains("[3] body", "Russian President Vladimir Putin")
                .containsPattern("\\+ v\\d+ Meeting \"talks\" \\(rule [^)]*, confidence 0\\.\\d\\d\\)")
                .contains("status: Asserted | actor: Vladimir Putin; Benjamin Netanyahu | place: Sochi")
                .containsPattern("\\+ o\\d+ Office \"President\"");
    }

    @Test
    void aPronounIsSaidWithWhomItWasTakenFor() {
        Run run = Run.of("explain", "--parses", "target/parses", "--sentence", "5", ARTICLE);
        assertThat(run.output())
                .contains("= \"He\" is Vladimir Putin", "speaker: Vladimir Putin | cue: said | kind: indirect")
                .doesNotContain("[4]", "[6]");
    }

    @Test
    void programsReadItAsJson() throws IOException {
        Run run = Run.of("explain", "--parses", "target/parses", "-f", "JSON", ARTICLE);
        assertThat(run.output().lines()).hasSize(1);
        JsonNode sentences = new ObjectMapper().readTree(run.output()).path("sentences");
        assertThat(sentences.size()).isGreaterThan(10);
        assertThat(sentences.path(0).path("text").asText()).startsWith("Netanyahu In Sochi");
        JsonNode found = sentences.path(4).path("found").path(0);
        assertThat(found.path("kind").asText()).isEqualTo("Statement");
        assertThat(found.path("details").path("speaker").asText()).isEqualTo("Vladimir Putin");
        assertThat(found.path("confidence").isNumber()).isTrue();
        assertThat(found.path("rule").asText()).isNotEmpty();
        assertThat(sentences.path(4).path("rejected").isArray()).isTrue();
    }

    @Test
    void aSentenceThatIsNotThereIsSaid() {
        Run run = Run.of("explain", "--parses", "target/parses", "--sentence", "900", ARTICLE);
        assertThat(run.told()).contains("there is no sentence 900");
    }

    @Test
    void aSourceIsAskedFor() {
        Run run = Run.of("explain");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).contains("a SOURCE is missing");
    }
}
