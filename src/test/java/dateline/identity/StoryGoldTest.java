package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.StoryGold.Contrast;
import dateline.identity.StoryGold.Copy;
import dateline.identity.StoryGold.Happening;
import dateline.identity.StoryGold.Plan;
import dateline.identity.StoryGold.Quote;
import dateline.identity.StoryGold.Report;
import dateline.identity.StoryGold.Story;
import dateline.identity.StoryGold.Teller;
import dateline.model.Article;
import dateline.model.Statement.QuoteKind;
import dateline.model.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gold of the three stories is of the articles as they stand, and points at what it names. */
final class StoryGoldTest {
    private static final Set<String> OUTCOMES = Set.of("happened", "called off", "silent");
    private static final Set<String> ASPECTS = Set.of("figure", "status", "date", "place", "office");

    private static StoryGold gold;

    /** By story and name of the article. */
    private static final Map<String, Map<String, Article>> ARTICLES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        gold = StoryGold.read(StoryGold.FILE);
        for (Story story : gold.stories()) {
            Map<String, Article> byUrl = Articles.byUrl(story.articlesFile());
            assertThat(byUrl.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            story.articles().stream().map(Teller::url).toList());
            Map<String, Article> byName = new HashMap<>();
            story.articles().forEach(teller -> byName.put(teller.article(), byUrl.get(teller.url())));
            ARTICLES.put(story.story(), byName);
        }
    }

    @Test
    void articlesHaveTheirOutletAndDate() {
        for (Story story : gold.stories())
            for (Teller teller : story.articles()) {
                assertThat(text(story, teller.article())).isNotBlank();
                Article article = article(story, teller.article());
                assertThat(article.publisher()).contains(teller.publisher());
                assertThat(article.published().orElseThrow()).hasToString(teller.date());
                assertThat(teller.url()).endsWith("/" + teller.article());
            }
    }

    @Test
    void everySentenceStandsInItsArticleAndEverySpanIsTheTextItSays() {
        for (Story story : gold.stories()) {
            quotes(story)
                    .forEach(quote -> assertThat(text(story, quote.article())).contains(quote.sentence()));
            for (Happening event : story.events())
                for (Report report : event.told())
                    assertThat(text(story, report.article()).substring(report.start(), report.end()))
                            .isEqualTo(report.trigger());
            story.figures().forEach(figure -> figure.told()
                    .forEach(told -> assertThat(text(story, told.article()).substring(told.start(), told.end()))
                            .isEqualTo(told.figure())));
            story.statements().forEach(words -> words.told()
                    .forEach(told -> assertThat(text(story, told.article()).substring(told.start(), told.end()))
                            .isEqualTo(words.words())));
        }
    }

    @Test
    void reportsAreCountedByOutlet() {
        for (Story story : gold.stories()) {
            story.events().forEach(event -> assertThat(event.independentReports())
                    .as(event.id())
                    .isEqualTo(outlets(story, event.told().stream().map(Report::article))));
            story.offices().forEach(office -> assertThat(office.independentReports())
                    .as(office.holder())
                    .isEqualTo(outlets(story, office.told().stream().map(Quote::article))));
            story.figures().forEach(figure -> assertThat(figure.independentReports())
                    .as(figure.quantity())
                    .isEqualTo(outlets(story, figure.told().stream().map(StoryGold.Figure::article))));
            story.statements().forEach(words -> assertThat(words.independentReports())
                    .as(words.words())
                    .isEqualTo(outlets(story, words.told().stream().map(StoryGold.Place::article))));
        }
    }

    @Test
    void whatIsReferredToIsListed() {
        for (Story story : gold.stories()) {
            assertThat(story.events()).extracting(Happening::id).doesNotHaveDuplicates();
            story.figures().forEach(figure -> figure.event().ifPresent(story::event));
            contrasts(story).forEach(contrast -> {
                story.event(contrast.of());
                assertThat(ASPECTS).contains(contrast.aspect());
            });
            for (Plan plan : story.plans()) {
                assertThat(story.event(plan.plan()).happened()).as(plan.plan()).isFalse();
                assertThat(OUTCOMES).contains(plan.outcome());
                assertThat(plan.by()
                                .map(by -> story.event(by).happened())
                                .orElse(!plan.outcome().equals("happened")))
                        .as(plan.plan())
                        .isTrue();
            }
            story.claims()
                    .forEach(claim -> assertThat(story.event(claim.claim()).happened())
                            .isNotEqualTo(story.event(claim.of()).happened()));
            story.different()
                    .forEach(each -> assertThat(story.event(each.one())).isNotEqualTo(story.event(each.two())));
        }
    }

    @Test
    void kindsAndStatusesAreOnesThatThereAre() {
        List<String> statuses = Arrays.stream(Status.values()).map(Status::term).toList();
        List<String> quoteKinds = Arrays.stream(QuoteKind.values())
                .map(kind -> kind.term().toLowerCase(Locale.ROOT))
                .toList();
        for (Story story : gold.stories()) {
            for (Happening event : story.events()) {
                Stream.concat(Stream.of(event.kind()), event.kindOr().stream()).forEach(Articles::kind);
                event.told()
                        .forEach(report ->
                                assertThat(statuses).contains(report.status()).containsAll(report.or()));
            }
            assertThat(story.statements())
                    .allSatisfy(words -> assertThat(quoteKinds).contains(words.kind()));
        }
    }

    @Test
    void copiesAreByAnotherOutletAndCreditTheAgency() {
        for (Story story : gold.stories())
            for (Copy copy : story.copies()) {
                Map<String, Article> copies = Articles.byUrl(Path.of("data").resolve(copy.file()));
                assertThat(copies).containsKey(copy.url());
                Article copied = Objects.requireNonNull(copies.get(copy.url()));
                Teller source = story.article(copy.copyOf());
                assertThat(copied.publisher()).contains(copy.publisher());
                assertThat(copied.text()).contains(source.publisher());
                assertThat(story.articles()).extracting(Teller::publisher).doesNotContain(copy.publisher());
            }
    }

    private static Stream<Quote> quotes(Story story) {
        return Stream.of(
                        story.events().stream()
                                .flatMap(event -> event.told().stream())
                                .map(told -> new Quote(told.article(), told.sentence())),
                        story.figures().stream()
                                .flatMap(figure -> figure.told().stream())
                                .map(told -> new Quote(told.article(), told.sentence())),
                        story.statements().stream()
                                .flatMap(words -> words.told().stream())
                                .map(told -> new Quote(told.article(), told.sentence())),
                        story.offices().stream().flatMap(office -> office.told().stream()),
                        contrasts(story)
                                .flatMap(contrast -> Stream.of(contrast.one(), contrast.two()))
                                .flatMap(side -> side.told().stream()),
                        story.plans().stream().flatMap(plan -> plan.told().stream()))
                .flatMap(quotes -> quotes);
    }

    private static Stream<Contrast> contrasts(Story story) {
        return Stream.concat(story.disagreements().stream(), story.agreements().stream());
    }

    private static int outlets(Story story, Stream<String> articles) {
        return (int)
                articles.map(name -> story.article(name).publisher()).distinct().count();
    }

    private static String text(Story story, String article) {
        return article(story, article).text();
    }

    private static Article article(Story story, String name) {
        return ARTICLES.getOrDefault(story.story(), Map.of()).computeIfAbsent(name, missing -> {
            throw new AssertionError("%s has no article %s".formatted(story.story(), missing));
        });
    }
}
