package dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Mention.Kind;
import dateline.model.OfficeHolding;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Article ARTICLE =
            Article.of("Nothing is read from here.", List.of()).language("en").build();

    private final Linker linker = new Linker(Authority.bundled());

    private static Entity entity(String id, EntityType type, String name, String country) {
        Mention mention = new Mention(1, new Span(0, name.length()), Kind.NAME, name);
        Optional<String> code = country.isEmpty() ? Optional.empty() : Optional.of(country);
        return new Entity(id, type, name, code, List.of(mention), List.of());
    }

    private static OfficeHolding office(String holder, String organization) {
        return new OfficeHolding(
                "o1",
                holder,
                "President",
                Optional.of(organization),
                Tenure.CURRENT,
                Optional.empty(),
                List.of(1),
                "rule",
                1);
    }

    /** The links of the first of these. */
    private List<URI> links(List<OfficeHolding> offices, Entity... entities) {
        ArticleFacts facts = new ArticleFacts(
                "test", ARTICLE, List.of(), List.of(entities), List.of(), List.of(), offices, List.of());
        return linker.link(facts).entities().getFirst().links();
    }

    @Test
    void aCountryIsLinkedByItsName() {
        assertThat(links(List.of(), entity("e1", EntityType.COUNTRY, "Norway", "NO")))
                .contains(URI.create("http://www.wikidata.org/entity/Q20"));
    }

    @Test
    void aPlaceThatOnlySharesTheNameIsNot() {
        assertThat(links(List.of(), entity("e1", EntityType.PLACE, "Norway", "")))
                .isEmpty();
    }

    @Test
    void aNameThatIsAlsoAStatesNeedsAnotherSign() {
        assertThat(links(List.of(), entity("e1", EntityType.COUNTRY, "Georgia", "GE")))
                .isEmpty();
    }

    @Test
    void aCapitalIsLinkedAndAnotherCityOnlyBesideItsCountry() {
        Entity bergen = entity("e1", EntityType.CITY, "Bergen", "NO");
        assertThat(links(List.of(), entity("e1", EntityType.CITY, "Oslo", "NO")))
                .isNotEmpty();
        assertThat(links(List.of(), bergen)).isEmpty();
        assertThat(links(List.of(), bergen, entity("e2", EntityType.COUNTRY, "Norway", "NO")))
                .isNotEmpty();
    }

    @Test
    void aPresidentIsLinkedByOfficeAndNotByNameAlone() {
        Entity putin = entity("e1", EntityType.PERSON, "Vladimir Putin", "");
        Entity russia = entity("e2", EntityType.COUNTRY, "Russia", "RU");
        Entity norway = entity("e2", EntityType.COUNTRY, "Norway", "NO");
        assertThat(links(List.of(office("e1", "e2")), putin, russia))
                .containsExactly(URI.create("http://www.wikidata.org/entity/Q7747"));
        assertThat(links(List.of(office("e1", "e2")), putin, norway)).isEmpty();
        assertThat(links(List.of(), putin)).isEmpty();
    }

    @Test
    void anInternationalBodyIsLinkedByItsName() {
        assertThat(links(List.of(), entity("e1", EntityType.ORGANIZATION, "European Union", "")))
                .containsExactly(URI.create("http://www.wikidata.org/entity/Q458"));
    }
}
