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

    private static final Set<String> NO_CARDS = Set.of("p", "tr", "td", "th", "blockquote", "figure", "pre");

    private final List<HtmlBlock> blocks;

    FindCards(List<HtmlBlock> blocks) {
        this.blocks = blocks;
    }

    /** Gives each teaser its hint. */
    void mark(Box box) {
        if (box.children.size() >= FEWEST) {
            Map<String, List<Box>> kinds = new HashMap<>();
            for (Box child : box.children)
                if (child.hint == Hint.NONE && child.from < child.to && !NO_CARDS.contains(child.tag()))
                    kinds.computeIfAbsent(child.kind(), kind -> new ArrayList<>())
                            .add(child);
            for (List<Box> alike : kinds.values()) {
                if (alike.size() < FEWEST) continue;
                long cards = alike.stream().filter(this::isCard).count();
                if (cards >= ENOUGH * alike.size()) for (Box card : alike) card.hint = Hint.RELATED;
            }
        }
        for (Box child : box.children) if (child.hint == Hint.NONE) mark(child);
    }

    private boolean isCard(Box box) {
        int words = 0;
        boolean title = false;
        for (int index = box.from; index < box.to; index++) {
            HtmlBlock block = blocks.get(index);
            words += block.words();
            if (words > MOST_WORDS) return false;
            title |= block.words() >= SHORTEST_TITLE
                    && (block.links() > MOSTLY || block.opensWithLink() && block.words() * block.links() >= SHORTEST_TITLE);
        }
        return title;
    }
}
