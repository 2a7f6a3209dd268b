package dateline.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What inputs are made from: small, whole, invented examples of each form, and the words that steer its readers. */
final class Seeds {
    static final String ARTICLE = """
            Ferry runs aground off Port Alder

            By Ada Stone

            PORT ALDER, March 11 (Alder Wire) - A ferry with 214 people on board ran aground on Sunday, the coast guard said.

            "Nobody was hurt," said Bo Lind, who speaks for the coast guard, “and nobody will be.”

            Photo: The ferry in the harbour. (Cy Marsh/Alder Wire)

            Read more: Harbour to be dredged

            What happened next

            The mayor, Di Reed, told The Alder Wire on March 12, 2031 that 1.5 million crowns had been lost – or more.
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Ferry runs aground | The Alder Wire</title>
            <link rel="canonical" href="https://alder.example/2031/03/11/ferry">
            <meta property="og:title" content="Ferry runs aground &amp; floats again">
            <meta property="og:site_name" content="The Alder Wire">
            <meta property="article:published_time" content="2031-03-11T18:04:05+01:00">
            <meta name="author" content="Ada Stone, Bo Lind and Cy Marsh">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle","Article"],
            "headline":"Ferry runs aground","datePublished":"2031-03-11T17:04:05Z","dateModified":"2031-03-12","inLanguage":"en-GB",
            "author":[{"@type":"Person","name":"Ada Stone"},"Bo Lind",{"@id":"#cy"}],"publisher":{"@type":"Organization","name":"The Alder Wire"},
            "articleSection":["World"],"articleBody":"A ferry ran aground."},{"@id":"#cy","@type":"Person","name":"Cy Marsh"}]}</script>
            <style>p { color: red }</style></head>
            <body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
            <main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry runs aground</h1>
            <p class="standfirst">Nobody was hurt, the coast guard said.</p>
            <span class="byline" itemprop="author" itemscope><a rel="author" itemprop="name">By Ada Stone</a></span>
            <time datetime="2031-03-11T17:04:05Z" itemprop="datePublished">March 11, 2031, 5:04 p.m. GMT</time>
            <figure><img src="a.jpg" alt="A ferry"><figcaption>The ferry in the harbour. <cite>Cy Marsh</cite></figcaption></figure>
            <p>PORT ALDER, March 11 (Alder Wire) - A ferry with 214 people on board ran aground on Sunday, the coast guard said.</p>
            <h2>What happened next</h2>
            <p>The mayor, Di Reed, said that &ldquo;it floated&rdquo; &#8211; at <b>high</b><br>tide, and that nobody had been harmed by it at all.</p>
            <aside><h3>Related</h3><ul><li><a href="/x">Harbour to be dredged</a></ul></aside>
            <blockquote><p>It floated.</p></blockquote>
            <table><tr><td>Crew</td><td>14</td></tr></table>
            <p>With reporting by Bo Lind in Karsk.</p></article></main>
            <footer>&copy; 2031 The Alder Wire. All rights reserved.</footer></body></html>
            """;

    private static final String BARE_PAGE = """
            <html><title>Rain</title><body bgcolor=white><font size=2><center><h2>Rain over Karsk</h2></center>
            Posted 5 May 2031<br><br>It rained all night over the old town of Karsk, and by the morning the water stood knee-deep.<br><br>
            The mayor, who had gone to bed early, said on Saturday that nobody had told her of any rain, and went back to sleep.<p>
            Pumps were on their way<div>from the capital</font>, her office said, and would arrive<script>document.write("<p>")</script> soon.
            """;

    static final List<String> HTML_WORDS = List.of(
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<article>",
            "<section class=\"article-body\">",
            "<script>",
            "</script>",
            "<style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#x110000;",
            "&#0;",
            "&#55296;",
            "&lt",
            "<svg>",
            "<math>",
            "<table>",
            "<tr>",
            "<td>",
            "<template>",
            "<frameset>",
            "<plaintext>",
            "<select>",
            "<option>",
            "<noscript>",
            "<iframe>",
            "<textarea>",
            "<meta charset=utf-16>",
            "<meta charset=\"x\">",
            "<script type=\"application/ld+json\">",
            "{\"@type\":\"NewsArticle\"",
            "\"datePublished\":\"",
            "\"author\":[",
            "\"@graph\":[",
            "itemprop=\"author\"",
            "datetime=\"",
            "<time>",
            "<h1>",
            "<li>",
            "<br><br>",
            "<a href=\"",
            "<figure>",
            "<figcaption>",
            "<blockquote>",
            "<base href=\"//\">",
            "<link rel=canonical href=\"",
            "class=\"",
            "style=\"display:none\"",
            "hidden",
            "\u2028",
            "\u00a0",
            "\u200f",
            "😀",
            "\ufeff",
            "\u0000",
            "By ",
            "2031-02-30",
            "T25:61:61Z",
            "99999999999999999999",
            "-",
            ".",
            "(",
            ")",
            "\"",
            "'",
            "\n\n",
            " ",
            "A ",
            "Mr. ",
            "[",
            "{",
            "\\u00",
            "\\");

