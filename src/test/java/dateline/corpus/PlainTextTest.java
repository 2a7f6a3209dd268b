package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of invented outlets, each with what one kind of site puts around an article. */
final class PlainTextTest {
    private static final String LEAD =
            "Engineers in Port Alder reopened the old bridge on Monday, two years after a ship had struck it, the town said.";
    private static final String SECOND =
            "The mayor of Port Alder, Helen Marsh, was the first to cross it on foot, and she was followed by the crew.";
    private static final String THIRD =
            "The repairs in Port Alder cost more than had been planned, according to Marsh.";
    private static final String FOURTH = "It was not known whether the owners of the ship would have to pay for it.";

    @Test
    void furnitureOfManySitesIsNoText() {
        assertThat(zones(
                        "Skip to main content",
                        "Menu",
                        "Politics",
                        "We use cookies to make this site work. By using it you agree to our use of them.",
                        "Old Bridge Reopens In Port Alder",
                        "Share",
                        "Facebook | X | WhatsApp",
                        "3 min read",
                        LEAD,
                        "Advertisement",
                        SECOND,
                        "https://harbour-post.example/bridge",
                        THIRD,
                        "Sign up for our daily newsletter and get the news in your inbox.",
                        FOURTH,
                        "© 2031 Harbour Post. All rights reserved."))
                .containsExactly(
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.HEADLINE,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.CHROME);
    }

    @Test
    void ofTheLinesAboveTheTextTheOneThatTheTextSpeaksOfIsTheHeadline() {
        Article article = read(
                "Storm Warning For The Northern Coast",
                "Minister Denies Knowing Of Lost Letters",
                "Old Bridge Reopens In Port Alder After Two Years",
                LEAD,
                SECOND);
        assertThat(article.headline()).contains("Old Bridge Reopens In Port Alder After Two Years");
        assertThat(zones(article)).startsWith(Zone.CHROME, Zone.CHROME, Zone.HEADLINE);
    }

    @Test
    void theArticleIsWhereParagraphsStandTogether() {
        List<String> page = new ArrayList<>();
        for (String section : List.of("World", "Business", "Sport", "Weather", "Opinion")) {
            page.add(section);
            page.add("Ten Things To Know About " + section + " This Week");
            page.add("A short word on what is in the " + section + " pages of the paper today.");
        }
        page.add(
                "You can save this article if you sign in or create an account, or if you subscribe to our newsletter.");
        page.add("Old Bridge Reopens In Port Alder After Two Years");
        page.addAll(List.of(LEAD, SECOND, THIRD, FOURTH));
        page.add("Ten Soups For The Cold Season That Is To Come");
        page.add("Our cook has been to the market of Lindhaven.");
        page.add("Cup Final Is Moved To Sunday Because Of The Storm");

        Article article = read(page.toArray(String[]::new));

        assertThat(article.headline()).contains("Old Bridge Reopens In Port Alder After Two Years");
        assertThat(article.passages().stream()
                        .filter(passage -> passage.zone() == Zone.BODY)
                        .map(passage -> passage.span().of(article.text())))
                .containsExactly(LEAD, SECOND, THIRD, FOURTH);
    }

    @Test
    void bylineDateAndStandfirstAreToldFromTheText() {
        Article article = read(
                "Old bridge reopens in Port Alder",
                "The crossing was shut for two years after a ship had struck one of its pillars",
                "By Jane Doe and John Roe | Harbour correspondents",
                "Published 12 May 2031, 14:05 GMT - Updated 13 May 2031",
                LEAD,
                SECOND);
        assertThat(zones(article))
                .containsExactly(Zone.HEADLINE, Zone.STANDFIRST, Zone.CREDIT, Zone.CHROME, Zone.BODY, Zone.BODY);
        assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
        assertThat(article.published()).contains(Timestamp.of(LocalDate.of(2031, 5, 12)));
        assertThat(article.modified()).contains(Timestamp.of(LocalDate.of(2031, 5, 13)));
    }

