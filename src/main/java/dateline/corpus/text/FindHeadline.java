package dateline.corpus.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the headline: of the lines above the first paragraph the one that shares most words with the text, for menus hold
 * headlines of other stories too, and the nearer of two; if there is none, a short first sentence.
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

    /** Between headline and text stand a byline, a date, a picture; hundreds of menu lines do not. */
    private static final double FOR_DISTANCE = 0.03;

    private static final double FARTHEST = 1.5;

    /** So many lines at most between a headline and its standfirst, and so much of its score at least. */
    private static final int NEAR = 5;

    private static final double ENOUGH = 0.25;

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

    /**
     * The block of the headline, -1 if there is none.
     *
     * @param lead the first paragraph
     * @param to the block after the last
     */
    int above(int lead, int to) {
        Set<String> said = new HashSet<>();
        IntStream.range(lead, to).filter(isProse).forEach(index -> said.addAll(stems(blocks.get(index))));
        double[] scores = new double[lead];
        int best = -1;
        for (int index = 0; index < lead; index++) {
            scores[index] = isCandidate(index) ? score(index, lead, said) : Double.NEGATIVE_INFINITY;
            if (scores[index] > Double.NEGATIVE_INFINITY && (best < 0 || scores[index] > scores[best])) best = index;
        }
        return best >= 0 ? aboveStandfirst(best, scores) : stopped(lead);
    }

    /** A standfirst may share more words with the text than the headline right above it. */
    private static int aboveStandfirst(int best, double[] scores) {
        int headline = best;
        for (int index = best - 1; index >= Math.max(0, best - NEAR); index--)
            if (scores[index] >= ENOUGH * scores[best] && scores[index] > 0) headline = index;
        return headline;
    }

    private boolean isCandidate(int index) {
        Block block = blocks.get(index);
        return (furniture.get(index).isEmpty() || isLink(index))
                && block.length() >= SHORTEST
                && block.length() <= LONGEST
                && !block.words().endsWith(".");
    }

    private boolean isLink(int index) {
        return furniture.get(index).filter(Furniture.LINK::equals).isPresent();
    }

    private double score(int index, int lead, Set<String> said) {
        List<String> stems = stems(blocks.get(index));
        double shared = stems.stream().filter(said::contains).count();
        return (stems.isEmpty() ? 0 : shared * shared / stems.size())
                - (isLink(index) ? FOR_A_LINK : 0)
                - (blocks.get(index).length() == SHORTEST ? FOR_THREE_WORDS : 0)
                - Math.min(FARTHEST, FOR_DISTANCE * (lead - index));
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
