package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindEntitiesTest {
    private final Engine engine = new KeptParses();
    private final FindEntities findEntities = new FindEntities(Authority.bundled());

    private List<Entity> entities(String... paragraphs) {
        return findEntities.find(engine.parse(Texts.article(paragraphs))).all();
    }

    private static Entity named(List<Entity> entities, String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + entities));
    }

    private static List<String> mentions(Entity entity) {
        return entity.mentions().stream().map(Mention::text).toList();
    }

    @Test
    void aSurnameMeansThePersonNamedInFull() {
        Entity brandt = named(
                entities("Mayor Ilka Brandt opened the bridge on Monday.", "Brandt said the work had taken years."),
                "Ilka Brandt");
        assertThat(brandt.type()).isEqualTo(EntityType.PERSON);
        assertThat(mentions(brandt)).contains("Ilka Brandt", "Brandt");
    }

    @Test
    void twoPersonsOfOneSurnameStayTwo() {
        List<Entity> all = entities("Anna Holm met her rival Peter Holm in Oslo.", "Peter Holm left early.");
        assertThat(all).extracting(Entity::name).contains("Anna Holm", "Peter Holm");
    }

    @Test
    void anAdjectiveSpeaksOfTheCountry() {
        Entity norway = named(entities("The Norwegian minister flew home to Norway."), "Norway");
        assertThat(norway.country()).contains("NO");
        assertThat(norway.mentions())
                .extracting(Mention::kind)
                .containsExactly(Mention.Kind.ADJECTIVE, Mention.Kind.NAME);
    }

    @Test
    void oneMinistryWhicheverWayItIsWorded() {
        Entity ministry = named(
                entities("Norway's Foreign Ministry protested.", "The Norwegian Foreign Ministry gave no details."),
                "Norwegian Foreign Ministry");
        assertThat(ministry.type()).isEqualTo(EntityType.GOVERNMENT_BODY);
        assertThat(ministry.country()).contains("NO");
        assertThat(ministry.mentions()).hasSize(2);
    }
}
