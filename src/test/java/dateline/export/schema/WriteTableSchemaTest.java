package dateline.export.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dateline.export.Newsroom;
import dateline.export.release.Column;
import dateline.export.release.Column.Type;
import dateline.export.release.MakeRelease;
import dateline.export.release.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteTableSchemaTest {
    private static final Table BOATS = new Table(
            "boats",
            "Boats",
            "One row for each boat.",
            List.of(
                    column("boat", Type.IRI, true, List.of()),
                    column("rig", Type.TEXT, false, List.of(new Column.Value("sloop", "One mast."))),
                    column("masts", Type.INTEGER, false, List.of()),
                    column("length", Type.DECIMAL, false, List.of()),
                    column("launched", Type.DATE, false, List.of()),
                    column("afloat", Type.BOOLEAN, true, List.of())),
            List.of("boat"),
            List.of(),
            Optional.empty());

    @TempDir
    Path folder;

    private JsonSchema schema;

    private static Column column(String name, Type type, boolean required, List<Column.Value> values) {
        return new Column(name, type, "What it is.", Optional.empty(), values, required, Optional.empty(), "");
    }

    @BeforeEach
    void make() throws IOException {
        try (Newsroom newsroom =
                new Newsroom(folder, new MakeRelease(List.of(BOATS), List.of(new WriteTableSchema()), List.of()))) {
            String text = Files.readString(newsroom.release("1.0.0").resolve(WriteTableSchema.FILE));
            JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
            assertThat(factory.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
            schema = factory.getSchema(text, InputFormat.JSON)
                    .getRefSchema(new JsonNodePath(PathType.JSON_POINTER)
                            .append("$defs")
                            .append("boats"));
        }
    }

    private boolean isRow(String json) {
        return schema.validate(json, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .isEmpty();
    }

    @Test
    void aRowHasAllColumnsAndWhatIsMissingIsNull() {
        assertThat(isRow("""
                        {"boat": "http://news.example/id/boat/1", "rig": "sloop", "masts": 1, "length": 7.5,
                         "launched": "2031-05-02", "afloat": true}""")).isTrue();
        assertThat(isRow("""
                        {"boat": "http://news.example/id/boat/1", "rig": null, "masts": null, "length": null,
                         "launched": null, "afloat": false}""")).isTrue();
    }

    @Test
    void anythingElseIsNoRow() {
        String row = """
                {"boat": "http://news.example/id/boat/1", "rig": "sloop", "masts": 1, "length": 7.5,
                 "launched": "2031-05-02", "afloat": true}""";
        assertThat(isRow(row.replace("\"masts\": 1, ", ""))).isFalse();
        assertThat(isRow(row.replace("sloop", "raft"))).isFalse();
        assertThat(isRow(row.replace("1, ", "\"1\", "))).isFalse();
        assertThat(isRow(row.replace("1, ", "1.5, "))).isFalse();
        assertThat(isRow(row.replace("2031-05-02", "May 2031"))).isFalse();
        assertThat(isRow(row.replace("true", "null"))).isFalse();
        assertThat(isRow(row.replace("}", ", \"crew\": 2}"))).isFalse();
    }
}
