package dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Report;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Time;
import dateline.model.Zone;
import dateline.vocab.News;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

final class FactMapperTest {
    private static final String TEXT = "It rained. Half a \uD83D pair.";

    private final FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));

    @Test
    void factsThatDoNotHoldTogetherSendNothing() {
        List<Object> sent = new ArrayList<>();
        StreamRDF out = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                sent.add(quad);
            }
        };
        Event event = event(List.of(new Participant(Participant.Role.ACTOR, "e9")));
        assertThatThrownBy(() -> mapper.map(facts(List.of(event), List.of()), out))
                .isInstanceOf(BadFactsException.class)
                .hasMessage(
                        "the facts of the article \"Rain\" do not hold together: it names entity e9, which it lacks");
        assertThat(sent).isEmpty();
    }

    @Test
    void aNumberThatCannotBeIsRefusedBeforeItFillsTheMemory() {
        assertThatThrownBy(() -> mapper.quads(facts(List.of(), List.of(figure(new BigDecimal("1e999999999"))))))
                .isInstanceOf(BadFactsException.class)
                .hasMessageEndingWith("f1 gives the number 1E+999999999");
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() {
        assertThat(mapper.quads(facts(List.of(), List.of())))
                .filteredOn(quad -> quad.getObject().isLiteral())
                .extracting(quad -> quad.getObject().getLiteralLexicalForm())
                .contains("Half a \uFFFD pair.");
    }

    @Test
    void vagueEventsOfOneArticleStayApart() {
        Event first = event(List.of());
        Event second = new Event("v2", EventKind.DISASTER, List.of(report(new Span(3, 9), Optional.empty())));
        assertThat(events(facts(List.of(first, second), List.of()))).hasSize(2);
    }

    @Test
    void aKnownDayAloneDoesNotMakeAnEventKnown() {
        Optional<Time> day = Optional.of(new Time(
                new Span(0, 2),
                "It",
                Optional.of(PartialDate.parse("2031-05-02")),
                Optional.empty(),
                Optional.empty()));
        Event event = new Event("v1", EventKind.DISASTER, List.of(report(new Span(0, 2), day)));
        assertThat(events(facts(List.of(event), List.of())))
                .singleElement()
                .asString()
                .matches(".*/id/event/disaster-2031-05-02-[0-9a-f]{8}");
    }

    private List<Node> events(ArticleFacts facts) {
        return mapper.quads(facts).stream()
                .filter(quad -> quad.getPredicate().equals(News.status))
                .map(Quad::getSubject)
                .distinct()
                .toList();
    }

    private static Event event(List<Participant> participants) {
        Report report = new Report(
                1,
                new Span(0, 2),
                Status.ASSERTED,
                Optional.empty(),
                participants,
                Optional.empty(),
                Optional.empty(),
                "ByHand",
                1);
        return new Event("v1", EventKind.DISASTER, List.of(report));
    }

    private static Report report(Span trigger, Optional<Time> time) {
        return new Report(
                1, trigger, Status.ASSERTED, Optional.empty(), List.of(), Optional.empty(), time, "ByHand", 1);
    }

    private static Figure figure(BigDecimal value) {
        return new Figure(
                "f1",
                1,
                new Span(0, 2),
                Figure.Comparator.EXACTLY,
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                "",
                "rain",
                "it",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "ByHand",
                1);
    }

    private static ArticleFacts facts(List<Event> events, List<Figure> figures) {
        Article article = Article.of(TEXT, List.of()).headline("Rain").build();
        List<Sentence> sentences = Stream.of(
                        new Sentence(1, Zone.BODY, new Span(0, 10)),
                        new Sentence(2, Zone.BODY, new Span(11, TEXT.length())))
                .toList();
        return new ArticleFacts("by hand", article, sentences, List.of(), events, List.of(), List.of(), figures);
    }
}