    static final List<String> TEXT_WORDS = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            ". ",
            ", ",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "(",
            ")",
            "-",
            "—",
            " (Alder Wire) - ",
            "By ",
            "BY ",
            "Photo: ",
            "Read more",
            "Related: ",
            "Advertisement",
            "Share this",
            "March 11, 2031",
            "Updated ",
            "Reporting by ",
            "Editing by ",
            "©",
            "(C) 2031",
            "PORT ALDER, ",
            "|",
            "•",
            "…",
            "1,000,000",
            "\u0000",
            "\ufeff",
            "\u2028",
            "\u00a0",
            "😀",
            "\ud83d",
            "A",
            "Mr. ",
            "J. ",
            "* * *",
            "_____",
            "http://alder.example/",
            "@alder",
            "#",
            "%",
            "$",
            "\u200b",
            "İ",
            "ß",
            "ﬀ");

    static final List<String> JSON_WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "null",
            "true",
            "-0",
            "1e999",
            "1E-400",
            "123456789012345678901234567890",
            "\"title\":",
            "\"text\":",
            "\"body\":",
            "\"date\":",
            "\"url\":",
            "\"publisher\":",
            "\"author\":",
            "\"authors\":",
            "\"language\":",
            "\"uri\":",
            "\"type\":\"text\"",
            "\"headlines\":",
            "\"body_html\":",
            "\"body_text\":",
            "\"bodies\":",
            "\"versioncreated\":",
            "\"associations\":",
            "\"items\":",
            "\n",
            " ",
            "\t",
            "\u0000",
            "\ufeff",
            "NaN",
            "//",
            "/*",
            "'",
            "1931603045",
            "2031-02-30",
            "😀");

    static final List<String> CSV_WORDS = List.of(
            ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "title", "text", "date", "url", " ", "=1+1", "\u0000",
            "\ufeff", "😀", "|", "\\", "'");

    static final List<String> XML_WORDS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]>",
            "<!ENTITY % b SYSTEM \"file:///etc/hostname\">",
            "&a;",
            "&amp;",
            "&lt;",
            "&nbsp;",
            "&#0;",
            "&#xD800;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<item>",
            "</item>",
            "<entry>",
            "<title>",
            "<link>",
            "<link href=\"",
            "<description>",
            "<content:encoded>",
            "<pubDate>",
            "<dc:date>",
            "<dc:creator>",
            "<author>",
            "<guid>",
            "<media:group>",
            "<updated>",
            "<published>",
            "xmlns=\"",
            "xmlns:x=\"urn:x\"",
            "type=\"xhtml\"",
            "type=\"html\"",
            "xml:base=\"",
            "<url>",
            "<loc>",
            "</loc>",
            "<news:news>",
            "<news:title>",
            "<lastmod>",
            "<x:y>",
            "encoding=\"utf-16\"",
            "encoding=\"x\"",
            "<newsItem>",
            "<itemMeta>",
            "<contentMeta>",
            "<contentSet>",
            "<inlineXML>",
            "<inlineData>",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\">",
            "<headline>",
            "<by>",
            "\u0000",
            "\ufeff",
            "😀",
            "\n",
            "2031-02-30T99:99:99Z");

    static final List<String> DATE_WORDS = List.of(
            "2031",
            "0000",
            "9999",
            "99999",
            "-",
            "/",
            ".",
            ":",
            " ",
            "T",
            "Z",
            "+",
            "+99:99",
            "-00:00",
            "+0130",
            "Mon",
            "Monday",
            ",",
            "Jan",
            "January",
            "sept",
            "12",
            "00",
            "31",
            "32",
            "60",
            "61",
            "24",
            "AM",
            "p.m.",
            "EST",
            "GMT",
            "UTC+3",
            "CEST",
            "ago",
            "1931603045",
            "1931603045000",
            "999999999999999999999",
            "[Europe/Karsk]",
            "th",
            "st",
            "of",
            "\u00a0",
            "\u200e",
            "Updated",
            "at",
            "١",
            "²",
            "(",
            ")");

    static final List<String> WARC_WORDS = List.of(
            "WARC/1.0\r\n",
            "WARC/1.1\r\n",
            "WARC-Type: response\r\n",
            "WARC-Type: revisit\r\n",
            "Content-Length: ",
            "Content-Length: -1\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "\r\n",
            "\r\n\r\n",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 304\r\n",
            "Content-Type: text/html; charset=utf-8\r\n",
            "Content-Type: application/http; msgtype=response\r\n",
            "Content-Encoding: gzip\r\n",
            "Content-Encoding: br\r\n",
            "Transfer-Encoding: chunked\r\n",
            "5\r\n",
            "0\r\n\r\n",
            "ffffffffffffffff\r\n",
            "WARC-Target-URI: ",
            "WARC-Date: ",
            "WARC-Record-ID: <urn:uuid:",
            "WARC-Truncated: length\r\n",
            "WARC-Refers-To: ",
            ":",
            " ",
            "\u0000",
            "<",
            ">");

    private Seeds() {}

    static List<byte[]> text() {
        return bytes(ARTICLE, ARTICLE.replace("\n\n", "\n"), "Rain\n\nIt rained.", "");
    }

    static List<byte[]> html() {
        return bytes(PAGE, BARE_PAGE, "<!DOCTYPE html><html><body><p>" + ARTICLE.replace("\n\n", "</p>\n<p>") + "</p>");
    }

    static List<byte[]> fragment() {
        return bytes(
                "<p>" + ARTICLE.replace("\n\n", "</p>\n<p>") + "</p>",
                PAGE.substring(PAGE.indexOf("<figure>")),
                "It rained.<br/><br/>All night.");
    }

    static List<byte[]> jsonLines() {
        return bytes(
                "{\"title\":\"Ferry runs aground\",\"text\":\"A ferry with 214 people on board ran aground on Sunday.\\n\\nNobody was hurt, the coast guard said.\",\"date\":\"2031-03-11T18:04:05+01:00\",\"url\":\"https://alder.example/ferry\",\"publisher\":\"The Alder Wire\",\"author\":\"Ada Stone\"}\n"
                        + "{\"headline\":\"Rain \\ud83d\\ude00\",\"maintext\":\"It rained all night over Karsk, the mayor said.\",\"date_publish\":\"2031-05-03 10:11:12\",\"authors\":[\"Bo Lind\",\"Cy Marsh\"],\"source\":{\"name\":\"Karsk Post\"},\"language\":\"en\"}\n");
    }

    static List<byte[]> json() {
        return bytes(
                "[\n{\"title\":\"Ferry runs aground\",\"text\":\"A ferry with 214 people on board ran aground on Sunday. Nobody was hurt.\",\"date\":\"March 11, 2031\",\"url\":\"https://alder.example/ferry\"},\n{\"title\":\"Rain\",\"content\":\"<p>It rained all night over Karsk, the mayor said.</p>\",\"published\":1931603045,\"tags\":[[[]]]}]",
                "{\n\"articles\":[{\"title\":\"Rain\",\"body\":\"It rained all night over Karsk, the mayor said.\",\"publishedAt\":\"2031-05-03T10:11:12Z\",\"source\":{\"id\":null,\"name\":\"Karsk Post\"}}],\"status\":\"ok\",\"totalResults\":1}");
    }

    static List<byte[]> ninjs() {
        return bytes(
                "{\n\"uri\":\"urn:alder:1\",\"type\":\"text\",\"language\":\"en\",\"versioncreated\":\"2031-03-11T18:04:05+01:00\",\"headline\":\"Ferry runs aground\",\"byline\":\"Ada Stone\",\"body_html\":\"<p>A ferry with 214 people on board ran aground on Sunday.</p>\",\"located\":\"Port Alder\",\"associations\":{\"picture\":{\"type\":\"picture\",\"uri\":\"urn:alder:2\",\"description_text\":\"The ferry\"}}}",
                "{\n\"uri\":\"urn:alder:3\",\"type\":\"text\",\"standard\":{\"name\":\"ninjs\",\"version\":\"3.0\"},\"headlines\":[{\"role\":\"main\",\"value\":\"Rain\"}],\"bodies\":[{\"role\":\"main\",\"contenttype\":\"text/html\",\"value\":\"<p>It rained all night over Karsk, the mayor said.</p>\"}],\"bylines\":[\"Bo Lind\"],\"contentcreated\":\"2031-05-03T10:11:12Z\"}");
    }

    static List<byte[]> csv() {
        return bytes(
                "title,text,date,url\n\"Ferry runs aground\",\"A ferry with \"\"214\"\" people on board\nran aground on Sunday.\",2031-03-11,https://alder.example/ferry\nRain,\"It rained all night over Karsk, the mayor said.\",\"May 3, 2031\",\n",
                "headline;content;published;source\r\nRain;It rained all night over Karsk, the mayor said.;03.05.2031;Karsk Post\r\n");
    }

    static List<byte[]> feed() {
        return bytes(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>The Alder Wire</title><link>https://alder.example/</link><language>en</language><item><title>Ferry runs aground</title><link>https://alder.example/ferry</link><guid isPermaLink=\"false\">1</guid><pubDate>Tue, 11 Mar 2031 18:04:05 +0100</pubDate><dc:creator><![CDATA[Ada Stone]]></dc:creator><description>A ferry &lt;b&gt;ran&lt;/b&gt; aground.</description><content:encoded><![CDATA[<p>A ferry with 214 people on board ran aground on Sunday.</p><p>Nobody was hurt.</p>]]></content:encoded><media:content url=\"a.jpg\"/></item></channel></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title type=\"html\">Karsk &amp;amp; Post</title><entry><title>Rain</title><link rel=\"alternate\" href=\"/rain\"/><id>urn:1</id><published>2031-05-03T10:11:12Z</published><updated>2031-05-04T10:11:12Z</updated><author><name>Bo Lind</name></author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>It rained all night over Karsk, the mayor said.</p></div></content></entry></feed>",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"https://alder.example/\"><title>The Alder Wire</title></channel><item rdf:about=\"https://alder.example/ferry\"><title>Ferry</title><dc:date>2031-03-11</dc:date><description>A ferry with 214 people on board ran aground on Sunday.</description></item></rdf:RDF>");
    }

    static List<byte[]> newsml() {
        return bytes(
                "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:alder:1\" version=\"1\" standard=\"NewsML-G2\" standardversion=\"2.29\" xml:lang=\"en\"><itemMeta><itemClass qcode=\"ninat:text\"/><provider><name>The Alder Wire</name></provider><versionCreated>2031-03-11T18:04:05+01:00</versionCreated><pubStatus qcode=\"stat:usable\"/></itemMeta><contentMeta><contentCreated>2031-03-11T17:00:00Z</contentCreated><creator><name>Ada Stone</name></creator><headline>Ferry runs aground</headline><by>By Ada Stone</by><dateline>PORT ALDER</dateline><language tag=\"en\"/></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>A ferry with 214 people on board ran aground on Sunday.</p><p>Nobody was hurt.</p></body></html></inlineXML></contentSet></newsItem>");
    }

    static List<byte[]> sitemap() {
        return bytes(
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>https://alder.example/ferry</loc><lastmod>2031-03-11</lastmod><news:news><news:publication><news:name>The Alder Wire</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-03-11T18:04:05+01:00</news:publication_date><news:title>Ferry runs aground</news:title></news:news></url><url><loc>/rain</loc></url></urlset>",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>https://alder.example/2031.xml.gz</loc><lastmod>2031-05-03T10:11:12Z</lastmod></sitemap></sitemapindex>",
                "https://alder.example/ferry\nhttps://alder.example/rain\n");
    }

    static List<byte[]> dates() {
        return bytes(
                "2031-03-11T18:04:05.123+01:00",
                "Tue, 11 Mar 2031 18:04:05 GMT",
                "May 3, 2031 5:12 PM EDT",
                "3rd of May 2031 at 17.12",
                "1931603045",
                "2031/05/03",
                "03.05.2031 - 10:11",
                "Published on Monday, September 12th, 2031 | Updated 10:30 a.m. (CEST)");
    }

    /** Two responses, a revisit and something else. */
    static List<byte[]> warc() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
        return bytes(record("warcinfo", "", "software: none\r\n")
                + record("response", "https://alder.example/ferry", http)
                + record("revisit", "https://alder.example/ferry", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
                + record(
                        "response",
                        "https://alder.example/logo.png",
                        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"));
    }

    private static String record(String type, String url, String block) {
        return "WARC/1.0\r\nWARC-Type: %s\r\n%sWARC-Date: 2031-03-11T18:04:05Z\r\nWARC-Record-ID: <urn:uuid:%s>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(
                        type,
                        url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n",
                        "00000000-0000-4000-8000-%012d".formatted(block.length()),
                        type.equals("warcinfo") ? "application/warc-fields" : "application/http; msgtype=response",
                        block.getBytes(StandardCharsets.UTF_8).length,
                        block);
    }

    private static List<byte[]> bytes(String... texts) {
        return List.of(texts).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
