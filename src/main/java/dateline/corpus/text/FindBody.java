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
                sum += isCopy.test(index) ? 0 : weight(blocks.get(index), furniture.get(index));
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
