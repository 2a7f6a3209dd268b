package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.corpus.Sources;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Report;
import dateline.model.Status;
import dateline.model.Timestamp;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events of the article that the project was created from, which lies beside the repository and never in it. */
class SeedEventsTest {
    private static final Path SEED = Path.of("..", "shared", "seed", "article.txt");

    private Article article = Article.of("not read yet", List.of()).build();
    private ArticleFacts facts = extracted(article);

    @BeforeEach
    void read() {
        assumeTrue(
                Files.exists(SEED),
                "the seed article is not here: " + SEED.toAbsolutePath().normalize());
        List<Article> articles = new ArrayList<>();
        new Sources(InputStream.nullInputStream())
                .read(List.of(SEED.toString()), articles::add, issue -> assertThat(issue)
                        .isNull());
        article = articles.getFirst();
        facts = extracted(article);
    }

    private static ArticleFacts extracted(Article article) {
        return new Extractor(Parses.kept()).extract(article);
    }

    @Test
    void withADocumentDateTheDatesAreFull() {
        facts = extracted(
                article.but().published(Timestamp.of(LocalDate.of(2019, 9, 12))).build());
        assertThat(meetingsOf("Vladimir Putin", "Benjamin Netanyahu"))
                .singleElement()
                .satisfies(event -> assertThat(dates(event)).containsExactly("2019-09-12"));
        assertThat(meetingsOf("Volodymyr Zelensky")).singleElement().satisfies(event -> assertThat(dates(event))
                .containsExactly("2019-08"));
        assertThat(events(EventKind.ELECTION, false)).singleElement().satisfies(event -> assertThat(dates(event))
                .containsExactly("2019-09-17"));
    }

    @Test
    void putinAndNetanyahuMetOnce() {
        List<Event> meetings = meetingsOf("Vladimir Putin", "Benjamin Netanyahu");
        assertThat(meetings).hasSize(1);
        Event meeting = meetings.getFirst();
        assertThat(participants(meeting)).containsExactlyInAnyOrder("Vladimir Putin", "Benjamin Netanyahu");
        assertThat(places(meeting)).containsExactly("Sochi");
        assertThat(dates(meeting)).containsExactly("--09-12");
        assertThat(meeting.reports()).extracting(Report::sentence).contains(1, 2, 3, 4);
    }

    @Test
    void shoiguWasNotMet() {
        assertThat(facts.events().stream().filter(event -> participants(event).contains("Sergei Shoigu")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.isRealised()).isFalse();
                    assertThat(event.kind()).isEqualTo(EventKind.MEETING);
                    assertThat(event.reports()).extracting(Report::status).containsOnly(Status.PLANNED);
                });
    }

    @Test
    void zelenskyWasMetInKyiv() {
        assertThat(facts.events().stream().filter(event -> participants(event).contains("Volodymyr Zelensky")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.isRealised()).isTrue();
                    assertThat(participants(event))
                            .containsExactlyInAnyOrder("Benjamin Netanyahu", "Volodymyr Zelensky");
                    assertThat(places(event)).containsExactly("Kyiv");
                    assertThat(dates(event)).isEmpty();
                });
    }

    @Test
    void whatIsPlannedTriedOrFearedDidNotHappen() {
        assertThat(realised())
                .noneMatch(event -> places(event).contains("West Bank"))
                .noneMatch(event ->
                        event.kind() == EventKind.ATTACK && participants(event).contains("Iran"))
                .noneMatch(event -> event.kind() == EventKind.ELECTION);
        assertThat(events(EventKind.ELECTION, false)).singleElement().satisfies(event -> {
            assertThat(dates(event)).containsExactly("--09-17");
            assertThat(places(event)).containsExactly("Israel");
        });
    }

    @Test
    void nobodyVisitsOrMeetsInMoscow() {
        assertThat(facts.events()).noneMatch(event -> places(event).contains("Moscow"));
        assertThat(events(EventKind.VISIT, true).stream()
                        .filter(event -> !participants(event).contains("Benjamin Netanyahu")))
                .isEmpty();
    }

    private List<Event> meetingsOf(String... names) {
        return events(EventKind.MEETING, true).stream()
                .filter(event -> participants(event).containsAll(List.of(names)))
                .toList();
    }

    private List<Event> realised() {
        return facts.events().stream().filter(Event::isRealised).toList();
    }

    private List<Event> events(EventKind kind, boolean realised) {
        return facts.events().stream()
                .filter(event -> event.kind() == kind && event.isRealised() == realised)
                .toList();
    }

    private Set<String> participants(Event event) {
        return event.reports().stream()
                .flatMap(report -> report.participants().stream())
                .map(Participant::entity)
                .map(this::name)
                .collect(Collectors.toSet());
    }

    private Set<String> places(Event event) {
        return event.reports().stream()
                .flatMap(report -> report.place().stream())
                .map(this::name)
                .collect(Collectors.toSet());
    }

    private static List<String> dates(Event event) {
        return event.reports().stream()
                .flatMap(report -> report.time().stream())
                .flatMap(time -> time.date().stream())
                .map(PartialDate::toString)
                .distinct()
                .toList();
    }

    private String name(String id) {
        return facts.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElseThrow();
    }
}
