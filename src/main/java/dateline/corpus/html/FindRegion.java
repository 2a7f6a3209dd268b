package dateline.corpus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box that holds the article's text: the one in which the words of paragraphs outweigh those of labels, links
 * and teasers most (the subtree of largest sum), or a smaller one in it that has nearly as much.
 */
final class FindRegion {
    /** The box that we go down to has so much of the one we come from. */
    private static final double NEARLY_ALL = 0.85;

    /** Boxes said to be the article's body are believed if they have so much of the best. */
    private static final double SAID_TO_BE = 0.5;

    /** A part of a body that is cut in several has so much of it at least. */
    private static final double PART = 0.1;

    private static final double INNER = 0.7;

    /** Where a page says which part of it is the article, paragraphs elsewhere count so much. */
    private static final double ELSEWHERE = 0.3;

    /** The fewest words of paragraphs that make such a part credible. */
    private static final int FEWEST_WORDS = 50;

    private final List<HtmlBlock> blocks;
    private final Map<String, Double> kinds = new HashMap<>();

    private FindRegion(List<HtmlBlock> blocks) {
        this.blocks = blocks;
    }

    /** The box; nothing if there is no paragraph. */
    static Optional<Box> in(CutPage.Page page) {
        FindRegion find = new FindRegion(page.blocks());
        for (HtmlBlock block : page.blocks()) if (block.isProse()) find.add(block, 1, 0);
        find.count(page.root());
        find.forgetHints(page.root(), page.root().prose);
        for (HtmlBlock block : page.blocks()) if (block.tag().equals("h1")) forgetAround(block);
        new FindCards(page.blocks()).mark(page.root(), page.root().prose);
        find.clear(page.root());
        for (HtmlBlock block : page.blocks()) find.weigh(block, 1);
        List<Box> said = find.said(page.root());
        if (!said.isEmpty()) {
            find.clear(page.root());
            for (HtmlBlock block : page.blocks()) find.weigh(block, isIn(said, block) ? 1 : ELSEWHERE);
        }
        Box best = find.best(page.root());
        return best.prose <= 0
                ? Optional.empty()
                : Optional.of(find.bodyIn(best).orElseGet(() -> find.down(best)));
    }

    private void add(HtmlBlock block, double prose, double noise) {
        double words = block.words() * (1 - block.links());
        for (Box box = block.box(); box != null; box = box.parent) {
            box.prose += prose * words;
            box.noise += noise;
        }
    }

    private void count(Box box) {
        if (box.hint != Hint.NONE) kinds.merge(box.kind(), box.prose, Double::sum);
        for (Box child : box.children) count(child);
    }

    private void forgetHints(Box box, double all) {
        if (box.hint != Hint.NONE && kinds.getOrDefault(box.kind(), 0.0) > box.hint.mostOfPage() * all)
            box.hint = Hint.NONE;
        for (Box child : box.children) forgetHints(child, all);
    }

    /** What holds a headline and text is neither menu nor comment, whatever it is called. */
    private static void forgetAround(HtmlBlock headline) {
        for (Box box = headline.box().parent; box != null; box = box.parent)
            if (box.hint.isAround() && box.hint != Hint.NOTICE && box.prose >= FEWEST_WORDS) box.hint = Hint.NONE;
    }

    private void clear(Box box) {
        box.prose = 0;
        box.noise = 0;
        for (Box child : box.children) clear(child);
    }

    private void weigh(HtmlBlock block, double factor) {
        if (isAround(block)) return;
        if (block.isProse()) add(block, factor, 0);
        else if (!block.isHeading()) add(block, 0, Math.max(3, block.words() * block.links()));
    }

    static boolean isAround(HtmlBlock block) {
        for (Box box = block.box(); box != null; box = box.parent) if (box.hint.isAround()) return true;
        return false;
    }

    /** The outermost boxes said to be an article's body; else articles; else the main part; of which some are credible. */
    private List<Box> said(Box root) {
        List<Box> bodies = new ArrayList<>();
        collect(root, bodies, 0);
        if (prose(bodies) >= FEWEST_WORDS) return bodies;
        List<Box> articles = new ArrayList<>();
        collect(root, articles, 1);
        if (prose(articles) >= FEWEST_WORDS) return articles;
        List<Box> mains = new ArrayList<>();
        collect(root, mains, 2);
        return prose(mains) >= FEWEST_WORDS ? mains : List.of();
    }

    private static double prose(List<Box> boxes) {
        return boxes.stream().mapToDouble(box -> box.prose).sum();
    }

    private static void collect(Box box, List<Box> found, int how) {
        boolean matches =
                switch (how) {
                    case 0 -> box.hint == Hint.BODY;
                    case 1 -> box.tag().equals("article");
                    default ->
                        box.tag().equals("main") || box.element.attr("role").equals("main");
                };
        if (matches && box.prose > 0) found.add(box);
        else for (Box child : box.children) collect(child, found, how);
    }

    private static boolean isIn(List<Box> boxes, HtmlBlock block) {
        for (Box box = block.box(); box != null; box = box.parent) if (boxes.contains(box)) return true;
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

    /** The box of all that is said to be the body, in or around the best. */
    private Optional<Box> bodyIn(Box best) {
        for (Box box = best; box != null; box = box.parent) if (box.hint == Hint.BODY) return Optional.of(inner(box));
        List<Box> bodies = new ArrayList<>();
        collect(best, bodies, 0);
        double all = prose(bodies);
        if (all < SAID_TO_BE * best.prose) return Optional.empty();
        Box common = null;
        for (Box body : bodies) if (body.prose >= PART * all) common = common == null ? body : common(common, body);
        return Optional.ofNullable(common).map(FindRegion::inner);
    }

    /** "post-content" may hold "entry-content" and more. */
    private static Box inner(Box body) {
        List<Box> bodies = new ArrayList<>();
        for (Box child : body.children) collect(child, bodies, 0);
        for (Box inner : bodies) if (inner.prose >= INNER * body.prose) return inner(inner);
        return body;
    }

    private static Box common(Box first, Box second) {
        Box one = first;
        Box other = second;
        while (one != other) {
            if (one.depth >= other.depth && one.parent != null) one = one.parent;
            else if (other.parent != null) other = other.parent;
        }
        return one;
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
