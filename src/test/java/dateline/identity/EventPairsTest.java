package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.identity.PairSet.Pair;
import dateline.identity.PairSet.Side;
import dateline.link.Linker;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One event told twice comes out as one, and two that look alike as two: article text in, one IRI or two. An event that
 * extraction misses counts as missed here too.
 */
final class EventPairsTest {
    private static final double PRECISION = .95;
    private static final double RECALL = .70;

    private final Extractor extractor = new Extractor(Parses.kept());
    private final Linker linker = new Linker(Authority.bundled());
    private final FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));

    @Test
    void pairsOfArticles() throws IOException {
        PairSet pairs = PairSet.read(PairSet.FILE);
        Score open = score(pairs.open());
        Score held = score(pairs.held());
        System.out.printf(Locale.ROOT, "event pairs: %s; held out: %s%n", open, held);
        assertThat(open.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(open.recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(held.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(held.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    private Score score(List<Pair> pairs) {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int right = 0;
        for (Pair pair : pairs) {
            boolean one = isOne(pair);
            if (one && pair.same()) right++;
            else if (one) wrong.add(pair.id());
            else if (pair.same()) missed.add(pair.id());
        }
        return new Score(right, wrong, missed);
    }

    private boolean isOne(Pair pair) {
        ArticleFacts one = linker.link(extractor.extract(pair.one().article()));
        ArticleFacts two = linker.link(extractor.extract(pair.two().article()));
        Map<String, Optional<Profile>> readings = new TreeMap<>();
        for (ArticleFacts facts : List.of(one, two)) {
            MappedArticle mapped = mapper.article(facts);
            readings.put(mapped.iri(), Optional.of(mapped.profile()));
        }
        Resolution resolution = new Resolver(new Families()).resolve(new MemoryRegister(), readings);
        Optional<String> first = name(one, pair.one(), resolution);
        return first.isPresent() && first.equals(name(two, pair.two(), resolution));
    }

    /** What the event that the gold means is called across articles. */
    private Optional<String> name(ArticleFacts facts, Side side, Resolution resolution) {
        MappedArticle mapped = mapper.article(facts);
        List<Event> meant = facts.events().stream()
                .filter(event -> event.reports().stream()
                        .anyMatch(report -> report.trigger().begin()
                                        < side.trigger().end()
                                && side.trigger().begin() < report.trigger().end()))
                .toList();
        return meant.stream()
                .findFirst()
                .map(event -> mapper.event(facts, event))
                .map(iri ->
                        resolution.names().getOrDefault(mapped.iri(), Map.of()).getOrDefault(iri, iri));
    }

    private record Score(int right, List<String> wrong, List<String> missed) {
        double precision() {
            return (double) right / (right + wrong.size());
        }

        double recall() {
            return (double) right / (right + missed.size());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f, recall %.3f; wrong %s, missed %s",
                    precision(),
                    recall(),
                    wrong,
                    missed);
        }
    }
}
