package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkBoardTest {
    private static final String GOLD = """
            {"id": "a", "benchmark": "%s", "text": "Ilka Brandt left Oslo, Norway for Tellmark. He saw Rome.", \
            "eval_start": 0, "eval_end": 44, "entities": [\
            {"start": 0, "end": 11, "text": "Ilka Brandt", "qid": null, "coref": false, "optional": false}, \
            {"start": 17, "end": 29, "text": "Oslo, Norway", "qid": "Q585", "coref": false, "optional": false}, \
            {"start": 34, "end": 42, "text": "Tellmark", "qid": "Q1", "coref": false, "optional": false}, \
            {"start": 44, "end": 46, "text": "He", "qid": "Q2", "coref": true, "optional": false}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aLinkIsRightWithItsIdWhereItOverlaps() throws IOException {
        MarkScores scores = score("news-fair-v2", link(17, 21, "Q585"), link(23, 29, "Q20"), link(34, 42, "Q3"));
        assertThat(scores.measures())
                .containsEntry("linked, news", new Tally(1, 1, 1))
                .containsEntry("linked, news, exact", new Tally(0, 2, 2))
                .containsEntry("linked, news-fair-v2", new Tally(1, 1, 1));
        assertThat(scores.errors()).extracting(MarkError::category).containsExactly("linked to another");
    }

    @Test
    void aLinkOfSomebodyWhomWikidataDoesNotHaveIsWrong() throws IOException {
        assertThat(score("wiki-fair-v2", link(0, 11, "Q3")).measures())
                .containsEntry("linked, all", new Tally(0, 1, 2))
                .doesNotContainKey("linked, news");
    }

    @Test
    void aLinkWhereNothingIsMarkedIsWrongUnlessTheGoldMarksSomeNamesOnly() throws IOException {
        assertThat(score("news-fair-v2", link(30, 33, "Q3")).measures())
                .containsEntry("linked, news", new Tally(0, 1, 2));
        assertThat(score("rss-500", link(30, 33, "Q3")).measures()).containsEntry("linked, news", new Tally(0, 0, 2));
    }

    @Test
    void whatLiesOutsideTheMarkedPartDoesNotCount() throws IOException {
        assertThat(score("news-fair-v2", link(51, 55, "Q220")).measures())
                .containsEntry("linked, news", new Tally(0, 0, 2));
    }

    private static MarkedLink link(int begin, int end, String id) {
        return new MarkedLink(new Span(begin, end), Set.of(id));
    }

    private MarkScores score(String benchmark, MarkedLink... links) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, GOLD.formatted(benchmark));
        LinkBoard board = new LinkBoard(article -> List.of(links));
        GoldLines gold = GoldLines.read(file);
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        return board.score(gold);
    }
}
