package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Report;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTypeBoardTest {
    private static final String GOLD = """
            {"id": "a", "dct": "2031-05-14", "text": "Brandt met Vask. They may strike Kessel.", \
            "sentences": [{"start": 0, "end": 16}, {"start": 17, "end": 40}], "entities": [], "events": [\
            {"type": "Contact:Meet", "trigger": {"start": 7, "end": 10}, "args": []}, \
            {"type": "Conflict:Attack", "trigger": {"start": 26, "end": 32}, "args": []}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aSetIsKnownByItsSentencesAndEvents() throws IOException {
        EventTypeBoard board = new EventTypeBoard(article -> facts(article));
        assertThat(board.isFor(gold().lines().getFirst())).isTrue();
    }

    @Test
    void onlyWhatHappenedCountsAsRealised() throws IOException {
        MarkScores scores = new EventTypeBoard(article -> facts(
                        article,
                        event(EventKind.MEETING, Status.ASSERTED, 1, new Span(0, 6)),
                        event(EventKind.ATTACK, Status.POSSIBLE, 2, new Span(26, 32))))
                .score(gold());
        assertThat(scores.measures())
                .containsEntry("realised", new Tally(1, 0, 1))
                .containsEntry("any status", new Tally(2, 0, 0))
                .containsEntry("any status, same words", new Tally(1, 1, 1));
    }

    @Test
    void whatSomebodySaysHappenedIsReportedAndNotRealised() throws IOException {
        MarkScores scores = new EventTypeBoard(article -> facts(
                        article,
                        event(EventKind.MEETING, Status.ATTRIBUTED, 1, new Span(0, 6)),
                        event(EventKind.ATTACK, Status.POSSIBLE, 2, new Span(26, 32))))
                .score(gold());
        assertThat(scores.measures())
                .containsEntry("realised", new Tally(0, 0, 2))
                .containsEntry("reported", new Tally(1, 0, 1))
                .containsEntry("reported, in the sentence", new Tally(1, 0, 1));
    }

    @Test
    void aSecondReportOfOneEventIsWrongAndAKindWithoutTypeIsNothing() throws IOException {
        MarkScores scores = new EventTypeBoard(article -> facts(
                        article,
                        event(EventKind.MEETING, Status.ASSERTED, 1, new Span(7, 10)),
                        event(EventKind.MEETING, Status.ASSERTED, 1, new Span(11, 15)),
                        event(EventKind.DEMAND, Status.ASSERTED, 1, new Span(0, 6))))
                .score(gold());
        assertThat(scores.measures()).containsEntry("realised", new Tally(1, 1, 1));
        assertThat(scores.errors()).extracting(MarkError::category).containsExactlyInAnyOrder("spurious", "missed");
    }

    @Test
    void goldWithoutSentencesIsAskedInOursForTypesThatWeHaveAKindFor() throws IOException {
        GoldLines gold = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "text": "Brandt met Vask. They may strike Kessel.", "entities": [], "events": [\
                {"type": "Contact.Contact.Meet", "trigger": {"start": 7, "end": 10}, "args": []}, \
                {"type": "Life.Injure.Unspecified", "trigger": {"start": 7, "end": 10}, "args": []}, \
                {"type": "Conflict.Attack.DetonateExplode", "trigger": {"start": 26, "end": 32}, "args": []}]}
                """));
        EventTypeBoard board = new EventTypeBoard(article -> new ArticleFacts(
                "test",
                article,
                List.of(new Sentence(1, Zone.BODY, new Span(0, 16)), new Sentence(2, Zone.BODY, new Span(17, 40))),
                List.of(),
                List.of(
                        event(EventKind.MEETING, Status.ASSERTED, 1, new Span(0, 6)),
                        event(EventKind.ATTACK, Status.POSSIBLE, 2, new Span(26, 32)),
                        event(EventKind.DEMAND, Status.ASSERTED, 1, new Span(0, 6))),
                List.of(),
                List.of(),
                List.of()));
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        assertThat(board.score(gold).measures())
                .containsEntry("realised", new Tally(1, 1, 1))
                .containsEntry("any status", new Tally(2, 1, 0))
                .containsEntry("Conflict.Attack", new Tally(1, 0, 0));
    }

    private static Event event(EventKind kind, Status status, int sentence, Span trigger) {
        return new Event(
                "v" + trigger.begin(),
                kind,
                List.of(new Report(
                        sentence,
                        trigger,
                        status,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "test",
                        0.9)));
    }

    private static ArticleFacts facts(Article article, Event... events) {
        return new ArticleFacts(
                "test", article, List.of(), List.of(), List.of(events), List.of(), List.of(), List.of());
    }

    private GoldLines gold() throws IOException {
        return GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
    }
}
