package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.identity.StoryGold.Copy;
import dateline.identity.StoryGold.Story;
import dateline.link.Linker;
import dateline.model.Article;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines that see a part of an archive each find what one machine finds that sees it all. */
class SharedWorkTest {
    @Test
    void theStoriesOfTheSamplesAreTheSameInParts() throws IOException {
        FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
        Extractor extractor = new Extractor(Parses.kept());
        Linker linker = new Linker(Authority.bundled());
        List<Profile> profiles = new ArrayList<>();
        for (Story story : StoryGold.read(StoryGold.FILE).stories()) {
            List<Article> articles =
                    new ArrayList<>(Articles.byUrl(story.articlesFile()).values());
            for (Copy copy : story.copies())
                articles.addAll(
                        Articles.byUrl(Path.of("data").resolve(copy.file())).values());
            for (Article article : articles) profiles.add(mapper.profile(linker.link(extractor.extract(article))));
        }
        assertSameInParts(profiles);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void muchThatIsAlmostTheSameIsTheSameInParts(long seed) {
        assertSameInParts(ResolverTest.profiles(40, new Random(seed)));
    }

    static void assertSameInParts(Collection<Profile> profiles) {
        Map<String, Optional<Profile>> readings = new TreeMap<>();
        profiles.forEach(profile -> readings.put(profile.article(), Optional.of(profile)));
        Resolution whole = new Resolver(new Families()).resolve(new MemoryRegister(), readings);
        InParts parts = InParts.of(profiles);
        assertThat(parts.names()).isEqualTo(whole.names());
        assertThat(parts.findings()).isEqualTo(new HashSet<>(whole.findings()));
    }
}