    @Test
    void aDateInTheMenuOrTheTextIsNoDateOfThePage() {
        Article article = read(
                "Thursday, 15 May 2031",
                "Old bridge reopens in Port Alder",
                LEAD,
                "The ship had struck it on 3 April 2029 in a storm that had come from the north.");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void aDatelineIsNoPartOfItsSentence() {
        Article article =
                read("Old bridge reopens in Port Alder", "PORT ALDER, May 12 (Example Wire) -- " + LEAD, SECOND);
        assertThat(zones(article)).containsExactly(Zone.HEADLINE, Zone.DATELINE, Zone.BODY, Zone.BODY);
        assertThat(article.passages().get(1).span().of(article.text())).isEqualTo("PORT ALDER, May 12 (Example Wire)");
        assertThat(article.passages().get(2).span().of(article.text())).isEqualTo(LEAD);
        assertThat(article.creditedSources()).containsExactly("Example Wire");
        assertThat(article.publisher()).isEmpty();

        assertThat(zones("Old bridge reopens in Port Alder", "Lindhaven (dpa) - " + LEAD))
                .contains(Zone.DATELINE);
        assertThat(zones(
                        "Old bridge reopens in Port Alder",
                        "Port Alder - the town of bridges - was glad on Monday, people said."))
                .doesNotContain(Zone.DATELINE);
    }

    @Test
    void captionsLoseLabelCreditAndCopy() {
        Article article = read(
                "Old bridge reopens in Port Alder",
                "Image caption: The mayor (left) crosses the bridge on Monday",
                LEAD,
                "Workers paint the new pillars of the bridge. (Photo: Jane Doe/Example Wire)",
                SECOND,
                "A ship passes below the bridge on the river",
                "A ship passes below the bridge on the river",
                THIRD,
                "Photo: John Roe");
        assertThat(article.passages().stream()
                        .filter(passage -> passage.zone() == Zone.CAPTION)
                        .map(passage -> passage.span().of(article.text())))
                .containsExactly(
                        "The mayor (left) crosses the bridge on Monday",
                        "Workers paint the new pillars of the bridge.",
                        "A ship passes below the bridge on the river");
        assertThat(zones(article)).filteredOn(Zone.BODY::equals).hasSize(3);
    }

    @Test
    void linksToOtherStoriesInterruptTheTextAndEndIt() {
        assertThat(zones(
                        "Old bridge reopens in Port Alder",
                        LEAD,
                        "Read more: Storm warning for the northern coast",
                        SECOND,
                        "SEE ALSO:",
                        "Minister Denies Knowing Of Lost Letters",
                        THIRD,
                        "Most read",
                        "Five Soups For The Cold Season",
                        "Cup Final Moved To Sunday",
                        FOURTH,
                        THIRD.replace("cost more", "took longer"),
                        SECOND.replace("first", "last"),
                        "Related stories",
                        "Ferry Aground Near Lindhaven",
                        "A ferry ran aground near Lindhaven on Friday with sixty people on board."))
                .containsExactly(
                        Zone.HEADLINE,
                        Zone.BODY,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.CHROME,
                        Zone.CHROME,
                        Zone.CHROME);
    }

    @Test
    void aPullQuoteSaysNothingTwice() {
        assertThat(zones(
                        "Old bridge reopens in Port Alder",
                        LEAD,
                        "“I never thought that we would see it open again,” Marsh told the people who had come to see it.",
                        "“I never thought that we would see it open again”",
                        SECOND))
                .containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY, Zone.CHROME, Zone.BODY);
    }

    @Test
    void aBlurbClosesTheArticleAndNamesThePublisher() {
        Article article = read(
                "Old bridge reopens in Port Alder",
                LEAD,
                SECOND,
                "Harbour Post is an independent online newspaper. We have told the stories of the coast since 1921.",
                "The government of Tarvia has put Harbour Post on a list of papers that it does not like.");
        assertThat(zones(article)).containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY, Zone.CHROME, Zone.CHROME);
        assertThat(article.publisher()).contains("Harbour Post");
    }

    @Test
    void anArticleAboutANewspaperIsNoBlurb() {
        assertThat(zones(
                        "Paper of Port Alder to close",
                        "Harbour Post is the only newspaper of Port Alder, and it is to close in May after 110 years, it said.",
                        "Harbour Post is an independent newspaper that belongs to the Marsh family of Port Alder.",
                        "Marsh said that the family had lost money with Harbour Post in each of the past ten years."))
                .containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY, Zone.BODY);
    }

    @Test
    void creditLinesNameWhoHelped() {
        assertThat(credited("With reporting by AP, dpa, and Reuters")).containsExactly("AP", "dpa", "Reuters");
        assertThat(credited("(Reporting by Jane Doe in Lindhaven; Editing by John Roe)"))
                .containsExactly("Jane Doe", "John Roe");
        assertThat(credited("Additional reporting by Jane Doe and Example Wire"))
                .containsExactly("Jane Doe", "Example Wire");
        assertThat(credited("Jane Doe in Lindhaven contributed to this report."))
                .containsExactly("Jane Doe");
        assertThat(credited("Information from the ministry showed that the work had cost two million more."))
                .isEmpty();
    }

    @Test
    void theOutletAfterATitleIsThePublisher() {
        Article article = read("Old bridge reopens in Port Alder | Harbour Post", LEAD, SECOND);
        assertThat(article.headline()).contains("Old bridge reopens in Port Alder");
        assertThat(article.publisher()).contains("Harbour Post");
    }

    @Test
    void aWrappedParagraphIsOneParagraph() {
        String text = """
                Old bridge reopens in Port Alder

                Engineers in Port Alder reopened the old bridge on Monday, two years
                after a ship had struck it and broken two of its pillars in a storm
                from the north, the town said.

                The mayor was the first to cross it on foot, and she was followed by
                the crew of the ship, which had come back for the day.
                """;
        Article article = Reading.ofInput(text).article();
        assertThat(zones(article)).containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY);
        assertThat(article.passages().get(1).span().of(text))
                .startsWith("Engineers")
                .endsWith("the town said.");
    }

    @Test
    void aSingleLineWithoutItsFullStopDoesNotEndTheText() {
        List<String> lines = List.of(
                "Ferry sinks off Port Alder",
                "Two sailors drowned off Port Alder on Monday, the coast guard said.",
                "The ferry had left the harbour in a storm",
                "Divers found both on Tuesday.",
                "The mayor said that she would speak to the families on Friday.",
                "Captain Tom Reed said that the search took eleven hours.");
        for (int length = 4; length <= lines.size(); length++) {
            Article article = read(lines.subList(0, length).toArray(String[]::new));
            assertThat(article.headline()).contains("Ferry sinks off Port Alder");
            assertThat(zones(article))
                    .doesNotContain(Zone.CHROME)
                    .filteredOn(Zone.BODY::equals)
                    .hasSize(length - 2);
        }
    }

    private static List<String> credited(String line) {
        return read("Old bridge reopens in Port Alder", LEAD, SECOND, line).creditedSources();
    }

    private static List<Zone> zones(String... lines) {
        return zones(read(lines));
    }

    private static List<Zone> zones(Article article) {
        return article.passages().stream().map(passage -> passage.zone()).toList();
    }

    private static Article read(String... lines) {
        return Reading.ofInput(String.join("\n\n", lines) + "\n").article();
    }
}
