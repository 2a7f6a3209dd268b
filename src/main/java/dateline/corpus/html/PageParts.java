package dateline.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that may say something of its article, gathered on one walk, for a walk costs as much as all the
 * questions: in document order.
 *
 * @param metas {@code <meta>} elements with a content
 * @param scripts with JSON-LD
 * @param data scripts of other kinds with something in them
 * @param headings {@code <h1>}, {@code <h2>} and what is marked as a headline
 * @param times {@code <time>} elements
 * @param links with an address, in the head
 * @param items that name a property or a type of item
 * @param classed that microformats name by their class
 * @param authors with the relation {@code author}
 */
record PageParts(
        List<Element> metas,
        List<Element> scripts,
        List<Element> data,
        List<Element> headings,
        List<Element> times,
        List<Element> links,
        List<Element> items,
        List<Element> classed,
        List<Element> authors) {
    /** Elements of one kind. Of 600 pages none had a tenth of it. */
    private static final int MOST = 5_000;

    private static final Set<String> MICROFORMAT = Set.of(
            "hentry",
            "h-entry",
            "hnews",
            "entry-title",
            "p-name",
            "published",
            "updated",
            "entry-date",
            "dt-published",
            "dt-updated",
            "author",
            "byline",
            "vcard",
            "p-author",
            "source-org");

    static PageParts of(Document page) {
        PageParts parts = new PageParts(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        page.traverse((node, depth) -> {
            if (node instanceof Element element) parts.add(element);
        });
        return parts;
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> add(metas, element.hasAttr("content"), element);
            case "script" -> add(isJsonLd(element) ? scripts : data, element.childNodeSize() > 0, element);
            case "h1", "h2" -> headings.add(element);
            case "time" -> times.add(element);
            case "link" -> add(links, element.hasAttr("href"), element);
            default -> {}
        }
        if (element.attributesSize() == 0) return;
        boolean isItem = element.hasAttr("itemprop")
                || element.hasAttr("itemtype")
                || element.hasAttr("property")
                || element.hasAttr("typeof");
        add(items, isItem, element);
        String name = element.normalName();
        if (isItem && !name.equals("h1") && !name.equals("h2"))
            add(headings, element.attr("itemprop").equals("headline") && !name.equals("meta"), element);
        add(classed, isOfMicroformat(element.className()), element);
        add(authors, element.attr("rel").toLowerCase(Locale.ROOT).contains("author"), element);
    }

    private static void add(List<Element> parts, boolean isPart, Element element) {
        if (isPart && parts.size() < MOST) parts.add(element);
    }

    private static boolean isOfMicroformat(String classes) {
        if (classes.isEmpty()) return false;
        // Tabs and line breaks between classes are too rare to slow down every element for.
        for (String name : classes.split(" ")) if (MICROFORMAT.contains(name)) return true;
        return false;
    }

    private static boolean isJsonLd(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }
}
