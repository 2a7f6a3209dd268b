package dateline.corpus.text;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the stretch of a page that holds its article: the one in which paragraphs outweigh labels, links and menus most
 * (the contiguous stretch of largest sum, as in Pasternack and Roth, "Extracting article text from the web with maximum
 * subsequence segmentation", 2009, over blocks instead of tokens).
 *
 * @param from its first block, a paragraph
 * @param to the block after its last
 */
record FindBody(int from, int to) {
    /** A paragraph counts its words, but one long notice does not make an article. */
    private static final int MOST = 80;

    private static final int LABEL = -6;

    /** A line like a headline: lists of other stories are made of them, with a sentence each. */
    private static final int TITLE = -14;

    private static final int SHORTEST_TITLE = 6;

    private static final int SHORTEST_HEADLINE = 3;
    private static final int SHORTEST_SENTENCE = 4;
    /** A paragraph may lack its full stop, or be cut off. */
    private static final int LONG = 18;

    private static final double CAPITALS_OF_A_TITLE = 0.7;

    private static final int FURNITURE = -8;
    private static final int OTHER_STORIES = -20;

    static FindBody in(List<Block> blocks, List<Optional<Furniture>> furniture, IntPredicate isCopy) {
        int best = 0;
        int from = 0;
        int to = blocks.size();
        int sum = 0;
        int begin = 0;
        for (int index = 0; index < blocks.size(); index++) {
            if (sum <= 0) {
                sum = 0;
                begin = index;
            }
            boolean twice = isCopy.test(index) || index + 1 < blocks.size() && isCopy.test(index + 1);
            boolean linked = index > 0 && isLabel(furniture.get(index - 1));
            if (!(twice || linked) || blocks.get(index).isSentence())
                sum += isCopy.test(index) || standsInText(index, blocks, furniture)
                        ? 0
                        : weight(blocks.get(index), furniture.get(index));
            if (sum > best) {
                best = sum;
                from = begin;
                to = index + 1;
            }
        }
        return new FindBody(from, to);
    }

    /** What follows a label that says "other stories" is weighed with it. */
    private static boolean isLabel(Optional<Furniture> furniture) {
        return furniture
                .filter(kind -> kind == Furniture.LINK || kind == Furniture.OTHER_STORIES)
                .isPresent();
    }

    /**
     * A single line without a full stop, a heading or a paragraph that lost its own, between paragraphs that stand below a
     * headline. In a list of other stories the next title follows right after the sentence below.
     */
    private static boolean standsInText(int index, List<Block> blocks, List<Optional<Furniture>> furniture) {
        return isTitle(index, blocks, furniture)
                && isParagraph(index - 1, blocks, furniture)
                && isParagraph(index + 1, blocks, furniture)
                && !isTitle(index + 2, blocks, furniture)
                && hasHeadlineAbove(index - 1, blocks, furniture);
    }

    private static boolean hasHeadlineAbove(int index, List<Block> blocks, List<Optional<Furniture>> furniture) {
        int above = index - 1;
        while (above >= 0
                && (furniture.get(above).isPresent() || blocks.get(above).isSentence())) above--;
        return above >= 0 && blocks.get(above).length() >= SHORTEST_HEADLINE;
    }

    private static boolean isParagraph(int index, List<Block> blocks, List<Optional<Furniture>> furniture) {
        return index >= 0
                && index < blocks.size()
                && furniture.get(index).isEmpty()
                && blocks.get(index).isSentence()
                && blocks.get(index).length() >= SHORTEST_SENTENCE;
    }

    private static boolean isTitle(int index, List<Block> blocks, List<Optional<Furniture>> furniture) {
        return index < blocks.size()
                && furniture.get(index).isEmpty()
                && weight(blocks.get(index), furniture.get(index)) == TITLE;
    }

    private static int weight(Block block, Optional<Furniture> furniture) {
        if (furniture.isPresent())
            return switch (furniture.get()) {
                case BYLINE, DATE, DATELINE, CAPTION, PHOTO_CREDIT, CREDIT -> 0;
                case CHROME, LINK -> FURNITURE;
                case OTHER_STORIES, IMPRINT -> OTHER_STORIES;
            };
        boolean cut = block.length() >= LONG && block.capitals() < CAPITALS_OF_A_TITLE;
        if (block.isSentence() || cut) return Math.min(block.length(), MOST);
        if (block.isBulleted()) return 0;
        return block.length() < SHORTEST_TITLE ? LABEL : TITLE;
    }
}
