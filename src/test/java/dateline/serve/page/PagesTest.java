package dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static Archive archive;

    @BeforeAll
    static void serve() {
        archive = Archive.filled(PagesTest::words);
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    private static String words(String slot) {
        return switch (slot) {
            case "person" -> "Mira Solano";
            case "place" -> "Larnhaven";
            case "publisher" -> "Larnhaven Courier";
            case "headline" -> "Solano and Orr to talk";
            case "sentence" -> "Mira Solano will meet Pavel Orr in May.";
            case "quote" -> "We shall rebuild the bridge,";
            case "cue" -> "told";
            case "told" -> "Planned";
            case "counted" -> "people wait";
            case "unit" -> "person";
            case "url", "same" -> "https://courier.example/" + slot;
            case "zone" -> "headline";
            default -> "the " + slot;
        };
    }

    @Test
    void everyPageIsWholeWithoutScripts() throws Exception {
        for (String path : Archive.PAGES) {
            Document page = archive.page(path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("header nav, main#main, footer, a.skip"))
                    .as(path)
                    .hasSize(4);
            assertThat(page.select("script[src], [style], style, iframe"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("img[src^=http], link[rel=stylesheet][href^=http]"))
                    .as(path)
                    .isEmpty();
            for (Element link : page.select("main a[href^=http]"))
                assertThat(link.attr("rel")).as(path).isEqualTo("nofollow noopener noreferrer");
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
            int level = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int next = heading.nodeName().charAt(1) - '0';
                assertThat(next).as(path).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void anEventSaysNoMoreThanItsReports() throws Exception {
        Document page = archive.page("/doc/event/planned");
        assertThat(page.select("h1").text())
                .isEqualTo("Denied and planned meeting of Pavel Orr and Mira Solano in Larnhaven, May 2031");
        assertThat(page.select("main .card:first-child").text())
                .contains("May 2031 (the day is not given)")
                .contains("in the words “the time”")
                .contains("2 independent reports, in 2 articles of 2 outlets")
                .contains("happened");
        assertThat(page.select("p > .chip").eachText()).contains("Planned", "Denied");
        assertThat(archive.page("/doc/event/held")
                        .select("main .card:first-child")
                        .text())
                .contains("2031 (only the year is given)")
                .contains("Was planned as");
        assertThat(archive.page("/doc/statement/s1").select(".card").text()).contains("3 May (year not given)");
    }

    @Test
    void aDisagreementShowsBothSentences() throws Exception {
        Document page = archive.page("/doc/event/planned");
        assertThat(page.select(".sides > li").eachText())
                .hasSize(2)
                .anyMatch(side -> side.startsWith("Denied Mira Solano will not meet") && side.contains("Almond Herald"))
                .anyMatch(side -> side.startsWith("Planned Mira Solano will meet"));
        assertThat(archive.page("/").select(".sides > li")).hasSize(2);
    }

    @Test
    void evidenceNamesSentenceArticleOutletAndDay() throws Exception {
        assertThat(archive.page("/doc/event/planned")
                        .select("#reports + section tbody tr")
                        .eachText())
                .containsExactly(
                        "27 April 2031 Larnhaven Courier Solano and Orr to talk Mira Solano will meet Pavel Orr in May."
                                + " Planned",
                        "28 April 2031 Almond Herald No talks in sight Mira Solano will not meet Pavel Orr in May 2031."
                                + " Denied");
    }

    @Test
    void factsAreInPlainWords() throws Exception {
        assertThat(archive.page("/doc/statement/s1").select("h1").text())
                .isEqualTo("Mira Solano told Pavel Orr: “We shall rebuild the bridge”");
        assertThat(archive.page("/doc/figure/f1").select("h1").text())
                .isEqualTo("More than 1,200 people wait, Larnhaven");
        assertThat(archive.page("/doc/office/orr").select("h1").text())
                .isEqualTo("Pavel Orr, acting the office of Estmark");
        assertThat(archive.page("/doc/article/talks").select(".sentence .fact").eachText())
                .anyMatch(fact -> fact.contains("Planned meeting of Pavel Orr and Mira Solano in Larnhaven, May 2031")
                        && fact.contains("confidence 0.9"));
    }

    @Test
    void whereTextIsNotShownTheFactsStand() throws Exception {
        try (Archive bare = Archive.withoutText(PagesTest::words)) {
            for (String path : Archive.PAGES) {
                Document page = bare.page(path);
                page.select("pre").remove();
                assertThat(page.select("script").html())
                        .as(path)
                        .doesNotContain("will meet")
                        .doesNotContain("rebuild");
                assertThat(page.text())
                        .as(path)
                        .doesNotContain("will meet")
                        .doesNotContain("will not meet")
                        .doesNotContain("rebuild");
            }
            assertThat(bare.page("/doc/article/talks").select(".fact").text()).contains("Planned meeting of");
            assertThat(bare.page("/doc/event/planned").select("#reports + section tbody tr"))
                    .hasSize(2);
        }
    }

    @Test
    void aPageIsTakenAlong() throws Exception {
        Document page = archive.page("/doc/person/solano");
        assertThat(page.select(".formats a").eachAttr("href"))
                .contains("/doc/person/solano.ttl", "/doc/person/solano.jsonld");
        for (String href : page.select(".formats a").eachAttr("href"))
            assertThat(archive.get(href, "*/*").statusCode()).as(href).isEqualTo(200);
        assertThat(page.select(".tools pre").text()).contains("@misc{solano").contains("title = {Mira Solano}");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(Archive.BASE + "doc/person/solano");
        assertThat(page.select("head link[rel=alternate][type=text/turtle]")).hasSize(1);
        assertThat(page.select("head script[type=application/ld+json]").html()).contains("Mira Solano");
    }

    @Test
    void aPersonHasOfficesEventsAndWords() throws Exception {
        Document page = archive.page("/doc/person/solano");
        assertThat(page.select("h2[id]").eachAttr("id"))
                .contains("events", "statements-by", "co-mentioned", "articles-mentioning");
        assertThat(page.select(".lede").text()).isEqualTo("Also called the alias.");
        assertThat(archive.page("/doc/person/orr").select("h2[id]").eachAttr("id"))
                .contains("offices", "statements-to");
        assertThat(archive.page("/doc/place/larnhaven").select("h2[id]").eachAttr("id"))
                .contains("events-here", "figures-in");
        assertThat(archive.page("/doc/place/larnhaven").select("figure.chart svg"))
                .isNotEmpty();
    }
}
