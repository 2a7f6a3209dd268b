package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EntityType;
import dateline.model.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is one person, and who only has a name in common. */
class NamesakesTest {
    private static final String PERSON = "http://news.example/id/person/";

    private final World world = new World(Decisions.NONE);

    @Test
    void ministersOfDifferentCountriesAreTwo() {
        world.tell("a1", "ada-lindqvist", "country CH", "role state");
        world.tell("a2", "ada-lindqvist", "country PE", "role state");
        assertThat(world.names()).containsExactly("a1 ada-lindqvist--ch", "a2 ada-lindqvist--pe");
    }

    @Test
    void aGeneralWhoBecomesPresidentStaysOne() {
        world.tell("a1", "ada-lindqvist", "country PE", "role force");
        world.tell("a2", "ada-lindqvist", "country PE", "role state");
        assertThat(world.names()).containsExactly("a1 ada-lindqvist", "a2 ada-lindqvist");
    }

    @Test
    void rolesAloneTellNobodyApart() {
        world.tell("a1", "ada-lindqvist", "role force");
        world.tell("a2", "ada-lindqvist", "role state");
        assertThat(world.names()).containsExactly("a1 ada-lindqvist", "a2 ada-lindqvist");
    }

    @Test
    void aJudgeHereAndACommanderThereAreTwo() {
        world.tell("a1", "ada-lindqvist", "near CH", "role state");
        world.tell("a2", "ada-lindqvist", "near ML", "role force");
        assertThat(world.names()).containsExactly("a1 ada-lindqvist--ch", "a2 ada-lindqvist--ml");
    }

    @Test
    void whoeverIsNamedWithoutMoreIsTheOnlyOneThereIs() {
        world.tell("a1", "ada-lindqvist", "country CH", "role state");
        world.tell("a2", "ada-lindqvist");
        assertThat(world.names()).containsExactly("a1 ada-lindqvist", "a2 ada-lindqvist");
    }

    @Test
    void ofSeveralItIsTheOneWhoseCountryTheArticleIsAbout() {
        world.tell("a1", "ada-lindqvist", "country CH", "role state");
        world.tell("a2", "ada-lindqvist", "country PE", "role state");
        world.tell("a3", "ada-lindqvist", "near PE");
        world.tell("a4", "ada-lindqvist");
        assertThat(world.names())
                .containsExactly(
                        "a1 ada-lindqvist--ch",
                        "a2 ada-lindqvist--pe",
                        "a3 ada-lindqvist--pe",
                        "a4 ada-lindqvist"); // not told which
    }

    @Test
    void whomNearlyAllArticlesMeanKeepsTheName() {
        for (int number = 1; number <= 4; number++) world.tell("a" + number, "ada-lindqvist", "country CH");
        world.tell("a5", "ada-lindqvist", "country PE");
        world.tell("a6", "ada-lindqvist");
        assertThat(world.names())
                .contains("a1 ada-lindqvist", "a5 ada-lindqvist--pe", "a6 ada-lindqvist")
                .doesNotContain("a1 ada-lindqvist--ch");
    }

    @Test
    void oneAddressInAListIsOneWhateverTheNameAndTwoAreTwo() {
        world.link("a1", "ada-lindqvist", "https://www.wikidata.org/entity/Q900001", "country CH");
        world.link("a2", "ada-b-lindquist", "https://www.wikidata.org/entity/Q900001", "country PE");
        world.link("a3", "ada-lindqvist", "https://www.wikidata.org/entity/Q900002", "country CH");
        assertThat(world.names())
                .containsExactly(
                        "a1 ada-b-lindquist", "a2 ada-b-lindquist", "a3 ada-lindqvist"); // the fuller of two names
    }

    @ParameterizedTest
    @CsvSource({
        "ada-lindqvist, ada-b-lindqvist, true",
        "ada-lindqvist, sen-ada-lindqvist, true",
        "ada-b-lindqvist-jr, ada-lindqvist-jr, true",
        "ada-b-lindqvist, ada-c-lindqvist, false",
        "ada-lindqvist, ada-lindqvist-jr, false",
        "ada-lindqvist, a-lindqvist, false"
    })
    void initialsAndTitlesMakeNoOtherPersonButGenerationsDo(String one, String other, boolean same) {
        world.tell("a1", one, "country CH", "role state");
        world.tell("a2", other, "country CH", "role civil");
        assertThat(new HashSet<>(world.all.values().stream()
                                        .map(Map::values)
                                        .map(List::copyOf)
                                        .toList())
                                .size()
                        == 1)
                .isEqualTo(same);
    }

    @Test
    void initialsNeedSomethingElseThatSpeaksForOne() {
        world.tell("a1", "ada-lindqvist");
        world.tell("a2", "ada-b-lindqvist", "country CH");
        assertThat(world.names()).containsExactly("a1 ada-lindqvist", "a2 ada-b-lindqvist");
    }

    @Test
    void whatOneArticleTellsApartHasTwoNamesInIt() {
        world.apply(Map.of(
                article("a1"),
                Optional.of(profile(
                        "a1",
                        entity("ada-lindqvist", List.of(), "country CH"),
                        entity("ada-b-lindqvist", List.of(), "country CH")))));
        assertThat(world.names().stream().distinct()).hasSize(2);
    }

