package dateline.extract.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.Participant.Role;
import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.WordedParticipant;
import dateline.model.Zone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts are as sure as their signs make them, and the unsure can be left out. */
final class SetConfidenceTest {
    private static final String TEXT = "Mayor Ada Stone opened the fair. Forty were hurt in a raid.";

    private static final SetConfidence SET = new SetConfidence(new ConfidenceTable(Map.of(
            "events", Map.of("", -1.0, "no participant", -1.0),
            "offices", Map.of("", 1.0, "rule titles", 2.0),
            "figures", Map.of("", 9.0))));

    @Test
    void theWeightsOfTheSignsAddUp() {
        ArticleFacts facts = SET.in(facts());
        assertThat(facts.offices().getFirst().confidence()).isEqualTo(0.95); // 1 / (1 + e^-3), rounded down
        assertThat(facts.events().getFirst().reports().getFirst().confidence()).isEqualTo(0.11);
    }

    @Test
    void nothingIsCertain() {
        assertThat(SET.in(facts()).figures().getFirst().confidence()).isEqualTo(0.99);
    }

    @Test
    void nothingElseChanges() {
        Report before = facts().events().getFirst().reports().getFirst();
        Report after = SET.in(facts()).events().getFirst().reports().getFirst();
        assertThat(after.withConfidence(before.confidence())).isEqualTo(before);
    }

    @Test
    void theSameFactsAreAlwaysAsSure() {
        assertThat(new SetConfidence().in(facts())).isEqualTo(new SetConfidence().in(facts()));
    }

    @Test
    void whatIsUnsureGoesAndNothingPointsToIt() {
        ArticleFacts sure = SET.in(facts()).atLeast(0.5);
        assertThat(sure.events()).isEmpty();
        assertThat(sure.offices()).hasSize(1);
        assertThat(sure.figures()).singleElement().satisfies(figure -> assertThat(figure.event())
                .isEmpty());
    }

    private static ArticleFacts facts() {
        Article article = Article.of(TEXT, List.of(new Passage(Zone.BODY, new Span(0, TEXT.length()))))
                .language("en")
                .build();
        return new ArticleFacts(
                "test",
                article,
                List.of(new Sentence(1, Zone.BODY, new Span(0, 32)), new Sentence(2, Zone.BODY, new Span(33, 59))),
                List.of(new Entity(
                        "e1",
                        EntityType.PERSON,
                        "Ada Stone",
                        Optional.empty(),
                        List.of(new Mention(1, new Span(6, 15), Mention.Kind.NAME, "Ada Stone")),
                        List.of())),
                List.of(new Event(
                        "v1",
                        EventKind.ATTACK,
                        List.of(new Report(
                                2,
                                new Span(54, 58),
                                Status.ASSERTED,
                                Optional.empty(),
                                List.of(),
                                List.of(new WordedParticipant(Role.RECIPIENT, new Span(33, 38), "Forty")),
                                Optional.empty(),
                                Optional.empty(),
                                "attacks",
                                1)))),
                List.of(),
                List.of(new OfficeHolding(
                        "o1",
                        "e1",
                        "Mayor",
                        Optional.empty(),
                        OfficeHolding.Tenure.CURRENT,
                        Optional.empty(),
                        List.of(1),
                        "titles",
                        1)),
                List.of(new Figure(
                        "f1",
                        2,
                        new Span(33, 38),
                        Figure.Comparator.EXACTLY,
                        Optional.of(BigDecimal.valueOf(40)),
                        Optional.empty(),
                        Optional.empty(),
                        "person",
                        "people injured",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("v1"),
                        Optional.empty(),
                        "numbers",
                        1)));
    }
}
