package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.OfficeHolding.Tenure;
import dateline.model.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An office that a whole archive tells is heard from fifty articles, the same whatever order they came in. */
final class ManyTellersTest {
    private static final String HOLDER = "http://news.example/id/person/mira-solano";
    private static final String OFFICE = "http://news.example/id/office/mira-solano-president-estmark";

    private final Resolver resolver = new Resolver(new Families());

    @Test
    void fiftyAreCounted() {
        List<Profile> profiles = profiles(70);
        Map<String, Optional<Profile>> all = new TreeMap<>();
        profiles.forEach(profile -> all.put(profile.article(), Optional.of(profile)));
        Finding.Corroboration atOnce = corroboration(resolver.resolve(new MemoryRegister(), all));
        assertThat(atOnce.articles()).isEqualTo(50);

        MemoryRegister register = new MemoryRegister();
        List<Profile> order = new ArrayList<>(profiles);
        Collections.shuffle(order, new Random(1));
        Finding.Corroboration last = atOnce;
        for (Profile profile : order)
            last = corroboration(resolver.resolve(register, Map.of(profile.article(), Optional.of(profile))));
        assertThat(last).isEqualTo(atOnce);

        for (Profile gone : order.subList(0, 60))
            last = corroboration(resolver.resolve(register, Map.of(gone.article(), Optional.empty())));
        assertThat(last.articles()).isEqualTo(10);
    }

    private static Finding.Corroboration corroboration(Resolution resolution) {
        return resolution.findings().stream()
                .filter(Finding.Corroboration.class::isInstance)
                .map(Finding.Corroboration.class::cast)
                .filter(finding -> finding.thing().equals(OFFICE))
                .findFirst()
                .orElseThrow();
    }

    private static List<Profile> profiles(int count) {
        List<Profile> profiles = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String article = "http://news.example/id/article/a%03d".formatted(number);
            profiles.add(new Profile(
                    article,
                    Optional.of("Outlet " + number),
                    List.of(),
                    Optional.of(Timestamp.of(LocalDate.of(2031, 1, 1).plusDays(number))),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new OfficeProfile(
                            OFFICE,
                            HOLDER,
                            "Mira Solano",
                            List.of(),
                            "President",
                            Optional.empty(),
                            Optional.empty(),
                            Tenure.CURRENT,
                            Optional.empty(),
                            List.of(article + "#char=0,10"))),
                    List.of()));
        }
        return profiles;
    }
}
