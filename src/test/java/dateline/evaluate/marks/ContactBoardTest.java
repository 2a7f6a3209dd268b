package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactBoardTest {
    private static final String GOLD = """
            {"id": "a", "text": "Brandt came. Brandt urged Vask to go.", "events": [{"type": "contact.requestadvise.n/a", \
            "trigger": {"start": 20, "end": 25}, "args": [{"role": "communicator", "start": 13, "end": 19}, \
            {"role": "recipient", "start": 26, "end": 30}]}]}
            {"id": "b", "text": "Kessel fell.", "events": [{"type": "conflict.attack.n/a", "trigger": {"start": 7, "end": 11}, \
            "args": []}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void whoSpeaksIsFoundInTheSentenceOrElsewhere() throws IOException {
        assertThat(score(2).measures())
                .containsEntry("communicator", new Tally(1, 0, 0))
                .containsEntry("communicator in the sentence", new Tally(1, 0, 0))
                .containsEntry("recipient", new Tally(0, 0, 1));
        assertThat(score(1).measures())
                .containsEntry("communicator", new Tally(1, 0, 0))
                .containsEntry("communicator in the sentence", new Tally(0, 0, 1));
    }

    @Test
    void ofAWholeArticleOnlyTheSentenceIsAsked() throws IOException {
        GoldLines gold = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "text": "Brandt came. Brandt urged Vask to go.", "entities": [], "events": [\
                {"type": "Contact.RequestCommand.Unspecified", "trigger": {"start": 20, "end": 25}, \
                "args": [{"role": "Communicator", "start": 13, "end": 19}]}]}
                """));
        ContactBoard board = new ContactBoard(article -> facts(article, 2));
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        assertThat(board.score(gold).measures())
                .containsOnly(Map.entry("communicator in the sentence", new Tally(1, 0, 0)));
    }

    /** The scores where a statement of Brandt's stands in this sentence. */
    private MarkScores score(int sentence) throws IOException {
        GoldLines gold = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
        ContactBoard board = new ContactBoard(article -> facts(article, sentence));
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        return board.score(gold);
    }

    private static ArticleFacts facts(Article article, int sentence) {
        Entity brandt = new Entity(
                "e1",
                EntityType.PERSON,
                "Brandt",
                Optional.empty(),
                List.of(new Mention(2, new Span(13, 19), Mention.Kind.NAME, "Brandt")),
                List.of());
        Statement statement = new Statement(
                "s1",
                List.of(sentence),
                Statement.QuoteKind.INDIRECT,
                false,
                Optional.of("e1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "urged",
                Optional.empty(),
                new Span(31, 36),
                List.of(),
                "to go",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "test",
                0.9);
        return new ArticleFacts(
                "test",
                article,
                List.of(new Sentence(1, Zone.BODY, new Span(0, 12)), new Sentence(2, Zone.BODY, new Span(13, 37))),
                List.of(brandt),
                List.of(),
                List.of(statement),
                List.of(),
                List.of());
    }
}
