package dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Article;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IrisTest {
    private final Iris iris = new Iris("https://example.org/news/");

    @ParameterizedTest
    @CsvSource({
        "Mara Voss, mara-voss",
        "Jean-Luc d'Aurel, jean-luc-daurel",
        "U.S. Steelworks, us-steelworks",
        "Müller & Søn, muller-son",
        "St. Anselm, st-anselm",
        "'  Mara  Voss ', mara-voss",
        "Мара Восс, mara-voss-ae9b2a6e",
        "C++ Labs, c-labs-a04fea30",
        "名前, ming-qian-7ec26292",
        "???, a03b221c"
    })
    void aSlugIsReadable(String name, String slug) {
        assertThat(new Slugs().of(name)).isEqualTo(slug);
    }

    @Test
    void namesThatComeToTheSameLettersStayApart() {
        Slugs slugs = new Slugs();
        assertThat(List.of("C", "C++", "C#", "Си", "$C")).extracting(slugs::of).doesNotHaveDuplicates();
        assertThat(slugs.of("a ".repeat(80) + "b")).isNotEqualTo(slugs.of("a ".repeat(80) + "c"));
    }

    @Test
    void aLongSlugIsCutBetweenWords() {
        assertThat(new Slugs().of("harbour ".repeat(30)))
                .matches("harbour(-harbour){10}-[0-9a-f]{8}")
                .hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void anArticleIsNamedByHeadlineAndIdentity() {
        Article one = article("https://courier.example/1", "Voss: “Never!”");
        Article two = article("https://courier.example/2", "Voss: “Never!”");
        assertThat(iris.article(one).getURI()).matches("https://example\\.org/news/id/article/voss-never-[0-9a-f]{8}");
        assertThat(iris.article(one)).isEqualTo(iris.article(one)).isNotEqualTo(iris.article(two));
        assertThat(iris.sentence(iris.article(one), new Span(3, 9)).getURI())
                .isEqualTo(iris.article(one).getURI() + "#char=3,9");
    }

    @Test
    void namesakesOfOneKindAreOneThing() {
        assertThat(entity(EntityType.PERSON, "Mara Voss", "")).isEqualTo("id/person/mara-voss");
        assertThat(entity(EntityType.ORGANIZATION, "Mara Voss", "")).isEqualTo("id/organization/mara-voss");
        assertThat(entity(EntityType.COUNTRY, "Georgia", "GE")).isEqualTo("id/country/georgia");
        assertThat(entity(EntityType.PLACE, "Georgia", "US")).isEqualTo("id/place/georgia-us");
        assertThat(entity(EntityType.GOVERNMENT_BODY, "Ministry of Defence", "GB"))
                .isEqualTo("id/organization/ministry-of-defence-gb");
    }

    @Test
    void anOutletIsTheSameWhetherItPublishesOrIsWrittenAbout() {
        assertThat(entity(EntityType.NEWS_MEDIA, "Estmark Courier", ""))
                .isEqualTo("id/publisher/estmark-courier")
                .isEqualTo(path(iris.publisher("Estmark Courier").getURI()));
    }

    @Test
    void whoeverIsNotNamedWellIsTheArticlesOwn() {
        assertThat(entity(EntityType.PERSON, "Smith", "")).matches("id/person/smith-[0-9a-f]{8}");
        Mention nominal = new Mention(1, new Span(0, 6), Mention.Kind.NOMINAL, "police");
        Entity police =
                new Entity("e1", EntityType.ORGANIZATION, "Police", Optional.empty(), List.of(nominal), List.of());
        assertThat(iris.entity(police, article("https://courier.example/1", "A"))
                        .getURI())
                .matches(".*/id/organization/police-[0-9a-f]{8}");
        Entity linked = police.linked(police.name(), List.of(URI.create("http://www.wikidata.org/entity/Q0")));
        assertThat(iris.entity(linked, article("https://courier.example/1", "A"))
                        .getURI())
                .endsWith("/id/organization/police");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org/", "https://example.org", "ftp://example.org/", "https://exa mple.org/", "https:///"
            })
    void aBaseThatIsNoneIsRefused(String base) {
        assertThatThrownBy(() -> new Iris(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(base + " is no base for IRIs: it must start with http:// or https:// and end with /");
    }

    private String entity(EntityType type, String name, String country) {
        Mention mention = new Mention(1, new Span(0, 1), Mention.Kind.NAME, name);
        Optional<String> code = Optional.of(country).filter(text -> !text.isEmpty());
        Entity entity = new Entity("e1", type, name, code, List.of(mention), List.of());
        return path(
                iris.entity(entity, article("https://courier.example/1", "A")).getURI());
    }

    private static String path(String uri) {
        return uri.substring("https://example.org/news/".length());
    }

    private static Article article(String url, String headline) {
        return Article.of("text", List.of())
                .url(URI.create(url))
                .headline(headline)
                .build();
    }
}
