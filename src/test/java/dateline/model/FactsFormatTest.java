package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.Figure.Comparator;
import dateline.model.Mention.Kind;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.PartialDate.DayOfYear;
import dateline.model.Participant.Role;
import dateline.model.Statement.QuoteKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsFormatTest {
    private static final String TEXT = """
            Talks in Larnhaven
            Mira Solano met Teodor Vang on May 2.
            “More than 14 boats,” she told\u2028him, “were 🚢 lost.”""";
    private static final FactsFormat FORMAT = new FactsFormat();

    @Test
    void readsBackExactlyWhatItWrote() throws MalformedFactsException {
        assertThat(FORMAT.read(FORMAT.write(full()), 1)).isEqualTo(full());
        assertThat(FORMAT.read(FORMAT.write(bare("")), 1)).isEqualTo(bare(""));
    }

    /** What parsers say of "Mira Solano" with a no-break space, and what they say of a control character. */
    @ParameterizedTest
    @ValueSource(strings = {"Mira\\u00a0Solano", "Mira\\u0083Solano"})
    void takesWhatLooksBlankForABlank(String inText) throws IOException, MalformedFactsException {
        String line =
                Files.readAllLines(Path.of("ontology/examples/facts.jsonl")).getFirst();
        String text = line.replaceFirst("(\"text\": ?\"[^\"]*?)Mira Solano", "$1" + Matcher.quoteReplacement(inText));
        assertThat(text).isNotEqualTo(line);
        assertThat(FORMAT.read(text, 1).entities()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "\\ \" / \t \r\n \u2028 \u007f", "שלום עולם", "🚢", "e\u0301"})
    void keepsAnyTextAsItIs(String text) throws MalformedFactsException {
        String line = FORMAT.write(bare(text));
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(FORMAT.read(line, 1).article().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.50", "1500000", "1.5E+6", "0.1", "12345678901234567890.123"})
    void keepsNumbersToTheDigit(String number) throws MalformedFactsException {
        Figure figure = figure("f1", new BigDecimal(number));
        ArticleFacts facts = with(full(), List.of(figure));
        assertThat(FORMAT.read(FORMAT.write(facts), 1).figures()).containsExactly(figure);
    }

    @Test
    void writesTheOntologysTermsAndLeavesOutWhatIsAbsent() {
        assertThat(FORMAT.write(full()))
                .startsWith(
                        "{\"extractor\":\"hand/1\",\"article\":{\"url\":\"https://courier.example/talks\",\"headline\":")
                .contains(
                        "\"kind\":\"Meeting\"",
                        "\"status\":\"Asserted\"",
                        "\"comparator\":\"MoreThan\"",
                        "\"type\":\"government-body\"",
                        "\"role\":\"actor\"",
                        "\"date\":\"--05-02\"",
                        "\"unit\":\"\"",
                        "\"span\":{\"begin\":0,\"end\":18}")
                .doesNotContain("null", "realised", "\"modified\"", "[]");
        assertThat(FORMAT.write(bare("Nothing.")))
                .isEqualTo("{\"extractor\":\"hand/1\",\"article\":{\"text\":\"Nothing.\"}}");
    }

    @Test
    void anArticleAloneReadsAsInItsLine() {
        Article article = full().article();
        assertThat(FORMAT.write(full())).contains(FactsFormat.canonical(article));
        assertThat(FactsFormat.canonical(article)).isEqualTo(FactsFormat.canonical(full().article()));
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void knowsEveryKindOfEvent(EventKind kind) throws MalformedFactsException {
        ArticleFacts facts = withEvent(new Event("v1", kind, List.of(report(Status.ASSERTED))));
        assertThat(FORMAT.read(FORMAT.write(facts), 1)).isEqualTo(facts);
    }

    @Test
    void theSchemaKnowsTheWordsOfTheModelAndNoOthers() throws IOException {
        JsonNode defs = new ObjectMapper()
                .readTree(Path.of("ontology", "facts.schema.json").toFile())
                .path("$defs");
        assertThat(words(defs.at("/event/properties/kind"))).isEqualTo(terms(EventKind.values(), EventKind::term));
        assertThat(words(defs.at("/report/properties/status"))).isEqualTo(terms(Status.values(), Status::term));
        assertThat(words(defs.at("/statement/properties/kind"))).isEqualTo(terms(QuoteKind.values(), QuoteKind::term));
        assertThat(words(defs.at("/office/properties/tenure"))).isEqualTo(terms(Tenure.values(), Tenure::term));
        assertThat(words(defs.at("/figure/properties/comparator")))
                .isEqualTo(terms(Comparator.values(), Comparator::term));
        assertThat(words(defs.at("/figure/properties/change")))
                .isEqualTo(terms(Figure.Change.values(), Figure.Change::term));
        assertThat(words(defs.path("zone"))).isEqualTo(terms(Zone.values(), FactsFormatTest::lowerCase));
        assertThat(words(defs.at("/entity/properties/type")))
                .isEqualTo(terms(EntityType.values(), FactsFormatTest::lowerCase));
        assertThat(words(defs.at("/entity/properties/mentions/items/properties/kind")))
                .isEqualTo(terms(Kind.values(), FactsFormatTest::lowerCase));
        assertThat(words(defs.at("/report/properties/participants/items/properties/role")))
                .isEqualTo(terms(Role.values(), FactsFormatTest::lowerCase));
        Zone[] bearing = Stream.of(Zone.values()).filter(Zone::bearsFacts).toArray(Zone[]::new);
        assertThat(words(defs.at("/sentence/properties/zone"))).isEqualTo(terms(bearing, FactsFormatTest::lowerCase));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what the schema says
                "\"kind\":\"Meeting\"|\"kind\":\"Party\"|/events/0/kind|enumeration",
                "\"status\":\"Asserted\"|\"status\":\"asserted\"|/events/0/reports/0/status|enumeration",
                "\"extractor\":\"hand/1\",||  |'extractor' not found",
                "\"rule\":\"ByHand\",\"confidence\":0.9|\"confidence\":0.9|/events/0/reports/0|'rule' not found",
                "\"confidence\":0.9|\"confidence\":0|/events/0/reports/0/confidence|exclusive minimum",
                "\"confidence\":0.9|\"confidence\":\"high\"|/events/0/reports/0/confidence|number expected",
                "\"accordingTo\":\"e1\"|\"acordingTo\":\"e1\"|/figures/0|'acordingTo' is not defined",
                "\"published\":\"2031-05-03\"|\"published\":\"3 May\"|/article/published|pattern",
                "\"published\":\"2031-05-03\"|\"published\":\"2031-02-30\"|/article/published|date",
                "\"date\":\"--05-02\"|\"date\":\"May 2\"|/events/0/reports/0/time/date|pattern",
                "\"min\":14,||/figures/0|'max' not found; required property 'min' not found",
                "\"mentions\":[{|\"mention\":[{|/entities/0|'mention",
                // what only the records say
                "\"date\":\"--05-02\"|\"date\":\"--05-32\"|/events/0/reports/0/time/date|--05-32 is no date",
                "{\"begin\":19,\"end\":56}|{\"begin\":56,\"end\":56}|/sentences/0/span|[56, 56) is not a passage",
                "\"span\":{\"begin\":0,\"end\":18}|\"span\":{\"begin\":0,\"end\":99999}|/article|outside the text",
                // what refers to nothing
                "\"entity\":\"e2\"|\"entity\":\"e9\"|/events/0/reports/0/participants/1/entity|There is no entity e9",
                "\"speaker\":\"e1\"|\"speaker\":\"e9\"|/statements/0/speaker|There is no entity e9",
                "\"holder\":\"e1\"|\"holder\":\"e9\"|/offices/0/holder|There is no entity e9",
                "\"reports\":[\"f1\"]|\"reports\":[\"f7\"]|/statements/0/reports/0|There is no event or figure f7",
                "\"within\":\"s1\"|\"within\":\"s8\"|/statements/1/within|There is no statement s8",
                "\"within\":\"s1\"|\"within\":\"s2\"|/statements/1/within|Statement s2 stands within itself",
                "\"sentences\":[1]|\"sentences\":[5]|/offices/0/sentences/0|There is no sentence 5",
                "\"number\":2|\"number\":1|/sentences/1/number|Sentence 1 follows sentence 1",
                "\"id\":\"e2\"|\"id\":\"e1\"|/entities/1/id|There are two e1",
                "\"end\":46}|\"end\":999}|/entities/1/mentions/0/span|[35, 999) lies outside the text, which has 108 UTF-16 units",
                "🚢|\\ud83dx|/article/text|half a character at 99",
                "\"begin\":35,\"end\":46|\"begin\":34,\"end\":45|/entities/1/mentions/0/text|The text at [34, 45) is",
                // what is no JSON
                "\"article\":|\"article\"|  |The line is no JSON",
                "\"extractor\":\"hand/1\"|\"extractor\":\"hand/1\",\"extractor\":\"hand/2\"|  |Duplicate field 'extractor'",
            })
    void saysWhereALineIsWrongAndWhy(String good, @Nullable String bad, @Nullable String pointer, String reason) {
        String line = FORMAT.write(full());
        assertThat(line).contains(good);
        int at = line.indexOf(good);
        String broken = line.substring(0, at) + (bad == null ? "" : bad) + line.substring(at + good.length());
        MalformedFactsException thrown =
                catchThrowableOfType(MalformedFactsException.class, () -> FORMAT.read(broken, 12));
        assertThat(thrown).isNotNull();
        assertThat(thrown.reason()).contains(reason).doesNotContain("\n");
        assertThat(thrown.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(thrown.line()).isEqualTo(12);
        assertThat(thrown).hasMessageStartingWith("line 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"text\"", "{} {}", "{", "\u0000", "nonsense"})
    void refusesWhatIsNoObject(String line) {
        MalformedFactsException thrown =
                catchThrowableOfType(MalformedFactsException.class, () -> FORMAT.read(line, 1));
        assertThat(thrown).isNotNull();
        assertThat(thrown.issue("facts.jsonl").toString()).startsWith("facts.jsonl, line 1: The line is no JSON");
    }

    @Test
    void goesOnAfterABadLine() throws IOException {
        String lines = String.join(
                "\n", FORMAT.write(full()), "", "{\"extractor\":1}", "  ", "oops", FORMAT.write(bare("")), "");
        List<ArticleFacts> good = new ArrayList<>();
        List<Integer> bad = new ArrayList<>();
        FORMAT.read(new BufferedReader(new StringReader(lines)), good::add, e -> bad.add(e.line()));
        assertThat(good).containsExactly(full(), bare(""));
        assertThat(bad).containsExactly(3, 5);
    }

    private static ArticleFacts full() {
        Article article = Article.of(
                        TEXT,
                        List.of(
                                new Passage(Zone.HEADLINE, new Span(0, 18)),
                                new Passage(Zone.BODY, new Span(19, TEXT.length()))))
                .url(URI.create("https://courier.example/talks"))
                .headline("Talks in Larnhaven")
                .publisher("Larnhaven Courier")
                .published(Timestamp.of(LocalDate.of(2031, 5, 3)))
                .authors(List.of("Ilse Brandt"))
                .language("en")
                .build();
        List<Sentence> sentences = List.of(
                new Sentence(1, Zone.BODY, new Span(19, 56)), new Sentence(2, Zone.BODY, new Span(57, TEXT.length())));
        List<Entity> entities = List.of(
                new Entity(
                        "e1",
                        EntityType.PERSON,
                        "Mira Solano",
                        Optional.of("XE"),
                        List.of(mention(1, Kind.NAME, "Mira Solano"), mention(2, Kind.PRONOUN, "she")),
                        List.of(URI.create("https://authority.example/person/17"))),
                entity("e2", EntityType.PERSON, 1, "Teodor Vang"),
                entity("e3", EntityType.GOVERNMENT_BODY, 1, "met"));
        return new ArticleFacts(
                "hand/1",
                article,
                sentences,
                entities,
                List.of(new Event("v1", EventKind.MEETING, List.of(report(Status.ASSERTED)))),
                List.of(
                        statement("s1", QuoteKind.DIRECT, List.of("f1"), Optional.empty()),
                        statement("s2", QuoteKind.INDIRECT, List.of(), Optional.of("s1"))),
                List.of(new OfficeHolding(
                        "o1",
                        "e1",
                        "president",
                        Optional.of("e3"),
                        Tenure.CURRENT,
                        Optional.of(Sector.GOVERNMENT),
                        List.of(1),
                        "ByHand",
                        1)),
                List.of(figure("f1", new BigDecimal("14"))));
    }

    private static ArticleFacts bare(String text) {
        Article article = Article.of(text, List.of()).build();
        return new ArticleFacts("hand/1", article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static ArticleFacts with(ArticleFacts facts, List<Figure> figures) {
        return new ArticleFacts(
                facts.extractor(),
                facts.article(),
                facts.sentences(),
                facts.entities(),
                facts.events(),
                facts.statements(),
                facts.offices(),
                figures);
    }

    private static ArticleFacts withEvent(Event event) {
        ArticleFacts facts = full();
        return new ArticleFacts(
                facts.extractor(),
                facts.article(),
                facts.sentences(),
                facts.entities(),
                List.of(event),
                List.of(),
                List.of(),
                List.of());
    }

    private static Report report(Status status) {
        return new Report(
                1,
                span("met"),
                status,
                Optional.empty(),
                List.of(new Participant(Role.ACTOR, "e1"), new Participant(Role.ACTOR, "e2")),
                Optional.empty(),
                Optional.of(new Time(
                        span("May 2"),
                        "May 2",
                        Optional.of(new DayOfYear(MonthDay.of(5, 2))),
                        Optional.empty(),
                        Optional.empty())),
                "ByHand",
                0.9);
    }

    private static Statement statement(String id, QuoteKind kind, List<String> reports, Optional<String> within) {
        return new Statement(
                id,
                List.of(2),
                kind,
                false,
                Optional.of("e1"),
                Optional.empty(),
                Optional.of("e2"),
                Optional.of(span("More than 14 boats")),
                "told",
                Optional.empty(),
                span("More than 14 boats"),
                List.of(),
                "More than 14 boats, were 🚢 lost.",
                List.of(span("More than 14 boats")),
                Optional.empty(),
                Optional.empty(),
                reports,
                within,
                "ByHand",
                0.75);
    }

    private static Figure figure(String id, BigDecimal min) {
        return new Figure(
                id,
                2,
                span("More than 14"),
                Comparator.MORE_THAN,
                Optional.empty(),
                Optional.of(min),
                Optional.empty(),
                "",
                "boats lost",
                "boats",
                Optional.empty(),
                Optional.empty(),
                Optional.of("v1"),
                Optional.of("e1"),
                "ByHand",
                0.8);
    }

    private static Entity entity(String id, EntityType type, int sentence, String name) {
        return new Entity(id, type, name, Optional.empty(), List.of(mention(sentence, Kind.NAME, name)), List.of());
    }

    private static Mention mention(int sentence, Kind kind, String words) {
        return new Mention(sentence, span(words), kind, words);
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static List<String> words(JsonNode definition) {
        List<String> words = new ArrayList<>();
        definition.path("enum").forEach(word -> words.add(word.asText()));
        return words.stream().sorted().toList();
    }

    private static <E> List<String> terms(E[] values, Function<E, String> term) {
        return Arrays.stream(values).map(term).sorted().toList();
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
