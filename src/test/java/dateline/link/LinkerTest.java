package dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.authority.Known;
import dateline.authority.Places;
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
    private static final Article ARTICLE = Article.of("Nothing is read from here. ".repeat(20), List.of())
            .language("en")
            .build();

    private final Linker linker = new Linker(Authority.bundled());

    private static Entity entity(String id, EntityType type, String name, String country) {
        int begin = 100 * Integer.parseInt(id.substring(1));
        Mention mention = new Mention(1, new Span(begin, begin + name.length()), Kind.NAME, name);
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
        return linked(offices, entities).getFirst().links();
    }

    private List<Entity> linked(List<OfficeHolding> offices, Entity... entities) {
        return linker.link(facts(offices, entities)).entities();
    }

    private static ArticleFacts facts(List<OfficeHolding> offices, Entity... entities) {
        return new ArticleFacts(
                "test", ARTICLE, List.of(), List.of(entities), List.of(), List.of(), offices, List.of());
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
    void aTownIsLinkedWhereNoOtherIsLikely() {
        assertThat(links(List.of(), entity("e1", EntityType.CITY, "Oslo", "NO")))
                .contains(URI.create("https://sws.geonames.org/3143244/"));
        Entity springfield = entity("e1", EntityType.CITY, "Springfield", "");
        assertThat(links(List.of(), springfield)).isEmpty();
        Entity illinois = entity("e2", EntityType.PLACE, "Illinois", "US");
        assertThat(links(List.of(), springfield, illinois))
                .containsExactly(URI.create("https://sws.geonames.org/4250542/"));
    }

    @Test
    void aLinkedTownSaysWhereItLies() {
        Entity bergen =
                linked(List.of(), entity("e1", EntityType.CITY, "Bergen", "NO")).getFirst();
        assertThat(bergen.location())
                .hasValueSatisfying(there -> assertThat(there.within()).isEqualTo("Norway"));
    }

    @Test
    void aPlaceWhoseCountryIsSureSaysItThoughItIsNotLinked() {
        Entity springfield = linked(List.of(), entity("e1", EntityType.CITY, "Springfield", ""))
                .getFirst();
        assertThat(springfield.links()).isEmpty();
        assertThat(springfield.country()).contains("US");
    }

    @Test
    void whatIsLinkedBearsTheMainNameAndIsOneThing() {
        Entity treaty = entity("e1", EntityType.ORGANIZATION, "NATO", "");
        Entity again = entity("e2", EntityType.ORGANIZATION, "North Atlantic Treaty Organization", "");
        Entity brandt = entity("e3", EntityType.PERSON, "Ilka Brandt", "");
        ArticleFacts facts = facts(List.of(office("e3", "e2")), treaty, again, brandt);
        ArticleFacts linked = linker.link(facts);
        assertThat(linked.entities())
                .extracting(Entity::name)
                .containsExactly("North Atlantic Treaty Organisation", "Ilka Brandt");
        assertThat(linked.entities().getFirst().mentions())
                .extracting(Mention::text)
                .containsExactly("NATO", "North Atlantic Treaty Organization");
        assertThat(linked.offices().getFirst().organization()).contains("e1");
    }

    @Test
    void whatTheUserKnowsGoesBeforeAllElse() {
        URI own = URI.create("https://names.example/brandt");
        Known brandt = new Known(Known.Sort.PERSON, List.of("Ilka Maria Brandt", "Ilka Brandt"), "", List.of(own));
        Authority authority = Authority.bundled();
        Linker knowing = new Linker(authority, Places.bundled(authority), List.of(brandt));
        Entity linked = knowing.link(facts(List.of(), entity("e1", EntityType.PERSON, "Ilka Brandt", "")))
                .entities()
                .getFirst();
        assertThat(linked.links()).containsExactly(own);
        assertThat(linked.name()).isEqualTo("Ilka Maria Brandt");
        assertThat(knowing.link(facts(List.of(), entity("e1", EntityType.CITY, "Ilka Brandt", "")))
                        .entities()
                        .getFirst()
                        .links())
                .isEmpty();
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
