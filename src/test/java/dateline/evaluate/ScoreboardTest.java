package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.evaluate.Finding.Category;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Status;
import dateline.model.Time;
import dateline.model.Zone;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sentences, their gold, and what may be found in them rightly and wrongly. */
final class ScoreboardTest {
    private static final String TEXT =
            "President Ada Stone met Leo Brand in Karsel on May 3. Stone said that more than 20 people would join the march.";

    private static final Article ARTICLE = Article.of(TEXT, List.of(new Passage(Zone.BODY, new Span(0, TEXT.length()))))
            .language("en")
            .build();

    @TempDir
    private Path folder;

    private final List<Entity> entities = new ArrayList<>(List.of(
            entity("e1", EntityType.PERSON, "Ada Stone"),
            entity("e2", EntityType.PERSON, "Leo Brand"),
            entity("e3", EntityType.CITY, "Karsel")));
    private final List<Event> events = new ArrayList<>(List.of(meeting(Status.ASSERTED, "e1", "e2", "--05-03")));
    private final List<Statement> statements = new ArrayList<>(List.of(said("e1")));
    private final List<OfficeHolding> offices = new ArrayList<>(List.of(new OfficeHolding(
            "o1",
            "e1",
            "President",
            Optional.empty(),
            OfficeHolding.Tenure.CURRENT,
            Optional.empty(),
            List.of(1),
            "test",
            1)));
    private final List<Figure> figures = new ArrayList<>(List.of(figure(Figure.Comparator.MORE_THAN)));

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(folder.resolve("march.json"), """
                {"meta": {"sha256": "%s"},
                 "entities": [
                  {"id": "E1", "canonical": "Ada Stone", "type": "Person", "aliases": ["Stone"], "mentions": [%s]},
                  {"id": "E2", "canonical": "Leo Brand", "type": "Person", "aliases": [], "mentions": [%s]},
                  {"id": "E3", "canonical": "Karsel", "type": "Place", "subtype": "City", "aliases": [], "mentions": [%s]},
                  {"id": "E4", "canonical": "May", "type": "Organization", "aliases": [], "mentions": [%s], "optional": true}],
                 "offices": [{"person": "E1", "title": "president", "organisation": null, "status": "current"}],
                 "quotations": [{"type": "indirect", "content": %s, "speaker": "E1", "addressee": null}],
                 "events": [
                  {"id": "V1", "type": "CONSULT", "label": "Stone meets Brand", "triggers": [%s],
                   "participants": [{"role": "actor", "entity": "E1"}, {"role": "actor", "entity": "E2"}],
                   "time": {"value": "2031-05-03", "value_no_doc_date": "--05-03"}, "place": "E3",
                   "modality": "asserted", "polarity": "positive", "reported_by": null},
                  {"id": "V2", "type": "Protest", "label": "the march", "triggers": [%s], "participants": [],
                   "time": null, "place": null, "status": "Planned", "optional": true}],
                 "quantities": [{"span": %s, "value": 20, "qualifier": "more than", "unit": "persons", "source": null}]}
                """.formatted(
                        Gold.digest(TEXT),
                        name("Ada Stone"),
                        name("Leo Brand"),
                        name("Karsel"),
                        name("May"),
                        json("more than 20 people would join the march"),
                        json("met"),
                        json("march"),
                        json("more than 20")));
    }

    @Test
    void whatTheGoldSaysIsRight() {
        Scores scores = scores();
        assertThat(scores.documents().getFirst().findings()).isEmpty();
        assertThat(scores.total()).isEqualTo(new Tally(3 + 1 + 1 + 1 + 1, 0, 0));
        assertThat(scores.tally(Measure.PARTICIPANTS)).isEqualTo(new Tally(2, 0, 0));
        assertThat(scores.tally(Measure.EVENT_PLACES)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.tally(Measure.EVENT_TIMES)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void nothingFoundIsNothingWrong() {
        entities.clear();
        events.clear();
        statements.clear();
        offices.clear();
        figures.clear();
        Tally total = scores().total();
        assertThat(total).isEqualTo(new Tally(0, 0, 7));
        assertThat(total.precision()).isEqualTo(1);
        assertThat(total.recall()).isZero();
        assertThat(total.f1()).isZero();
    }

    @Test
    void anEventThatOnlyWasToComeIsAnErrorWhateverElseIsRight() {
        events.set(0, meeting(Status.PLANNED, "e1", "e2", "--05-03"));
        assertThat(scores().tally(Measure.EVENTS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(categories(Measure.EVENTS)).containsExactly(Category.WRONG_STATUS);
        assertThat(scores().tally(Measure.PARTICIPANTS)).isEqualTo(Tally.NONE);
    }

    @Test
    void aSecondEventForTheSameOneIsAnError() {
        events.add(meeting(Status.ASSERTED, "e1", "e2", "--05-04"));
        assertThat(scores().tally(Measure.EVENTS)).isEqualTo(new Tally(1, 1, 0));
        assertThat(categories(Measure.EVENTS)).containsExactly(Category.SPLIT);
    }

    @Test
    void whoIsNotInTheGoldIsNoParticipant() {
        events.set(0, meeting(Status.ASSERTED, "e1", "e3", "--05-03"));
        assertThat(scores().tally(Measure.EVENTS)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores().tally(Measure.PARTICIPANTS)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void whatIsOptionalIsNeitherRewardedNorPunished() {
        entities.add(entity("e4", EntityType.ORGANIZATION, "May"));
        events.add(event(EventKind.PROTEST, "march", Status.ASSERTED));
        assertThat(scores().total()).isEqualTo(new Tally(7, 0, 0));
    }

    @Test
    void anotherEventIsSpuriousUnlessItIsOfNoKind() {
        events.add(event(EventKind.OTHER, "join", Status.ASSERTED));
        assertThat(scores().tally(Measure.EVENTS)).isEqualTo(new Tally(1, 0, 0));
        events.add(event(EventKind.VISIT, "join", Status.ASSERTED));
        assertThat(scores().tally(Measure.EVENTS)).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void aDateMoreExactThanTheTextIsWrong() {
        events.set(0, meeting(Status.ASSERTED, "e1", "e2", "2031-05-03"));
        assertThat(scores().tally(Measure.EVENT_TIMES)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void theSpeakerMakesTheStatement() {
        statements.set(0, said("e2"));
        assertThat(scores().tally(Measure.STATEMENTS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(categories(Measure.STATEMENTS)).containsExactly(Category.WRONG_SPEAKER);
    }

    @Test
    void moreThanTwentyIsNotTwenty() {
        figures.set(0, figure(Figure.Comparator.EXACTLY));
        assertThat(scores().tally(Measure.FIGURES)).isEqualTo(new Tally(0, 1, 1));
        assertThat(categories(Measure.FIGURES)).containsExactly(Category.WRONG_NUMBER);
    }

    @Test
    void theRightNameOfTheWrongTypeIsWrong() {
        entities.set(2, entity("e3", EntityType.PERSON, "Karsel"));
        assertThat(scores().tally(Measure.ENTITIES)).isEqualTo(new Tally(2, 1, 1));
        assertThat(categories(Measure.ENTITIES)).containsExactly(Category.WRONG_TYPE);
    }

    @Test
    void goldOfAnotherTextIsRefused() {
        List<Gold> gold = Scoreboard.gold(folder);
        assertThatThrownBy(() -> Scoreboard.of(gold, List.of()))
                .isInstanceOf(BadGoldException.class)
                .hasMessage("the article of the gold \"march\" is not there, or has changed");
    }

    @Test
    void floorsAreNotUndercutAndSinkOnlyWhenTold() throws IOException {
        Path file = folder.resolve(Scoreboard.BASELINE);
        Scores good = scores();
        assertThat(Floors.read(file, 0).update(good, false)).isEmpty();
        assertThat(Floors.read(file, 0).shortfalls(good)).isEmpty();

        statements.clear();
        Scores worse = scores();
        assertThat(Floors.read(file, 0).shortfalls(worse))
                .containsExactly("articles, statements: F1 is 0.0000, the floor is 1.000");
        String before = Files.readString(file);
        assertThat(Floors.read(file, 0).update(worse, false)).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(Floors.read(file, 0).update(worse, true)).hasSize(1);
        assertThat(Floors.read(file, 0).shortfalls(worse)).isEmpty();
    }

    @Test
    void changedGoldNeedsNewFloors() throws IOException {
        Path file = folder.resolve(Scoreboard.BASELINE);
        Floors.read(file, 0).update(scores(), false);
        Path gold = folder.resolve("march.json");
        Files.writeString(gold, Files.readString(gold).replace("the march", "a march"));
        assertThat(Floors.read(file, 0).shortfalls(scores()))
                .containsExactly(
                        "articles: the gold has changed since the floors were taken; take them anew with --update");
    }

    @Test
    void tableErrorsAndJsonSayTheSame() {
        statements.clear();
        Scores scores = scores();
        assertThat(scores.table()).containsPattern("statements +0 +0 +1 +1\\.000 +0\\.000 +0\\.000");
        assertThat(scores.errors(0))
                .contains("statements, missing (1)", "march: Ada Stone: more than 20 people would join the march");
        assertThat(Tables.text(scores.json())).contains("\"missing\" : 1", "\"category\" : \"missing\"");
    }

    private Scores scores() {
        return Scoreboard.of(Scoreboard.gold(folder), List.of(ARTICLE))
                .score(article -> new ArticleFacts(
                        "test",
                        article,
                        List.of(new Sentence(1, Zone.BODY, new Span(0, TEXT.length()))),
                        entities,
                        events,
                        statements,
                        offices,
                        figures));
    }

    private List<Category> categories(Measure measure) {
        return scores().documents().getFirst().findings().stream()
                .filter(finding -> finding.measure() == measure)
                .map(Finding::category)
                .toList();
    }

    private static Entity entity(String id, EntityType type, String name) {
        Mention mention = new Mention(1, span(name), Mention.Kind.NAME, name);
        return new Entity(id, type, name, Optional.empty(), List.of(mention), List.of());
    }

    private static Event meeting(Status status, String one, String other, String date) {
        Report report = new Report(
                1,
                span("met"),
                status,
                Optional.empty(),
                List.of(new Participant(Role.ACTOR, one), new Participant(Role.ACTOR, other)),
                Optional.of("e3"),
                Optional.of(new Time(
                        span("May 3"),
                        "May 3",
                        Optional.of(PartialDate.parse(date)),
                        Optional.empty(),
                        Optional.empty())),
                "test",
                1);
        return new Event("v1", EventKind.MEETING, List.of(report));
    }

    private static Event event(EventKind kind, String trigger, Status status) {
        Report report = new Report(
                1, span(trigger), status, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "test", 1);
        return new Event("v9", kind, List.of(report));
    }

    private static Statement said(String speaker) {
        String words = "more than 20 people would join the march";
        return new Statement(
                "s1",
                List.of(1),
                Statement.QuoteKind.INDIRECT,
                false,
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "said",
                Optional.empty(),
                span(words),
                List.of(),
                words,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "test",
                1);
    }

    private static Figure figure(Figure.Comparator comparator) {
        Optional<BigDecimal> twenty = Optional.of(BigDecimal.valueOf(20));
        boolean exact = comparator == Figure.Comparator.EXACTLY;
        return new Figure(
                "f1",
                1,
                span("more than 20"),
                comparator,
                exact ? twenty : Optional.empty(),
                exact ? Optional.empty() : twenty,
                Optional.empty(),
                "person",
                "people at the march",
                "people",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "test",
                1);
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static String json(String words) {
        return "{\"start\": %d, \"end\": %d, \"text\": \"%s\"}"
                .formatted(span(words).begin(), span(words).end(), words);
    }

    private static String name(String words) {
        return json(words).replace("}", ", \"kind\": \"NAM\", \"section\": \"body\"}");
    }
}
