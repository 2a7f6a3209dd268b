package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The date that the person who runs Dateline gives. */
final class DateOptionTest {
    private static final byte[] RECORDS = """
            {"title": "Bridge opens", "text": "The bridge was opened on Monday by the mayor.", "date": "2031-05-12"}
            {"title": "Ferry sails", "text": "The ferry sailed on Tuesday without the mayor."}
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void itIsThatOfArticlesThatHaveNoneAndTheChoiceIsKept() {
        List<String> articles = Run.of(Map.of(), RECORDS, "read", "--date", "2031-06-01", "-")
                .output()
                .lines()
                .toList();

        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst())
                .contains("\"published\":\"2031-05-12\"", "{\"field\":\"published\",\"source\":\"record\"}");
        assertThat(articles.getLast())
                .contains("\"published\":\"2031-06-01\"", "{\"field\":\"published\",\"source\":\"given\"}");
    }

    @Test
    void whatIsNoDateIsSaid() {
        Run run = Run.of(Map.of(), RECORDS, "read", "--date", "yesterday", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).contains("--date", "yesterday");
    }
}
