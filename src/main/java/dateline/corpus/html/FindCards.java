package dateline.corpus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the teasers of other stories by their likeness: several boxes of one kind beside each other, each with a linked
 * title and a few words.
 */
final class FindCards {
    /** Two may be chance. */
    private static final int FEWEST = 3;

    /** A teaser has no more words than a long paragraph. */
    private static final int MOST_WORDS = 80;

    private static final int SHORTEST_TITLE = 3;
    private static final double ENOUGH = 0.7;
    private static final double MOSTLY = 0.8;

    /** More of a page in boxes alike is a text in sections, with a link in each title. */
    private static final double MOST_OF_PAGE = 0.75;

    private static final Set<String> NO_CARDS = Set.of("p", "tr", "td", "th", "blockquote", "figure", "pre");

    private final List<HtmlBlock> blocks;

    FindCards(List<HtmlBlock> blocks) {
        this.blocks = blocks;
    }

    /**
     * Gives each teaser its hint.
     *
     * @param all the words of paragraphs in the page
     */
    void mark(Box box, double all) {
        if (box.children.size() >= FEWEST) {
            Map<String, List<Box>> kinds = new HashMap<>();
            for (Box child : box.children)
                if (child.hint == Hint.NONE && child.from < child.to && !NO_CARDS.contains(child.tag()))
                    kinds.computeIfAbsent(child.kind(), kind -> new ArrayList<>())
                            .add(child);
            for (List<Box> alike : kinds.values()) {
                if (alike.size() < FEWEST) continue;
                long cards = alike.stream().filter(this::isCard).count();
                double prose = alike.stream().mapToDouble(card -> card.prose).sum();
                if (cards < ENOUGH * alike.size()) continue;
                if (prose < MOST_OF_PAGE * all) for (Box card : alike) card.becomeCard();
                else if (prose < MOST_WORDS / 2.0 * alike.size()) for (Box card : alike) card.isCard = true;
            }
        }
        for (Box child : box.children) if (child.hint != Hint.RELATED) mark(child, all);
    }

    private boolean isCard(Box box) {
        if (box.tag().equals("article") && isInArticle(box)) return true;
        int words = 0;
        boolean title = false;
        for (int index = box.from; index < box.to; index++) {
            HtmlBlock block = blocks.get(index);
            words += block.words();
            if (words > MOST_WORDS) return false;
            title |= block.words() >= SHORTEST_TITLE
                    && (block.links() > MOSTLY
                            || block.opensWithLink() && block.words() * block.links() >= SHORTEST_TITLE);
        }
        return title;
    }

    private static boolean isInArticle(Box box) {
        for (Box around = box.parent; around != null; around = around.parent)
            if (around.tag().equals("article")) return true;
        return false;
    }
}
