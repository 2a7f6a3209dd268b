package dateline.serve.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.serve.chart.Bars.Bar;
import dateline.serve.chart.Neighbours.Neighbour;
import dateline.serve.chart.Neighbours.Tie;
import dateline.serve.chart.PlacesMap.Spot;
import dateline.serve.chart.Timeline.Mention;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final int LARGEST = 40_000; // bytes: several of them go on a page of 100 kB

    /** What somebody might write into an article, and half a letter of two. */
    private static final String HOSTILE =
            "</title></svg><script>alert(1)</script>\" onload=\"x\" ' & <![CDATA[ ]]> \u0000\u0008\uD800 \u202E é 東京";

    static Stream<Chart> charts() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        return Stream.of(
                Timeline.draw(
                        "t",
                        HOSTILE,
                        List.of(new Mention(day, HOSTILE, 3), new Mention(day.plusDays(4), "Veshrinsk Courier", 1))),
                Timeline.draw("t", "Reports", days(3_000)),
                Bars.draw(
                        "b",
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(
                                new Bar(HOSTILE, "javascript:alert(1)", 3),
                                new Bar("none", "/id/person/none?\"><script>", 0))),
                PlacesMap.draw("m", HOSTILE, HOSTILE, List.of(new Spot(HOSTILE, "data:text/html,x", 43.6, 39.7, 3))),
                PlacesMap.draw("m", "Places", "Facts", worldwide(500)),
                Neighbours.draw(
                        "n",
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(new Neighbour(HOSTILE, "javascript:x", 3), new Neighbour("Oren Vask", "/id/x", 1)),
                        List.of(new Tie(0, 1, 2), new Tie(1, 40, 2))));
    }

    private static List<Mention> days(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Mention(LocalDate.of(2020, 1, 1).plusDays(i), "Outlet " + i % 9, 1 + i % 5))
                .toList();
    }

    private static List<Spot> worldwide(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Spot(
                        "A town of the number " + i,
                        "/id/place/a-town-of-the-number-" + i,
                        i * 37 % 140 - 55,
                        i * 73 % 360 - 180,
                        i % 17))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anyTextMakesAWellFormedDrawingOfItsOwnElementsAlone(Chart chart) throws Exception {
        NodeList all = parse(chart.svg()).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName())
                    .isIn("svg", "title", "desc", "g", "a", "rect", "line", "circle", "path", "text");
            assertThat(element.getAttribute("style")).isEmpty();
            assertThat(element.getAttribute("onload")).isEmpty();
            assertThat(element.getAttribute("href")).doesNotContain(":");
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aDrawingSaysWhatItShows(Chart chart) throws Exception {
        Element svg = parse(chart.svg()).getDocumentElement();
        String[] labels = svg.getAttribute("aria-labelledby").split(" ");
        assertThat(((Element) svg.getElementsByTagName("title").item(0)).getAttribute("id"))
                .isEqualTo(labels[0]);
        assertThat(((Element) svg.getElementsByTagName("desc").item(0)).getAttribute("id"))
                .isEqualTo(labels[1]);
        boolean linked = svg.getElementsByTagName("a").getLength() > 0;
        assertThat(linked && svg.getAttribute("role").equals("img"))
                .as("links that nobody can reach")
                .isFalse();
        assertThat(chart.table().rows()).isNotEmpty().allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(chart.table().columns()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aDrawingIsSmall(Chart chart) {
        assertThat(chart.svg().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        assertThat(charts().toList()).isEqualTo(charts().toList());
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(Timeline.draw("t", "Reports", List.of()).isEmpty()).isTrue();
        assertThat(Bars.draw("b", "People", "Person", "Facts", List.of()).isEmpty())
                .isTrue();
        assertThat(PlacesMap.draw("m", "Places", "Facts", List.of(new Spot("Nowhere", "", 91, 0, 1)))
                        .isEmpty())
                .isTrue();
        assertThat(Neighbours.draw("n", "Neighbours", "Oren Vask", "Articles", List.of(), List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void timeIsCountedByTheUnitThatFits() {
        LocalDate day = LocalDate.of(2031, 5, 30);
        Table days = Timeline.draw(
                        "t",
                        "Reports",
                        List.of(
                                new Mention(day, "A", 2),
                                new Mention(day, "A", 1),
                                new Mention(day.plusDays(3), "B", 1)))
                .table();
        assertThat(days.columns()).containsExactly("Day", "A", "B");
        assertThat(texts(days)).containsExactly("2031-05-30 3 0", "2031-06-02 0 1");
        Table months = Timeline.draw(
                        "t", "Reports", List.of(new Mention(day, "", 2), new Mention(day.plusDays(200), "", 1)))
                .table();
        assertThat(texts(months)).containsExactly("2031-05 2", "2031-12 1");
        Table years = Timeline.draw(
                        "t", "Reports", List.of(new Mention(day, "", 2), new Mention(day.plusYears(9), "", 1)))
                .table();
        assertThat(texts(years)).containsExactly("2031 2", "2040 1");
    }

    @Test
    void sourcesBeyondTheFirstAreAddedUp() {
        Table table = Timeline.draw("t", "Reports", days(90)).table();
        assertThat(table.columns()).hasSize(7).endsWith("Others");
        long sum = table.rows().stream()
                .flatMap(row -> row.stream().skip(1))
                .mapToLong(cell -> Long.parseLong(cell.text()))
                .sum();
        assertThat(sum).isEqualTo(days(90).stream().mapToLong(Mention::count).sum());
    }

    @Test
    void aMapShowsWhereThePlacesAre() throws Exception {
        Document far = parse(PlacesMap.draw(
                        "m",
                        "Places",
                        "Facts",
                        List.of(new Spot("Suva", "/a", -18.1, 178.4, 1), new Spot("Apia", "/b", -13.8, -171.8, 1)))
                .svg());
        double suva = number(far, 0, "cx");
        double apia = number(far, 1, "cx");
        assertThat(suva).as("across the date line, Apia comes first by name").isBetween(0.0, 400.0);
        assertThat(apia).isBetween(0.0, 400.0);
        assertThat(Math.abs(apia - suva)).isGreaterThan(50);
    }

    private static double number(Document svg, int circle, String attribute) {
        return Double.parseDouble(((Element) svg.getElementsByTagName("circle").item(circle)).getAttribute(attribute));
    }

    private static List<String> texts(Table table) {
        return table.rows().stream()
                .map(row -> String.join(" ", row.stream().map(Table.Cell::text).toList()))
                .toList();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
