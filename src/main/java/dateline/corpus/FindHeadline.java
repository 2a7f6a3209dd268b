package dateline.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the headline: of the lines above the first paragraph the one that shares most of its words with the text, for menus
 * hold headlines of other stories too; if there is none, a short first sentence.
 */
final class FindHeadline {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 35;

    /** A headline that ends in a full stop is told from a lead paragraph by its length. */
    private static final int LONGEST_STOPPED = 16;

    /** "Explainer: …" may be a headline, but is more often a link to one. */
    private static final double FOR_A_LINK = 0.3;

    /** "Breaking News" and the like that no list knows. */
    private static final double FOR_THREE_WORDS = 0.2;

    private final List<Block> blocks;
    private final List<Optional<Furniture>> furniture;
    private final IntPredicate isCopy;
    private final IntPredicate isProse;

    FindHeadline(List<Block> blocks, List<Optional<Furniture>> furniture, IntPredicate isCopy, IntPredicate isProse) {
        this.blocks = blocks;
        this.furniture = furniture;
        this.isCopy = isCopy;
        this.isProse = isProse;
    }

    /** The block of the headline, -1 if there is none. */
    int above(int lead) {
        Set<String> said = new HashSet<>();
        IntStream.range(lead, blocks.size()).filter(isProse).forEach(index -> said.addAll(stems(blocks.get(index))));
        int best = -1;
        double bestScore = -1;
        for (int index = 0; index < lead; index++) {
            double score = isCandidate(index) ? score(index, said) : -1;
            if (score > bestScore) {
                best = index;
                bestScore = score;
            }
        }
        return best >= 0 ? best : stopped(lead);
    }

    private boolean isCandidate(int index) {
        Block block = blocks.get(index);
        return !isCopy.test(index)
                && (furniture.get(index).isEmpty() || isLink(index))
                && block.length() >= SHORTEST
                && block.length() <= LONGEST
                && !block.words().endsWith(".");
    }

    private boolean isLink(int index) {
        return furniture.get(index).filter(Furniture.LINK::equals).isPresent();
    }

    private double score(int index, Set<String> said) {
        List<String> stems = stems(blocks.get(index));
        double shared = stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(said::contains).count() / stems.size();
        return shared
                - (isLink(index) ? FOR_A_LINK : 0)
                - (blocks.get(index).length() == SHORTEST ? FOR_THREE_WORDS : 0);
    }

    private int stopped(int lead) {
        int first = 0;
        while (first < blocks.size() && (furniture.get(first).isPresent() || isCopy.test(first))) first++;
        if (first > lead || first >= blocks.size() - 1) return -1;
        int length = blocks.get(first).length();
        boolean textFollows = IntStream.range(first + 1, blocks.size()).anyMatch(isProse);
        return length >= SHORTEST && length <= LONGEST_STOPPED && textFollows ? first : -1;
    }

    /** The beginnings of the longer words: "reopens" and "reopened" are one. */
    private static List<String> stems(Block block) {
        List<String> stems = new ArrayList<>();
        for (String word : block.key().split(" "))
            if (word.length() >= 4) stems.add(word.substring(0, Math.min(5, word.length())));
        return stems;
    }
}
