package dateline.serve.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.dataset.Shelf;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What search engines, browsers and programs look for at fixed places: {@code robots.txt}, {@code sitemap.xml},
 * {@code opensearch.xml} and {@code .well-known/api-catalog} (RFC 9727).
 */
public final class Discovery implements Wing {
    private static final String XML = "application/xml;charset=utf-8";
    private static final Pattern ARTICLES = Pattern.compile("sitemap/articles-([1-9][0-9]{0,8})\\.xml");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Publication publication;
    private final Addresses addresses;
    private final Sitemap sitemap;

    public Discovery(Publication publication, Shelf shelf) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.sitemap = new Sitemap(publication, shelf);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("robots.txt", this::robots),
                new Route("sitemap.xml", request -> Reply.ok(XML, sitemap.index())),
                new Route("sitemap/pages.xml", request -> Reply.ok(XML, sitemap.pages())),
                new Route("sitemap/", this::articles),
                new Route("opensearch.xml", this::openSearch),
                new Route(".well-known/api-catalog", this::interfaces));
    }

    /** RFC 9309. Pages may be read; what costs an answer of its own each time may not. */
    private Reply robots(Request request) {
        String path = addresses.path();
        return Reply.ok(
                "text/plain;charset=utf-8",
                String.join(
                        "\n",
                        "User-agent: *",
                        "Disallow: " + path + "sparql?",
                        "Disallow: " + path + "api/",
                        "Disallow: " + path + "search?",
                        "Disallow: " + path + "search/",
                        "Disallow: " + path + "graphs",
                        "Allow: " + path,
                        "",
                        "Sitemap: " + addresses.absolute("sitemap.xml"),
                        ""));
    }

    private Reply articles(Request request) {
        Matcher asked = ARTICLES.matcher(request.path());
        if (!asked.matches()) throw Problem.notFound("this part of the sitemap");
        return Reply.ok(XML, sitemap.articles(Integer.parseInt(asked.group(1))));
    }

    private Reply openSearch(Request request) {
        String title = publication.about().title();
        WriteXml xml = new WriteXml("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
        xml.element("ShortName", title.substring(0, Math.min(title.length(), 16))); // 16 is the most it allows
        xml.element("Description", "Search the names, headlines and quotes of " + title);
        xml.element("InputEncoding", "UTF-8");
        xml.element("OutputEncoding", "UTF-8");
        xml.element("Image", addresses.absolute("favicon.svg"), Map.of("type", "image/svg+xml"));
        xml.empty("Url", url("text/html", "search?q={searchTerms}", "results"));
        xml.empty("Url", url("application/x-suggestions+json", "search/suggest?q={searchTerms}", "suggestions"));
        xml.empty("Url", url("application/opensearchdescription+xml", "opensearch.xml", "self"));
        return Reply.ok("application/opensearchdescription+xml;charset=utf-8", xml.close());
    }

    private Map<String, String> url(String type, String template, String relation) {
        Map<String, String> url = new LinkedHashMap<>();
        url.put("type", type);
        url.put("rel", relation);
        url.put("template", addresses.absolute(template));
        return url;
    }

    /** A linkset (RFC 9264) of what programs can ask, and where each is described. */
    private Reply interfaces(Request request) {
        List<Map<String, Object>> linkset = List.of(
                links("api", "service-desc", "api?format=json", "application/json", "service-doc", "api"),
                links("sparql", "service-desc", "sparql", "text/turtle", "service-doc", "sparql"),
                links("feed", "service-meta", "dataset", "text/turtle", "service-doc", "dataset"),
                links("graphs", "service-meta", "void", "text/turtle", "service-doc", "dataset"));
        try {
            return Reply.ok(
                    "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"",
                    JSON.writeValueAsBytes(Map.of("linkset", linkset)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the list of interfaces cannot be told", e);
        }
    }

    private Map<String, Object> links(
            String anchor, String relation, String description, String type, String other, String page) {
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("anchor", addresses.absolute(anchor));
        links.put(relation, List.of(target(description, type)));
        links.put(other, List.of(target(page, "text/html")));
        return links;
    }

    private Map<String, String> target(String below, String type) {
        Map<String, String> target = new LinkedHashMap<>();
        target.put("href", addresses.absolute(below));
        target.put("type", type);
        return target;
    }
}
