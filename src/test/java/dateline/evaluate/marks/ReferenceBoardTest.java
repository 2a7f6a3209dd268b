package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import dateline.model.Article;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceBoardTest {
    private static final String TEXT =
            "Anna Holm met Oren Vask. She said the minister agreed. Rain fell and it went on. The two left.";

    private static final String GOLD = """
            {"id": "a", "genre": "news", "text": "%s", "entities": [%s, %s, %s, %s, %s, %s, %s]}
            """.formatted(
                    TEXT,
                    mention("1", "person", "Anna Holm"),
                    mention("2", "person", "Oren Vask"),
                    mention("1", "person", "She"),
                    mention("2", "person", "the minister"),
                    mention("3", "event", "Rain"),
                    mention("3", "event", "it"),
                    mention("4", "person", "The two"));

    @TempDir
    private Path folder;

    @Test
    void whatStandsForTheRightNameIsRight() throws IOException {
        MarkScores scores = scores(pronoun("She", "Anna Holm"), nominal("the minister", "Oren Vask"));
        assertThat(scores.measures())
                .containsEntry("pronouns", new Tally(1, 0, 0))
                .containsEntry("pronouns that say", new Tally(1, 0, 0))
                .containsEntry("nominals", new Tally(1, 0, 0))
                .containsEntry("nominals, news", new Tally(1, 0, 0));
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void anotherNameIsWrongAndSoIsANameForWhatHasNone() throws IOException {
        MarkScores scores = scores(pronoun("She", "Oren Vask"), pronoun("it", "Anna Holm"));
        assertThat(scores.measures())
                .containsEntry("pronouns", new Tally(0, 2, 1))
                .containsEntry("nominals", new Tally(0, 0, 1));
        assertThat(scores.errors())
                .extracting(MarkError::category)
                .containsExactly("pronouns: wrong", "pronouns: of nothing named", "nominals: missed");
    }

    private MarkScores scores(MarkedReference... found) throws IOException {
        GoldLines gold = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
        ReferenceBoard board = new ReferenceBoard((Article article) -> List.of(found));
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        return board.score(gold);
    }

    private static MarkedReference pronoun(String word, String... names) {
        return new MarkedReference(span(word), true, names(names));
    }

    private static MarkedReference nominal(String words, String... names) {
        return new MarkedReference(span(words), false, names(names));
    }

    private static List<List<Span>> names(String... names) {
        return Arrays.stream(names).map(name -> List.of(span(name))).toList();
    }

    private static Span span(String words) {
        int begin = words.equals("it") ? TEXT.indexOf(" it ") + 1 : TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static String mention(String id, String type, String words) {
        Span span = span(words);
        return "{\"id\": \"%s\", \"type\": \"%s\", \"infstat\": \"new\", \"start\": %d, \"end\": %d}"
                .formatted(id, type, span.begin(), span.end());
    }
}
