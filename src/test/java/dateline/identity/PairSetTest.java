package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.PairSet.Pair;
import dateline.model.EventKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pairs hold together, and are spread over what they are to measure. Reading them checks the triggers. */
final class PairSetTest {
    /** Fewer say little about a precision of .95. */
    private static final int FEWEST = 160;

    /** All but those that came later, and what has no kind of its own. */
    private static final int MOST_KINDS = 23;

    private static PairSet set;

    @BeforeAll
    static void read() throws IOException {
        set = PairSet.read(PairSet.FILE);
    }

    @Test
    void idsAreUnique() {
        assertThat(set.pairs()).extracting(Pair::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void aPairIsOfTwoArticles() {
        assertThat(set.pairs())
                .allSatisfy(pair -> assertThat(pair.one().article().text())
                        .isNotEqualTo(pair.two().article().text()));
    }

    @Test
    void halfAreOneEventAndAThirdOrMoreIsHeldOut() {
        assertThat(share(set.pairs())).isBetween(.45, .55);
        assertThat(share(set.held())).isBetween(.4, .6);
        assertThat((double) set.held().size() / set.pairs().size()).isBetween(.3, .5);
    }

    @Test
    void noArticleOfAHeldPairIsSeenInAnOpenOne() {
        assertThat(texts(set.held())).doesNotContainAnyElementsOf(texts(set.open()));
    }

    @Test
    void aKindHasBothOrNone() {
        Map<EventKind, String> spread = new TreeMap<>();
        for (EventKind kind : EventKind.values()) {
            List<Pair> pairs =
                    set.pairs().stream().filter(pair -> pair.kind() == kind).toList();
            long same = pairs.stream().filter(Pair::same).count();
            spread.put(kind, "%d the same, %d not".formatted(same, pairs.size() - same));
            if (!pairs.isEmpty())
                assertThat(share(pairs)).as("%s: %s", kind, spread.get(kind)).isBetween(.3, .7);
        }
        assertThat(set.pairs().stream().map(Pair::kind).distinct().count()).isGreaterThanOrEqualTo(MOST_KINDS);
        System.out.println(spread);
    }

    private static double share(List<Pair> pairs) {
        return (double) pairs.stream().filter(Pair::same).count() / pairs.size();
    }

    private static List<String> texts(List<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> List.of(pair.one(), pair.two()).stream())
                .map(side -> side.article().text())
                .collect(Collectors.toList());
    }
}
