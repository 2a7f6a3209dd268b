package dateline.corpus.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that stands as a box of its own on the page, and the blocks in it. */
final class Box {
    final @Nullable Box parent;
    final Element element;
    final int depth;
    final List<Box> children = new ArrayList<>();

    /** What its markup says; forgotten where the page shows that it cannot be meant so. */
    Hint hint;

    /** Its first block, and the one after its last. */
    int from;

    int to;

    /** The words of paragraphs in it, and of anything else. */
    double prose;

    double noise;

    Box(@Nullable Box parent, Element element, Hint hint, int from) {
        this.parent = parent;
        this.element = element;
        this.hint = hint;
        this.from = from;
        this.to = from;
        this.depth = parent == null ? 0 : parent.depth + 1;
        if (parent != null) parent.children.add(this);
    }

    /** What it has in common with others of its kind. */
    String kind() {
        return element.normalName() + ' ' + element.className();
    }

    String tag() {
        return element.normalName();
    }

    boolean holds(int block) {
        return from <= block && block < to;
    }

    double worth() {
        return prose - noise;
    }
}