    @Test
    void whatPeopleDecidedStandsAboveTheRules() {
        Decisions decisions = new Decisions(
                Set.of(new Decisions.Merge("urn:m", List.of(PERSON + "ada-lindqvist", PERSON + "edda-lindqvist"), "")),
                Set.of(new Decisions.Split(
                        "urn:s/cut", PERSON + "oren-vask", Set.of(PERSON + "oren-vask"), Set.of(article("a3")), "")));
        World decided = new World(decisions);
        decided.tell("a1", "ada-lindqvist");
        decided.tell("a2", "edda-lindqvist");
        decided.tell("a3", "oren-vask");
        decided.tell("a4", "oren-vask");
        assertThat(decided.names())
                .containsExactly("a1 ada-lindqvist", "a2 ada-lindqvist", "a3 oren-vask--cut", "a4 oren-vask");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverTheOrderInWhichArticlesComeAndGo(long seed) {
        Random random = new Random(seed);
        List<Profile> profiles = new ArrayList<>();
        for (int number = 0; number < 40; number++) profiles.add(profile(number, random));
        Decisions decisions = seed % 2 == 0 ? Decisions.NONE : decisions();
        World shuffled = new World(decisions);
        List<Profile> order = new ArrayList<>(profiles);
        Collections.shuffle(order, random);
        for (Profile profile : order) shuffled.apply(Map.of(profile.article(), Optional.of(profile)));
        assertThat(shuffled.all).isEqualTo(fresh(profiles, decisions));
        List<Profile> left = new ArrayList<>(order);
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            shuffled.apply(Map.of(left.removeLast().article(), Optional.empty()));
            assertThat(shuffled.all).isEqualTo(fresh(left, decisions));
        }
    }

    private static Map<String, Map<String, String>> fresh(List<Profile> profiles, Decisions decisions) {
        Map<String, Optional<Profile>> all = new TreeMap<>();
        profiles.forEach(profile -> all.put(profile.article(), Optional.of(profile)));
        World world = new World(decisions);
        world.apply(all);
        return world.all;
    }

    private static Decisions decisions() {
        return new Decisions(
                Set.of(
                        new Decisions.Merge("urn:m1", List.of(PERSON + "ada-lindqvist--ch", PERSON + "oren-vask"), ""),
                        new Decisions.Merge("urn:m2", List.of(PERSON + "oren-vask--pe", PERSON + "oren-vask"), "")),
                Set.of(new Decisions.Split(
                        "urn:s/cut",
                        PERSON + "ada-lindqvist",
                        Set.of(PERSON + "ada-lindqvist", PERSON + "ada-b-lindqvist"),
                        Set.of(article("a3"), article("a4"), article("a5")),
                        "")));
    }

    /** Few names and contexts, so that much is one, much is two, and much is not told. */
    private static Profile profile(int number, Random random) {
        Map<String, EntityProfile> entities = new TreeMap<>();
        for (int entity = 0; entity < 2; entity++) {
            String name = List.of("ada-lindqvist", "ada-b-lindqvist", "ada-c-lindqvist", "oren-vask", "vask")
                    .get(random.nextInt(5));
            List<String> context = new ArrayList<>();
            if (random.nextInt(3) == 0)
                context.add((random.nextBoolean() ? "country " : "near ")
                        + List.of("CH", "PE", "ML").get(random.nextInt(3)));
            if (random.nextInt(3) == 0) context.add("role " + (random.nextBoolean() ? "state" : "force"));
            List<String> links = random.nextInt(6) > 0
                    ? List.of()
                    : List.of("https://www.wikidata.org/entity/Q90000" + random.nextInt(3));
            entities.putIfAbsent(name, entity(name, links, context.toArray(String[]::new)));
        }
        return profile("a" + number, entities.values().toArray(EntityProfile[]::new));
    }

    private static EntityProfile entity(String name, List<String> links, String... context) {
        return new EntityProfile(PERSON + name, EntityType.PERSON, name, Optional.empty(), links, List.of(context));
    }

    private static String article(String name) {
        return "http://news.example/id/article/" + name;
    }

    private static Profile profile(String name, EntityProfile... entities) {
        return new Profile(
                article(name),
                Optional.empty(),
                List.of(),
                Optional.of(Timestamp.of(LocalDate.of(2031, 4, 1))),
                List.of(),
                List.of(entities),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What entities are called in all articles. */
    private static final class World {
        private final MemoryRegister register = new MemoryRegister();
        private final Resolver resolver;
        private final Map<String, Map<String, String>> all = new TreeMap<>();
        private final Map<String, Profile> told = new TreeMap<>();
        private final boolean undecided;

        World(Decisions decisions) {
            undecided = decisions.equals(Decisions.NONE);
            resolver = new Resolver(new Families(decisions));
        }

        void tell(String article, String name, String... context) {
            apply(Map.of(article(article), Optional.of(profile(article, entity(name, List.of(), context)))));
        }

        void link(String article, String name, String link, String... context) {
            apply(Map.of(article(article), Optional.of(profile(article, entity(name, List.of(link), context)))));
        }

        void apply(Map<String, Optional<Profile>> readings) {
            Resolution resolution = resolver.resolve(register, readings);
            readings.forEach((article, profile) -> {
                all.remove(article);
                told.remove(article);
                profile.ifPresent(present -> told.put(article, present));
            });
            resolution.names().forEach((article, names) -> {
                Map<String, String> called = new TreeMap<>();
                ProfileFormat.read(register.kept(article).orElseThrow())
                        .entities()
                        .forEach(entity -> called.put(entity.iri(), names.getOrDefault(entity.iri(), entity.iri())));
                all.put(article, called);
                assertThat(called.values()).doesNotHaveDuplicates();
            });
        }

        /** Article and name, in order. */
        List<String> names() {
            if (undecided) SharedWorkTest.assertSameInParts(told.values());
            return all.entrySet().stream()
                    .flatMap(entry -> entry.getValue().values().stream()
                            .map(name ->
                                    entry.getKey().replaceFirst(".*/", "") + " " + name.substring(PERSON.length())))
                    .toList();
        }
    }
}
