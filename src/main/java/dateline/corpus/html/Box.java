package dateline.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that stands as a box of its own on the page, and the blocks in it. */
final class Box {
    /** A name that only one of several like boxes has: "post-1806", "tag-storms". */
    private static final Pattern OWN_NAME =
            Pattern.compile("(?<!\\S)(?:(?:category|tag|format|author)-\\S+|\\S*\\d\\S*)");

    final @Nullable Box parent;
    final Element element;
    final int depth;
    final List<Box> children = new ArrayList<>();

    /** What its markup says; forgotten where the page shows that it cannot be meant so. */
    Hint hint;

    /** Whether it is a row of a table of figures and words, which is one block. */
    boolean row;

    /** Whether it is one of several teasers alike. */
    boolean isCard;

    /** Its first block, and the one after its last. */
    int from;

    int to;

    /** The words of paragraphs in it, and of anything else. */
    double prose;

    double noise;

    private String kind = "";

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
        String names = element.className();
        return element.normalName()
                + ' '
                + (names.isEmpty() ? names : OWN_NAME.matcher(names).replaceAll(""));
    }

    String tag() {
        return element.normalName();
    }

    void becomeCard() {
        isCard = true;
        hint = Hint.RELATED;
    }

    double worth() {
        return prose - noise;
    }
}
