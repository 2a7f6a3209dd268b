package dateline.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The lines of a page in page order, as a browser breaks them: at blocks and at {@code <br>}. */
final class VisibleLines {
    /** Lines. What a page shows of its article's dates stands near the beginning. */
    private static final int MOST = 4_000;

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "select", "textarea", "iframe", "form");

    /** A line, with the innermost element that holds all of it. */
    record Line(Element element, String text) {}

    private final List<Line> lines = new ArrayList<>();

    private VisibleLines() {}

    /** One pass, whose depth the parser bounds. */
    static List<Line> of(Element body) {
        VisibleLines all = new VisibleLines();
        all.walk(body);
        return all.lines;
    }

    private void walk(Element element) {
        if (lines.size() >= MOST || UNSEEN.contains(element.normalName())) return;
        boolean hasOwn = hasOwnText(element);
        if (!hasOwn && !element.children().isEmpty()) element.children().forEach(this::walk);
        else if (hasOwn && isBroken(element)) walkBroken(element);
        else add(element, element.text());
    }

    private static boolean hasOwnText(Element element) {
        for (Node child : element.childNodes()) if (child instanceof TextNode text && !text.isBlank()) return true;
        return false;
    }

    /** Whether a browser shows it in several lines although words stand in it directly. */
    private static boolean isBroken(Element element) {
        for (Element child : element.children()) if (breaks(child)) return true;
        return false;
    }

    private static boolean breaks(Element child) {
        return child.normalName().equals("br") || child.isBlock();
    }

    private void walkBroken(Element element) {
        List<Node> line = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && breaks(inner)) {
                end(element, line);
                walk(inner);
            } else if (child instanceof Element || child instanceof TextNode text && !text.isBlank()) line.add(child);
        }
        end(element, line);
    }

    private void end(Element element, List<Node> line) {
        if (line.size() == 1 && line.getFirst() instanceof Element only) walk(only);
        else {
            StringBuilder words = new StringBuilder();
            for (Node node : line) {
                if (node instanceof TextNode text) words.append(text.getWholeText());
                else if (node instanceof Element inner && !UNSEEN.contains(inner.normalName()))
                    words.append(inner.text());
            }
            add(element, words.toString());
        }
        line.clear();
    }

    private void add(Element element, String words) {
        String text = Claims.line(words);
        if (!text.isEmpty() && lines.size() < MOST) lines.add(new Line(element, text));
    }
}
