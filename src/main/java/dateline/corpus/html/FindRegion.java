package dateline.corpus.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box that holds the article's text: the one in which the words of paragraphs outweigh those of labels, links
 * and teasers most (the subtree of largest sum), or a smaller one in it that has nearly as much.
 */
final class FindRegion {
    /** A hint that would leave less than half of the page's paragraphs is no hint. */
    private static final double TOO_MUCH = 0.5;

    /** The box that we go down to has so much of the one we come from. */
    private static final double NEARLY_ALL = 0.85;

    /** A box said to be the article's body is believed if it has so much of the best. */
    private static final double SAID_TO_BE = 0.5;

    private final List<HtmlBlock> blocks;

    private FindRegion(List<HtmlBlock> blocks) {
        this.blocks = blocks;
    }

    /** The box; nothing if there is no paragraph. */
    static Optional<Box> in(CutPage.Page page) {
        FindRegion find = new FindRegion(page.blocks());
        for (HtmlBlock block : page.blocks()) if (block.isProse()) find.add(block, 1, 0);
        find.forgetHints(page.root(), page.root().prose);
        find.clear(page.root());
        for (HtmlBlock block : page.blocks()) find.weigh(block);
        Box best = find.best(page.root());
        if (best.prose <= 0) return Optional.empty();
        Box said = find.said(best);
        if (said != null && said.prose >= SAID_TO_BE * best.prose) return Optional.of(said);
        return Optional.of(find.down(best));
    }

    private void add(HtmlBlock block, double prose, double noise) {
        double words = block.words() * (1 - block.links());
        for (Box box = block.box(); box != null; box = box.parent) {
            box.prose += prose * words;
            box.noise += noise;
        }
    }

    private void forgetHints(Box box, double all) {
        if (box.hint.isAround() && box.prose > TOO_MUCH * all) box.hint = Hint.NONE;
        for (Box child : box.children) forgetHints(child, all);
    }

    private void clear(Box box) {
        box.prose = 0;
        box.noise = 0;
        for (Box child : box.children) clear(child);
    }

    private void weigh(HtmlBlock block) {
        if (isAround(block)) return;
        if (block.isProse()) add(block, 1, 0);
        else if (!block.isHeading()) add(block, 0, Math.max(3, block.words() * block.links()));
    }

    static boolean isAround(HtmlBlock block) {
        for (Box box = block.box(); box != null; box = box.parent) if (box.hint.isAround()) return true;
        return false;
    }

    private Box best(Box box) {
        Box best = box;
        for (Box child : box.children) {
            Box inner = best(child);
            if (inner.worth() >= best.worth()) best = inner;
        }
        return best;
    }

    private @Nullable Box said(Box box) {
        Box best = box.hint == Hint.BODY ? box : null;
        for (Box child : box.children) {
            Box inner = said(child);
            if (inner != null && (best == null || inner.prose >= SAID_TO_BE * 1.5 * best.prose)) best = inner;
        }
        return best;
    }

    private Box down(Box from) {
        Box box = from;
        for (Box child = heaviest(box); child != null && child.prose >= NEARLY_ALL * from.prose; child = heaviest(box))
            box = child;
        return box.tag().equals("p") && box.parent != null ? box.parent : box;
    }

    private static @Nullable Box heaviest(Box box) {
        Box best = null;
        for (Box child : box.children) if (best == null || child.prose > best.prose) best = child;
        return best;
    }
}
