package dateline.export.describe;

import dateline.export.release.ReleaseFile;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page that shows a crate to people who open the folder. It needs no server, no script and nothing from elsewhere. */
final class CratePreview {
    private CratePreview() {}

    static String of(Described described, String json) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().charset("UTF-8").prettyPrint(false);
        head(page, described, json);
        Element body = page.body();
        body.appendElement("h1").text(described.metadata().title());
        body.appendElement("p").text(described.metadata().description());
        facts(body, described);
        files(body.appendElement("table"), described);
        return page.outerHtml() + "\n";
    }

    private static void head(Document page, Described described, String json) {
        Element html = page.selectFirst("html");
        if (html != null) html.attr("lang", "en");
        page.charset(StandardCharsets.UTF_8);
        page.title(described.metadata().title());
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head()
                .appendElement("style")
                .appendChild(new DataNode("body{font-family:sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
                        + "th,td{text-align:left;padding:.2em .8em .2em 0;vertical-align:top}"
                        + "code{font-size:.85em;overflow-wrap:anywhere}"));
        // No word in it can end the element: < is said otherwise, which JSON allows.
        page.head()
                .appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(json.replace("<", "\\u003c")));
    }

    private static void facts(Element body, Described described) {
        Element list = body.appendElement("dl");
        fact(list, "Version").text(described.version());
        fact(list, "Date").text(described.release().date().toString());
        fact(list, "Cite as").text(described.citation());
        fact(list, "Licence")
                .appendElement("a")
                .attr("href", described.metadata().license().iri().toString())
                .text(described.metadata().license().name());
        fact(list, "Served at")
                .appendElement("a")
                .attr("href", described.address())
                .text(described.address());
        Element more = fact(list, "More");
        more.appendElement("a").attr("href", "README.md").text("README");
        more.appendText(", ").appendElement("a").attr("href", RoCrate.FILE).text("these data for programs");
    }

    private static Element fact(Element list, String name) {
        list.appendElement("dt").text(name);
        return list.appendElement("dd");
    }

    private static void files(Element table, Described described) {
        Element head = table.appendElement("thead").appendElement("tr");
        for (String name : new String[] {"File", "What it is", "Rows", "Size", "SHA-256"})
            head.appendElement("th").attr("scope", "col").text(name);
        Element rows = table.appendElement("tbody");
        for (ReleaseFile file : described.release().files()) {
            Element row = rows.appendElement("tr");
            row.appendElement("td").appendElement("a").attr("href", file.path()).text(file.path());
            row.appendElement("td").text(file.content().title());
            row.appendElement("td")
                    .text(
                            file.content().records().isPresent()
                                    ? Long.toString(file.content().records().getAsLong())
                                    : "");
            row.appendElement("td").text(Described.size(file.bytes()));
            row.appendElement("td").appendElement("code").text(file.sha256());
        }
    }
}
