package dateline.export.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.topbraid.shacl.rules.RuleUtil;
import org.topbraid.shacl.validation.ValidationUtil;
import org.topbraid.shacl.vocabulary.SH;

/** Holds the crate to what RO-Crate asks of every crate, by a validator that knows the rules of SHACL-AF. */
class RoCrateTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** RO-Crate's own context as far as the crate needs it: reading must fetch nothing. */
    private static final String CONTEXT = """
            {"@vocab": "http://schema.org/", "File": "http://schema.org/MediaObject",
             "conformsTo": "http://purl.org/dc/terms/conformsTo",
             "cite-as": "http://www.iana.org/assignments/relation/cite-as"}
            """;

    @Test
    void aReleaseIsACrate() {
        assertThat(violations(crate -> {})).isEmpty();
    }

    @Test
    void whatIsNoneIsFound() {
        assertThat(violations(crate -> root(crate).remove("license"))).hasSize(1);
        assertThat(violations(crate -> root(crate).remove("datePublished"))).hasSize(1);
        assertThat(violations(crate -> root(crate).put("datePublished", "in May")))
                .hasSize(1);
        assertThat(violations(crate -> root(crate).put("datePublished", "2031-13-01")))
                .hasSize(1);
        assertThat(violations(crate -> root(crate).remove("name"))).hasSize(1);
        assertThat(violations(crate -> root(crate).remove("description"))).hasSize(1);
        assertThat(violations(crate -> root(crate).put("publisher", "The ferry people")))
                .isNotEmpty();
        assertThat(violations(crate -> root(crate).set("conformsTo", Json.id("https://profiles.example/1"))))
                .hasSize(1);
        assertThat(violations(crate -> root(crate).set("conformsTo", Json.id("https://w3id.org/ro/crate"))))
                .hasSize(2);
        assertThat(violations(crate -> root(crate).set("hasPart", Json.id("README.md"))))
                .hasSizeGreaterThan(3);
        assertThat(violations(crate -> thing(crate, "ro-crate-metadata.json").remove("about")))
                .isNotEmpty();
        assertThat(violations(crate -> thing(crate, "ro-crate-metadata.json").put("@type", "Thing")))
                .isNotEmpty();
        assertThat(violations(crate -> thing(crate, "https://w3id.org/dateline").remove("version")))
                .hasSize(1);
        assertThat(violations(crate -> thing(crate, "tables/articles.csv").put("@id", "tables/other.csv")))
                .isNotEmpty();
    }

    /** Ours has none of these; the musts are those of every crate. */
    @Test
    void whatIsAddedMustBeWhole() {
        assertThat(violations(crate -> add(crate, "code.py", "SoftwareSourceCode")))
                .isNotEmpty();
        assertThat(violations(crate -> add(crate, "#python", "ComputerLanguage")))
                .hasSize(3);
        assertThat(violations(crate -> add(crate, "https://site.example/", "WebSite")))
                .hasSize(1);
        assertThat(violations(crate -> add(crate, "more/", "Dataset"))).hasSize(1);
        assertThat(violations(crate -> root(crate).set("thumbnail", Json.id("#nothing"))))
                .hasSize(1);
        assertThat(violations(crate -> add(crate, "#one", "https://schema.org/Person")))
                .hasSize(1);
    }

    private static void add(ObjectNode crate, String id, String type) {
        crate.withArray("@graph").add(Json.object().put("@id", id).put("@type", type));
    }

    /** What no shape sees: how the file itself is written. */
    @Test
    void theFileIsFlatAndItsPathsAreRelative() throws IOException {
        SortedMap<String, String> texts = WriteDescriptions.of(Ferries.release());
        JsonNode crate = JSON.readTree(texts.getOrDefault(RoCrate.FILE, ""));
        assertThat(crate.fieldNames()).toIterable().containsExactly("@context", "@graph");
        assertThat(crate.get("@context").asText()).isEqualTo("https://w3id.org/ro/crate/1.3/context");
        List<String> ids = new ArrayList<>();
        for (JsonNode thing : crate.get("@graph")) {
            ids.add(thing.get("@id").asText());
            assertThat(thing.has("@type")).isTrue();
            for (JsonNode value : thing)
                for (JsonNode each : value.isArray() ? value : List.of(value))
                    if (each.isContainerNode())
                        assertThat(each.fieldNames()).toIterable().containsExactly("@id");
            if (thing.get("@type").asText().equals("File"))
                assertThat(thing.get("@id").asText())
                        .doesNotContain("\\", " ", ":")
                        .doesNotStartWith("/");
        }
        assertThat(ids).doesNotHaveDuplicates().contains("./", RoCrate.FILE);
        assertThat(texts.get(RoCrate.PREVIEW)).startsWithIgnoringCase("<!doctype html>");
    }

    private static ObjectNode root(JsonNode crate) {
        return thing(crate, "./");
    }

    private static ObjectNode thing(JsonNode crate, String id) {
        return StreamSupport.stream(crate.get("@graph").spliterator(), false)
                .filter(each -> each.get("@id").asText().equals(id))
                .map(each -> (ObjectNode) each)
                .findFirst()
                .orElseThrow();
    }

    /** The violations of a crate that something was done to. */
    private static List<String> violations(Consumer<ObjectNode> change) {
        try {
            String text = WriteDescriptions.of(Ferries.release()).getOrDefault(RoCrate.FILE, "");
            ObjectNode crate = (ObjectNode) JSON.readTree(text);
            crate.set("@context", JSON.readTree(CONTEXT));
            change.accept(crate);
            Model data = ModelFactory.createDefaultModel();
            RDFParser.fromString(crate.toString(), Lang.JSONLD)
                    .base("https://news.example/dataset/1.2.0/")
                    .parse(data);
            Model shapes = shapes();
            data.add(RuleUtil.executeRules(data, shapes, null, null));
            Model report = ValidationUtil.validateModel(data, shapes, false).getModel();
            return report.listResourcesWithProperty(SH.resultSeverity)
                    .mapWith(result -> result.listProperties().toList().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model shapes() throws IOException {
        try (InputStream in = RoCrateTest.class.getResourceAsStream("/ro-crate/musts.ttl")) {
            Model shapes = ModelFactory.createDefaultModel();
            RDFParser.source(in).lang(Lang.TURTLE).parse(shapes);
            return shapes;
        }
    }
}
