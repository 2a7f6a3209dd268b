package dateline.serve.dataset;

import static dateline.serve.dataset.Archive.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.export.StandardRelease;
import dateline.export.release.Content;
import dateline.export.release.Metadata;
import dateline.serve.data.Syntax;
import dateline.vocab.Schema;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The seventeen metrics of F-UJI 0.8 ({@code metrics_v0.8.yaml}, FAIRsFAIR), asked of a release as it is served, by what F-UJI reads: the
 * data in the page, content negotiation and typed links. F-UJI itself is not run here. Metric 2 alone needs something that only
 * whoever publishes can give: a registered identifier.
 */
class FairTest {
    private static final String DOI = "https://doi.org/10.99999/harbour.1";
    private static final String PAGE = Archive.BASE + "dataset/1.0.0/";
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:; type=\"([^\"]*)\")?");

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Graph embedded; // what search engines read
    private static Graph negotiated;
    private static List<MatchResult> links;

    private static final Node DATASET = NodeFactory.createURI(PAGE);

    @BeforeAll
    static void serve() throws Exception {
        archive = new Archive(folder);
        archive.make("1.0.0", registered(Archive.METADATA), StandardRelease.maker());
        HttpResponse<String> page = archive.get("/dataset/1.0.0/", "Accept", "text/html, */*");
        String json = Jsoup.parse(page.body())
                .select("script[type=application/ld+json]")
                .getFirst()
                .data();
        embedded = RDFParser.fromString(json, Lang.JSONLD).base(PAGE).toGraph();
        negotiated = RDFParser.fromString(
                        archive.get("/dataset/1.0.0/", "Accept", "text/turtle").body(), Lang.TURTLE)
                .base(PAGE)
                .toGraph();
        links = page.headers().allValues("Link").stream()
                .flatMap(link -> LINK.matcher(link).results())
                .toList();
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    /** With what whoever publishes must bring. */
    private static Metadata registered(Metadata metadata) {
        return new Metadata(
                metadata.name(),
                metadata.title(),
                metadata.description(),
                Optional.of(URI.create(DOI)),
                metadata.conceptIdentifier(),
                metadata.address(),
                metadata.creators(),
                metadata.publisher(),
                metadata.license(),
                metadata.funding(),
                metadata.keywords(),
                metadata.contact(),
                metadata.temporal(),
                metadata.spatial());
    }

    @Test
    void aWholeReleaseHasASmallPageAndShortHeaders() throws Exception {
        HttpResponse<String> page = archive.get("/dataset/1.0.0/", "Accept", "text/html");
        assertThat(page.body().length()).isLessThan(100_000);
        assertThat(Jsoup.parse(page.body()).select("pre[aria-label]").eachAttr("aria-label"))
                .contains("curl", "DuckDB", "pandas", "R", "SPARQL", "Citation", "BibTeX");
        assertThat(String.join("", page.headers().allValues("Link")).length()).isLessThan(6_000);
        for (Element table : Jsoup.parse(page.body()).select("#tables + section th[scope=row] a"))
            assertThat(archive.get(table.attr("href")).body().length())
                    .as(table.text())
                    .isBetween(2_000, 100_000);
        String sums = archive.get("/dataset/1.0.0/SHA256SUMS").body();
        Set<String> shown = new TreeSet<>();
        for (Content.Role role : Content.Role.values()) {
            String files = archive.get("/dataset/1.0.0/files/" + role.name().toLowerCase(Locale.ROOT))
                    .body();
            assertThat(files.length()).isLessThan(100_000);
            shown.addAll(Jsoup.parse(files).select("code.hash").eachText());
        }
        assertThat(shown)
                .containsAll(sums.lines().map(line -> line.substring(0, 64)).toList());
    }

    @Test
    void metric01uniqueIdentifier() {
        assertThat(URI.create(values(embedded, schema("identifier")).getFirst()).isAbsolute())
                .isTrue();
        assertThat(DATASET.getURI()).startsWith("http");
        assertThat(embedded.contains(DATASET, RDF.Nodes.type, Schema.Dataset)).isTrue();
        assertThat(negotiated.contains(DATASET, RDF.Nodes.type, DCAT.Dataset.asNode()))
                .isTrue();
    }

    /** Needs the operator's DOI, and its registration, which no test of ours can see. */
    @Test
    void metric02persistentIdentifier() {
        assertThat(values(embedded, schema("identifier"))).contains(DOI);
        assertThat(values(negotiated, DCTerms.identifier.asNode())).contains(DOI);
        assertThat(linked("cite-as")).containsExactly(DOI);
    }

    @Test
    void metric03coreMetadata() {
        for (String name :
                List.of("creator", "name", "identifier", "publisher", "datePublished", "description", "keywords"))
            assertThat(embedded.contains(DATASET, schema(name), Node.ANY))
                    .as(name)
                    .isTrue();
        for (Node property : List.of(
                DCTerms.creator.asNode(),
                DCTerms.title.asNode(),
                DCTerms.identifier.asNode(),
                DCTerms.publisher.asNode(),
                DCTerms.issued.asNode(),
                DCTerms.description.asNode(),
                DCAT.keyword.asNode()))
            assertThat(negotiated.contains(DATASET, property, Node.ANY))
                    .as(property.toString())
                    .isTrue();
    }

    @Test
    void metric04metadataNamesTheData() {
        assertThat(downloads(embedded)).isNotEmpty().allMatch(address -> address.startsWith(PAGE));
        assertThat(downloads(negotiated)).containsAll(downloads(embedded));
        assertThat(linked("item")).isNotEmpty().isSubsetOf(downloads(negotiated));
    }

    @Test
    void metric05searchEnginesReadIt() {
        assertThat(values(embedded, schema("name"))).containsExactly(Archive.METADATA.title());
        assertThat(embedded.size()).isGreaterThan(20);
    }

    @Test
    void metric06accessIsStated() {
        assertThat(values(embedded, schema("isAccessibleForFree"))).containsExactly("true");
        assertThat(values(negotiated, DCTerms.accessRights.asNode()))
                .containsExactly("http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    }

    @Test
    void metric07metadataAndDataCanBeRetrieved() throws Exception {
        assertThat(archive.get("/dataset/1.0.0/").statusCode()).isEqualTo(200);
        for (String address : downloads(negotiated)) {
            HttpResponse<String> head = archive.send("HEAD", below(address));
            assertThat(head.statusCode()).as(address).isEqualTo(200);
            assertThat(header(head, "Content-Length")).as(address).isNotEmpty();
        }
    }

    @Test
    void metric08standardProtocol() {
        assertThat(DATASET.getURI()).matches("https?://.*");
        assertThat(linked("describedby")).isNotEmpty().allMatch(address -> address.matches("https?://.*"));
        assertThat(downloads(negotiated)).isNotEmpty().allMatch(address -> address.matches("https?://.*"));
    }

    /** HTTP has it; here nobody needs it for reading, and an order is told how. */
    @Test
    void metric09protocolThatKnowsAuthentication() throws Exception {
        for (String address : List.of(DATASET.getURI(), downloads(negotiated).getFirst())) {
            assertThat(URI.create(address).getScheme()).isIn("http", "https");
            assertThat(archive.send("HEAD", below(address), "Authorization", "Bearer x")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void metric10formalKnowledgeRepresentation() throws Exception {
        assertThat(embedded.isEmpty()).isFalse();
        assertThat(negotiated.isEmpty()).isFalse();
        HttpResponse<String> json = archive.get("/dataset/1.0.0/", "Accept", "application/ld+json");
        assertThat(RDFParser.fromString(json.body(), Lang.JSONLD)
                        .base(PAGE)
                        .toGraph()
                        .isIsomorphicWith(negotiated))
                .isTrue();
        for (MatchResult link : links) {
            if (!"describedby".equals(link.group(2))
                    || !Syntax.TURTLE.mediaType().equals(link.group(3))) continue;
            assertThat(archive.get(below(link.group(1))).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void metric11registeredVocabularies() {
        Set<String> namespaces = negotiated.stream()
                .map(triple -> triple.getPredicate().getNameSpace())
                .collect(Collectors.toSet());
        assertThat(namespaces)
                .contains(DCAT.NS, DCTerms.NS, "http://www.w3.org/ns/prov#", "http://xmlns.com/foaf/0.1/");
        assertThat(embedded.stream().map(triple -> triple.getPredicate().getNameSpace()))
                .contains(Schema.NS);
    }

    @Test
    void metric12relatedThingsAreNamedAndLinked() {
        assertThat(embedded.contains(DATASET, schema("isPartOf"), Node.ANY)).isTrue();
        assertThat(negotiated.contains(DATASET, NodeFactory.createURI(DCAT.NS + "inSeries"), Node.ANY))
                .isTrue();
        assertThat(negotiated.contains(DATASET, DCTerms.relation.asNode(), Node.ANY))
                .isTrue();
        assertThat(linked("collection")).containsExactly(Archive.BASE + "dataset");
        assertThat(linked("author")).contains("https://orcid.example/0000-0001");
    }

    @Test
    void metric13whatTheDataAreAndHowLarge() throws Exception {
        assertThat(linked("type")).contains("https://schema.org/Dataset");
        List<Node> files = embedded.stream(DATASET, schema("distribution"), Node.ANY)
                .map(Triple::getObject)
                .toList();
        assertThat(files).isNotEmpty();
        for (Node file : files) {
            String address = value(embedded, file, schema("contentUrl"));
            HttpResponse<String> head = archive.send("HEAD", below(address));
            assertThat(value(embedded, file, schema("contentSize"))).isEqualTo(header(head, "Content-Length") + " B");
            assertThat(header(head, "Content-Type")).startsWith(value(embedded, file, schema("encodingFormat")));
            assertThat(header(head, "ETag")).isEqualTo('"' + value(embedded, file, schema("sha256")) + '"');
        }
        assertThat(embedded.contains(DATASET, schema("variableMeasured"), Node.ANY))
                .isTrue();
    }

    @Test
    void metric14licence() {
        String licence = Archive.METADATA.license().iri().toString();
        assertThat(values(embedded, schema("license"))).containsExactly(licence);
        assertThat(values(negotiated, DCTerms.license.asNode())).containsExactly(licence);
        assertThat(linked("license")).containsExactly(licence);
    }

    @Test
    void metric15provenance() {
        assertThat(negotiated.contains(DATASET, DCTerms.creator.asNode(), Node.ANY))
                .isTrue();
        assertThat(negotiated.contains(DATASET, DCTerms.issued.asNode(), Node.ANY))
                .isTrue();
        assertThat(negotiated.contains(
                        DATASET, NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy"), Node.ANY))
                .isTrue();
    }

    @Test
    void metric16communityStandards() throws Exception {
        assertThat(linked("describedby"))
                .contains(
                        PAGE + "croissant.json",
                        PAGE + "ro-crate-metadata.json",
                        PAGE + "datapackage.json",
                        PAGE + "dcat.ttl",
                        PAGE + "void.ttl",
                        PAGE + "datacite.xml",
                        PAGE + "dataset.jsonld",
                        PAGE + "CITATION.cff");
        for (String description : linked("describedby"))
            assertThat(archive.get(below(description)).statusCode())
                    .as(description)
                    .isEqualTo(200);
        HttpResponse<String> croissant = archive.get(
                "/dataset/1.0.0/", "Accept", "application/ld+json;profile=\"http://mlcommons.org/croissant/1.1\"");
        assertThat(croissant.body()).contains("http://mlcommons.org/croissant/1.1");
    }

    @Test
    void metric17openFormats() throws Exception {
        JsonNode linkset = new ObjectMapper()
                .readTree(archive.get("/dataset/1.0.0/linkset").body())
                .path("linkset");
        Set<String> formats = Set.copyOf(linkset.get(0).path("item").findValuesAsText("type"));
        assertThat(formats)
                .isSubsetOf(
                        "text/csv",
                        "application/gzip",
                        "application/zstd",
                        "application/vnd.apache.parquet",
                        "application/vnd.duckdb",
                        "application/json",
                        "application/jsonl",
                        "application/ld+json",
                        "application/csvm+json",
                        "application/schema+json",
                        "application/n-quads",
                        "application/sparql-query",
                        "application/sql",
                        "application/rdf-patch",
                        "text/turtle",
                        "text/markdown",
                        "text/html",
                        "text/plain")
                .contains("text/csv", "application/gzip");
    }

    private static List<String> linked(String relation) {
        return links.stream()
                .filter(link -> relation.equals(link.group(2)))
                .map(link -> String.valueOf(link.group(1)))
                .toList();
    }

    private static List<String> downloads(Graph graph) {
        return graph.stream()
                .filter(triple -> triple.getPredicate().equals(schema("contentUrl"))
                        || triple.getPredicate().equals(DCAT.downloadURL.asNode()))
                .map(triple -> triple.getObject().isURI()
                        ? triple.getObject().getURI()
                        : triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private static List<String> values(Graph graph, Node property) {
        return graph.stream(DATASET, property, Node.ANY)
                .map(Triple::getObject)
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .toList();
    }

    private static String value(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    private static String below(String address) {
        return address.substring(Archive.BASE.length() - 1);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }
}
