package dateline.export.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.export.release.Content.Role;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class WriteDescriptionsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final Release release = Ferries.release();
    private final Map<String, String> texts = WriteDescriptions.of(release);

    @Test
    void everyDescriptionIsThere() {
        assertThat(texts)
                .containsOnlyKeys(
                        "CITATION.cff",
                        "croissant.json",
                        "datacite.xml",
                        "datapackage.json",
                        "dataset.jsonld",
                        "dcat.jsonld",
                        "dcat.ttl",
                        "ro-crate-metadata.json",
                        "ro-crate-preview.html",
                        "tables/articles.csv-metadata.json",
                        "tables/csv-metadata.json",
                        "tables/publishers.csv-metadata.json",
                        "void.ttl");
    }

    @Test
    void neitherTimeZoneNorLanguageOfTheMachineChangesAByte() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(WriteDescriptions.of(Ferries.release())).isEqualTo(texts);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void allStateTheSameSizesAndHashes() throws IOException {
        Map<String, List<Object>> stated = new TreeMap<>();
        for (ReleaseFile file : release.files()) {
            if (file.content().role() == Role.DOCUMENT) continue;
            stated.put(file.path(), List.of(file.bytes(), file.sha256()));
        }
        assertThat(inJson("croissant.json", "distribution", "name", "contentSize", "sha256"))
                .containsAllEntriesOf(stated);
        assertThat(inJson("ro-crate-metadata.json", "@graph", "@id", "contentSize", "sha256"))
                .containsAllEntriesOf(stated);
        assertThat(inJson("datapackage.json", "resources", "path", "bytes", "hash"))
                .isEqualTo(stated);
        Map<String, List<Object>> inPages =
                inJson("dataset.jsonld", "distribution", "contentUrl", "contentSize", "sha256");
        assertThat(stated).containsAllEntriesOf(inPages);
        for (ReleaseFile file : release.files())
            if (Set.of(Role.RDF, Role.TABLE, Role.DATABASE)
                    .contains(file.content().role())) assertThat(inPages).containsKey(file.path());
        assertThat(inDcat()).isEqualTo(stated);
    }

    private Map<String, List<Object>> inJson(String file, String list, String path, String size, String hash)
            throws IOException {
        Map<String, List<Object>> found = new TreeMap<>();
        for (JsonNode each : JSON.readTree(text(file)).get(list)) {
            if (!each.has(hash)) continue;
            found.put(
                    each.get(path).asText().replace("https://news.example/dataset/1.2.0/", ""),
                    List.of(
                            Long.parseLong(each.get(size).asText().replace(" B", "")),
                            each.get(hash).asText().replace("sha256:", "")));
        }
        return found;
    }

    private Map<String, List<Object>> inDcat() {
        Map<String, List<Object>> found = new TreeMap<>();
        try (QueryExecution asked =
                QueryExecution.model(model("dcat.ttl", Lang.TURTLE)).query("""
                        PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX spdx: <http://spdx.org/rdf/terms#>
                        SELECT ?url ?size ?sum { ?d a dcat:Distribution ; dcat:downloadURL ?url ; dcat:byteSize ?size ; spdx:checksum/spdx:checksumValue ?sum }
                        """).build()) {
            for (ResultSet rows = asked.execSelect(); rows.hasNext(); ) {
                QuerySolution row = rows.next();
                found.put(
                        row.getResource("url").getURI().replace("https://news.example/dataset/1.2.0/", ""),
                        List.of(
                                row.getLiteral("size").getLong(),
                                row.getLiteral("sum").getLexicalForm()));
            }
        }
        return found;
    }

    @Test
    void allSayTheSameOfTheWhole() throws IOException, ParserConfigurationException, SAXException {
        String license = "https://creativecommons.org/licenses/by/4.0/";
        JsonNode croissant = JSON.readTree(text("croissant.json"));
        JsonNode crate = thing(JSON.readTree(text("ro-crate-metadata.json")), "./");
        JsonNode box = JSON.readTree(text("datapackage.json"));
        JsonNode search = JSON.readTree(text("dataset.jsonld"));
        JsonNode citation = new YAMLMapper().readTree(text("CITATION.cff"));
        Element datacite = xml("datacite.xml");
        assertThat(List.of(
                        croissant.get("name").asText(),
                        crate.get("name").asText(),
                        box.get("title").asText(),
                        search.get("name").asText(),
                        citation.get("title").asText(),
                        text(datacite, "title")))
                .containsOnly(Ferries.HOSTILE);
        assertThat(List.of(
                        croissant.get("version").asText(),
                        crate.get("version").asText(),
                        box.get("version").asText(),
                        search.get("version").asText(),
                        citation.get("version").asText(),
                        text(datacite, "version")))
                .containsOnly("1.2.0");
        assertThat(List.of(
                        croissant.get("datePublished").asText(),
                        crate.get("datePublished").asText(),
                        box.get("created").asText().substring(0, 10),
                        search.get("datePublished").asText(),
                        citation.get("date-released").asText(),
                        text(datacite, "date")))
                .containsOnly("2031-05-06");
        assertThat(List.of(
                        croissant.get("license").asText(),
                        crate.at("/license/@id").asText(),
                        box.at("/licenses/0/path").asText(),
                        search.get("license").asText()))
                .containsOnly(license);
        assertThat(citation.get("license").asText()).isEqualTo("CC-BY-4.0");
        assertThat(citation.get("doi").asText()).isEqualTo("10.1234/ferry.1_2");
        assertThat(text(datacite, "identifier")).isEqualTo("10.1234/ferry.1_2");
    }

    private String text(String file) {
        return texts.getOrDefault(file, "");
    }

    private static JsonNode thing(JsonNode crate, String id) {
        for (JsonNode each : crate.get("@graph")) if (each.get("@id").asText().equals(id)) return each;
        throw new AssertionError("no " + id);
    }

    private Element xml(String file) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(file))))
                .getDocumentElement();
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS("http://datacite.org/schema/kernel-4", name);
        return found.item(0).getTextContent();
    }

    @Test
    void jsonLdAndTurtleAreOneGraph() {
        Graph turtle = model("dcat.ttl", Lang.TURTLE).getGraph();
        assertThat(turtle.size()).isGreaterThan(60);
        assertThat(model("dcat.jsonld", Lang.JSONLD).getGraph().isIsomorphicWith(turtle))
                .isTrue();
        assertThat(model("dataset.jsonld", Lang.JSONLD).size()).isGreaterThan(40);
        assertThat(model("croissant.json", Lang.JSONLD).size()).isGreaterThan(100);
        assertThat(model("void.ttl", Lang.TURTLE).size()).isGreaterThan(20);
    }

    private Model model(String file, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(new ByteArrayInputStream(text(file).getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .base("https://news.example/dataset/1.2.0/")
                .strict(true)
                .parse(model);
        return model;
    }

    @Test
    void recordSetsHaveTheCountsOfTheirFiles() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        List<String> references = new ArrayList<>();
        for (JsonNode records : JSON.readTree(text("croissant.json")).get("recordSet")) {
            if (records.has("annotation"))
                counts.put(
                        records.get("name").asText(),
                        records.at("/annotation/0/value").asLong());
            for (JsonNode field : records.get("field"))
                if (field.has("references"))
                    references.add(field.get("@id").asText() + " to "
                            + field.at("/references/@id").asText());
        }
        assertThat(counts).isEqualTo(Map.of("articles", 2L, "publishers", 1L, "split_by_event", 2L));
        assertThat(references)
                .containsExactly(
                        "articles/publisher to publishers/publisher",
                        "split_by_event/article to articles/article",
                        "split_by_event/split to splits/name");
    }

    @Test
    void wordsOfPeopleDoNotBecomeMarkup() throws IOException {
        Document page = Jsoup.parse(text("ro-crate-preview.html"));
        assertThat(page.select("b")).isEmpty();
        assertThat(page.title()).isEqualTo(Ferries.HOSTILE);
        assertThat(page.select("script")).hasSize(1);
        String embedded = page.select("script").getFirst().data();
        assertThat(JSON.readTree(embedded)).isEqualTo(JSON.readTree(text("ro-crate-metadata.json")));
        assertThat(page.select("[src], link[href]")).isEmpty();
    }

    /** The musts of Citation File Format 1.2.0 and Data Package 2.0, as their published schemas have them. */
    @Test
    void theCitationFileAndThePackageHaveWhatTheirFormatsAskFor() throws IOException {
        JsonNode citation = new YAMLMapper().readTree(text("CITATION.cff"));
        assertThat(citation.get("cff-version").asText()).isEqualTo("1.2.0");
        assertThat(citation.get("type").asText()).isEqualTo("dataset");
        assertThat(citation.get("message").asText()).isNotEmpty();
        assertThat(citation.get("authors")).isNotEmpty();
        assertThat(citation.get("doi").asText()).matches("10\\.\\d{4,9}(\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+");
        JsonNode box = JSON.readTree(text("datapackage.json"));
        List<String> names = new ArrayList<>();
        box.get("resources").forEach(resource -> names.add(resource.get("name").asText()));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9._-]+"));
        for (JsonNode resource : box.get("resources"))
            for (JsonNode key : resource.path("schema").path("foreignKeys"))
                assertThat(names).contains(key.at("/reference/resource").asText());
        assertThat(box.get("created").asText()).isEqualTo("2031-05-06T00:00:00Z");
        assertThat(box.get("licenses")).isNotEmpty();
        assertThat(box.get("contributors")).isNotEmpty();
    }

    @Test
    void whatIsNoTripleIsSuppressed() throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (JsonNode column :
                JSON.readTree(text("tables/articles.csv-metadata.json")).at("/tableSchema/columns"))
            said.put(
                    column.get("name").asText(),
                    column.path("suppressOutput").asBoolean()
                            ? "suppressed"
                            : column.get("propertyUrl").asText() + " "
                                    + column.path("valueUrl")
                                            .asText(column.get("datatype").asText()));
        assertThat(said)
                .isEqualTo(Map.of(
                        "article",
                        "suppressed",
                        "words",
                        "suppressed",
                        "is_late",
                        "suppressed",
                        "headline",
                        "https://schema.org/headline string",
                        "publisher",
                        "https://schema.org/publisher {+publisher}",
                        "date_published",
                        "https://schema.org/datePublished date",
                        "kind",
                        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://w3id.org/dateline/news#{kind}"));
    }
}
