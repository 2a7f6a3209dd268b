package dateline.corpus.html;

import dateline.corpus.text.Block;
import dateline.corpus.text.Furniture;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts a page into its blocks, in page order, without what a browser does not show. One pass, whose depth the parser
 * bounds.
 */
final class CutPage {
    private static final Set<String> UNSEEN = Set.of(
            "script style template svg iframe button select option input textarea object embed canvas video audio"
                    .split(" "));

    private static final Set<String> BLOCKS =
            Set.of(("address article aside blockquote body caption center dd details dialog dir"
                            + " div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu"
                            + " nav noscript ol p pre section summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    private static final Set<String> BOLD = Set.of("b", "strong");

    /** Lines of a block above its text. */
    private static final int MOST_HEAD_LINES = 4;

    private static final double HALF = 0.5;

    private final Hints hints = new Hints();
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Where the lines of the block end that the page breaks by itself. */
    private final List<Count> lines = new ArrayList<>();

    private int characters;
    private int linked;
    private int bold;
    private int links;
    private int bolds;
    private int breaks;
    private int depth;
    private int deepest;
    private boolean opensWithLink;

    private CutPage() {}

    /** @param root a body, or another element */
    static Page of(Element root) {
        CutPage cut = new CutPage();
        Box box = new Box(null, root, Hint.NONE, 0);
        cut.walk(root, box);
        cut.flush(box);
        box.to = cut.blocks.size();
        return new Page(box, List.copyOf(cut.blocks), cut.deepest);
    }

    /**
     * @param root the box of all blocks
     * @param depth how many elements stand in each other at most
     */
    record Page(Box root, List<HtmlBlock> blocks, int depth) {}

    private void walk(Element element, Box box) {
        depth++;
        deepest = Math.max(deepest, depth);
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) append(words.getWholeText(), box);
            else if (node instanceof Element child) enter(child, box);
        }
        depth--;
    }

    private void enter(Element element, Box box) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            if (++breaks == 2) flush(box);
            else if (!text.isEmpty()) {
                text.append('\n');
                lines.add(here());
            }
            return;
        }
        if (UNSEEN.contains(tag) || isHidden(element)) return;
        boolean link = tag.equals("a") && element.hasAttr("href");
        boolean strong = BOLD.contains(tag);
        Hint hint = hints.of(element);
        if (tag.equals("td") || tag.equals("th")) {
            if (box.row) {
                text.append(text.isEmpty() ? "" : " ");
                walk(element, box);
                return;
            }
        }
        if (link) links++;
        if (strong) bolds++;
        if (BLOCKS.contains(tag) || isOwnBox(element, hint)) {
            flush(box);
            Box inner = new Box(box, element, hint, blocks.size());
            inner.row = tag.equals("tr") && isRowOfData(element);
            walk(element, inner);
            flush(inner);
            inner.to = blocks.size();
        } else walk(element, box);
        if (link) links--;
        if (strong) bolds--;
    }

    /** A caption or a "related" in a span is no part of the paragraph around it. */
    private static boolean isOwnBox(Element element, Hint hint) {
        return hint != Hint.NONE
                        && hint != Hint.HEADLINE
                        && element.normalName().equals("span")
                || element.normalName().contains("-");
    }

    /** Cells with figures and words; the cells of a page's layout hold paragraphs and tables. */
    private static boolean isRowOfData(Element row) {
        if (row.childrenSize() < 2) return false;
        for (Element cell : row.children())
            for (Element inside : cell.children()) {
                if (BLOCKS.contains(inside.normalName())) return false;
                if (inside.normalName().equals("br")) return false;
            }
        return true;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) return false;
        if (element.hasAttr("hidden")) return true;
        if (element.attr("aria-hidden").equals("true") && !element.normalName().equals("p")) return true;
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void append(String words, Box box) {
        boolean asIs = box.tag().equals("pre");
        for (int index = 0; index < words.length(); index++) {
            char character = words.charAt(index);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                if (asIs && character == '\n') {
                    if (!text.isEmpty()) text.append('\n');
                } else if (!text.isEmpty()
                        && text.charAt(text.length() - 1) != '\n'
                        && text.charAt(text.length() - 1) != ' ') text.append(' ');
            } else if (!isInvisible(character)) {
                text.append(character);
                breaks = 0;
                if (characters++ == 0) opensWithLink = links > 0;
                if (links > 0) linked++;
                if (bolds > 0) bold++;
            }
        }
    }

    private static boolean isInvisible(char character) {
        return character == '\u200B' || character == '\uFEFF' || character == '\u00AD' || character == '\u2060';
    }

    /** How much of a block was read at a point of it. */
    private record Count(int end, int characters, int linked, int bold) {}

    private Count here() {
        return new Count(text.length(), characters, linked, bold);
    }

    private void flush(Box box) {
        lines.add(here());
        Count begin = new Count(0, 0, 0, 0);
        Count before = begin;
        boolean said = false;
        for (int index = 0; index < lines.size() && index < MOST_HEAD_LINES && lines.size() > 1; index++) {
            Count end = lines.get(index);
            String line = text.substring(before.end(), end.end()).strip();
            if (!line.isEmpty() && isSetApart(line, said)) {
                add(box, begin, before);
                add(box, before, end);
                begin = end;
            }
            said |= Block.endsSentence(line);
            before = end;
        }
        add(box, begin, here());
        text.setLength(0);
        lines.clear();
        characters = 0;
        linked = 0;
        bold = 0;
        breaks = 0;
    }

    /** Headline, byline and date may stand above each other with nothing between but {@code <br>}. */
    private static boolean isSetApart(String line, boolean afterSentence) {
        return Furniture.of(Block.of(line, new Span(0, line.length())))
                .filter(kind -> kind == Furniture.BYLINE || kind == Furniture.DATE && !afterSentence)
                .isPresent();
    }

    private void add(Box box, Count from, Count to) {
        String words = text.substring(from.end(), to.end()).strip();
        if (words.isEmpty()) return;
        double all = Math.max(1, to.characters() - from.characters());
        double links = (to.linked() - from.linked()) / all;
        boolean opens = from.end() == 0 ? opensWithLink : links > HALF;
        blocks.add(HtmlBlock.of(box, words, links, opens, (to.bold() - from.bold()) / all));
    }
}
