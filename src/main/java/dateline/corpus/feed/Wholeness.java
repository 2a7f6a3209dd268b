package dateline.corpus.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells articles that stand in a feed whole from the beginnings of articles that go on elsewhere. */
final class Wholeness {
    /** Shorter words are a teaser unless the feed holds a teaser beside them: of news stories one in a hundred is as short. */
    private static final int SHORTEST_ARTICLE = 700;

    /** A summary cut off after the same words is as long but for its last ones; what it sums up is half as long again. */
    private static final double TO_SUMMARY = 1.5;

    private static final String LINK_ON =
            "(?:read|see|view) (?:more|the rest|full\\b.{0,30})|(?:continue|keep) reading\\b.{0,80}|read (?:the )?(?:full|entire|whole|rest)\\b.{0,60}";

    /** How a text ends that goes on elsewhere. */
    private static final Pattern CUT =
            Pattern.compile("(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.)\\]|" + LINK_ON + ")\\W*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK_ON_ALONE =
            Pattern.compile("\\W*(?:" + LINK_ON + ")\\W*", Pattern.CASE_INSENSITIVE);

    /** What publishing systems put under an entry, whether it is cut or not. */
    private static final Pattern FIRST_APPEARED =
            Pattern.compile("\\bThe post .{1,300} (?:first appeared|appeared first) on [^!?]{1,80}$");

    private Wholeness() {}

    /** @param words the longest that the feed holds of the entry */
    static boolean isWhole(Entry entry, Markup words) {
        String text = words.words();
        String end = FIRST_APPEARED.matcher(text).replaceFirst("").strip();
        if (end.isEmpty()
                || CUT.matcher(end.substring(Math.max(0, end.length() - 200))).find()) return false;
        if (text.length() >= SHORTEST_ARTICLE) return true;
        boolean isContent = entry.content().filter(words::equals).isPresent();
        return isContent && (isLongerThanSummary(entry, end) || paragraphs(words) > 1);
    }

    private static boolean isLongerThanSummary(Entry entry, String content) {
        Optional<String> summary = entry.summary().map(Markup::words).filter(words -> !words.isEmpty());
        return summary.isPresent()
                && content.length() >= TO_SUMMARY * summary.get().length();
    }

    /** Teasers have one paragraph. */
    private static long paragraphs(Markup words) {
        return Jsoup.parseBodyFragment(words.html()).select("p").stream()
                .map(Element::text)
                .map(String::strip)
                .filter(paragraph -> paragraph.matches(".*\\s.*[.!?][\"”’')]*"))
                .filter(paragraph -> !FIRST_APPEARED.matcher(paragraph).find())
                .count();
    }

    /** The markup without the link at its end that leads to where the text goes on. */
    static String withoutLinkOn(Markup words) {
        Document page = Jsoup.parseBodyFragment(words.html());
        List<Element> links = page.select("a");
        if (links.isEmpty()) return words.html();
        Element last = links.getLast();
        if (!LINK_ON_ALONE.matcher(last.text()).matches() || !isLast(last)) return words.html();
        last.remove();
        page.outputSettings().prettyPrint(false);
        return page.body().html();
    }

    private static boolean isLast(Element link) {
        for (Node node = link; node instanceof Element element && !element.nameIs("body"); node = node.parent())
            for (Node after = node.nextSibling(); after != null; after = after.nextSibling())
                if (after instanceof TextNode text && !text.isBlank()
                        || after instanceof Element other && !other.text().isBlank()) return false;
        return true;
    }
}
