package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.EventProfile.ReportProfile;
import dateline.model.EventKind;
import dateline.model.PartialDate;
import dateline.model.Status;
import dateline.model.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same across articles depends on which articles there are, and on nothing else. */
class ResolverTest {
    private final Resolver resolver = new Resolver(new Families());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheOrderInWhichArticlesComeAndGo(long seed) {
        Random random = new Random(seed);
        List<Profile> profiles = profiles(40, random);
        World world = new World();
        List<Profile> order = new ArrayList<>(profiles);
        Collections.shuffle(order, random);
        for (Profile profile : order) world.apply(Map.of(profile.article(), Optional.of(profile)));
        assertThat(world).isEqualTo(fresh(profiles));

        Collections.shuffle(order, random);
        List<Profile> left = new ArrayList<>(order);
        for (Profile gone : order.subList(0, 25)) {
            left.remove(gone);
            world.apply(Map.of(gone.article(), Optional.empty()));
            assertThat(world).isEqualTo(fresh(left));
        }
        for (Profile back : order.subList(0, 25)) world.apply(Map.of(back.article(), Optional.of(back)));
        assertThat(world).isEqualTo(fresh(profiles));
    }

    private World fresh(List<Profile> profiles) {
        Map<String, Optional<Profile>> all = new TreeMap<>();
        profiles.forEach(profile -> all.put(profile.article(), Optional.of(profile)));
        World world = new World();
        world.apply(all);
        return world;
    }

    /** Articles of a few days and people, so that much is told several times, almost the same. */
    static List<Profile> profiles(int count, Random random) {
        List<Profile> profiles = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String article = "http://news.example/id/article/a" + number;
            LocalDate published = LocalDate.of(2031, 4, 1).plusDays(random.nextInt(4));
            List<EventProfile> events = new ArrayList<>();
            for (int event = 0; event < 3; event++)
                events.add(event(article, event, published.minusDays(random.nextInt(2)), random));
            profiles.add(new Profile(
                    article,
                    Optional.of("Outlet " + random.nextInt(6)),
                    List.of(),
                    Optional.of(Timestamp.of(published)),
                    List.of(),
                    List.of(),
                    events,
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return profiles;
    }

    private static EventProfile event(String article, int number, LocalDate day, Random random) {
        EventKind kind = random.nextBoolean() ? EventKind.MEETING : EventKind.ATTACK;
        Set<String> people = new TreeSet<>();
        for (int person = 0; person < 2; person++) people.add("http://news.example/id/person/p" + random.nextInt(4));
        ReportProfile report = new ReportProfile(
                article + "#char=%d,%d".formatted(number * 10, number * 10 + 9),
                "met",
                Status.ASSERTED,
                Optional.empty(),
                List.copyOf(people),
                List.of(),
                List.of(),
                List.of(),
                random.nextBoolean()
                        ? Optional.of("http://news.example/id/place/t" + random.nextInt(2))
                        : Optional.empty(),
                Optional.of(new PartialDate.Day(day)),
                Optional.of(day),
                Optional.of(day));
        return new EventProfile(
                "http://news.example/id/event/%s-%d-%d".formatted(kind, number, article.hashCode()),
                kind,
                true,
                List.of(report));
    }

    /** What is said of all articles, as a store would hold it. */
    private final class World {
        private final MemoryRegister register = new MemoryRegister();
        private final Map<String, Map<String, String>> names = new TreeMap<>();
        private final Map<String, Set<Finding>> findings = new TreeMap<>();

        void apply(Map<String, Optional<Profile>> readings) {
            Resolution resolution = resolver.resolve(register, readings);
            names.putAll(resolution.names());
            readings.forEach((article, profile) -> {
                if (profile.isEmpty()) names.remove(article);
            });
            Map<String, Set<Finding>> gone = new HashMap<>();
            for (String thing : resolution.things())
                findings.getOrDefault(thing, Set.of()).forEach(finding -> finding.about()
                        .forEach(about -> gone.computeIfAbsent(about, any -> new java.util.HashSet<>())
                                .add(finding)));
            gone.forEach((about, old) -> findings.computeIfPresent(about, (any, present) -> {
                present.removeAll(old);
                return present.isEmpty() ? null : present;
            }));
            for (Finding finding : resolution.findings())
                for (String about : finding.about())
                    findings.computeIfAbsent(about, any -> new java.util.HashSet<>())
                            .add(finding);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof World world && world.names.equals(names) && world.findings.equals(findings);
        }

        @Override
        public int hashCode() {
            return names.hashCode() + findings.hashCode();
        }

        @Override
        public String toString() {
            return names + "\n" + findings;
        }
    }
}
