package dateline.export.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Holds the package to what the profile of Data Package 2.0 demands. */
class DataPackageTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aReleaseIsAPackage() {
        assertThat(faults(box -> {})).isEmpty();
    }

    @Test
    void whatIsNoneIsFound() {
        assertThat(faults(box -> box.remove("resources"))).hasSize(1);
        assertThat(faults(box -> box.put("created", "in May"))).hasSize(1);
        assertThat(faults(box -> box.putArray("keywords"))).hasSize(1);
        assertThat(faults(box -> ((ArrayNode) box.get("licenses")).addObject())).isNotEmpty();
        assertThat(faults(box -> articles(box).put("path", "tables/../articles.csv")))
                .isNotEmpty();
        assertThat(faults(box -> articles(box).put("path", "/tables/articles.csv")))
                .isNotEmpty();
        assertThat(faults(box -> articles(box).put("hash", "sha256:none"))).hasSize(1);
        assertThat(faults(box -> articles(box).put("bytes", "12"))).hasSize(1);
        assertThat(faults(box -> field(box, "words").put("type", "count"))).isNotEmpty();
        assertThat(faults(box -> field(box, "words").put("format", "uri"))).hasSize(1);
        assertThat(faults(box -> field(box, "words").put("example", 1))).hasSize(1);
        assertThat(faults(box -> ((ObjectNode) field(box, "is_late").get("constraints"))
                        .putArray("enum")
                        .add("true")))
                .hasSize(1);
        assertThat(faults(box -> ((ObjectNode) articles(box).at("/schema/foreignKeys/0")).remove("reference")))
                .hasSize(1);
    }

    @Test
    void theTruthsOfAColumnAreTruths() {
        ObjectNode box = box();
        assertThat(field(box, "is_late").at("/constraints/enum"))
                .isEqualTo(JSON.createArrayNode().add(true).add(false));
        assertThat(field(box, "kind").at("/constraints/enum"))
                .isEqualTo(JSON.createArrayNode().add("Statement"));
    }

    private static ObjectNode articles(JsonNode box) {
        for (JsonNode resource : box.get("resources"))
            if (resource.get("name").asText().equals("articles")) return (ObjectNode) resource;
        throw new AssertionError("no articles");
    }

    private static ObjectNode field(JsonNode box, String name) {
        for (JsonNode field : articles(box).at("/schema/fields"))
            if (field.get("name").asText().equals(name)) return (ObjectNode) field;
        throw new AssertionError("no " + name);
    }

    /** What is wrong with a package that something was done to. */
    private static List<String> faults(Consumer<ObjectNode> change) {
        ObjectNode box = box();
        change.accept(box);
        return musts().validate(box, asked -> asked.getExecutionConfig().setFormatAssertionsEnabled(true)).stream()
                .map(Object::toString)
                .toList();
    }

    private static ObjectNode box() {
        try {
            String text = WriteDescriptions.of(Ferries.release()).getOrDefault(DataPackage.FILE, "");
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema musts() {
        try (InputStream in = DataPackageTest.class.getResourceAsStream("/data-package/musts.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
