package dateline.export.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Release;
import java.io.IOException;
import java.nio.file.Files;

/** A file of JSON Schema 2020-12 in a release, identified by its address there. */
public final class SchemaFile {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SchemaFile() {}

    /** @param path below {@code schema/} */
    public static Content write(Making making, String path, String title, ObjectNode schema) throws IOException {
        Release release = making.soFar();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put(
                "$id",
                release.metadata().address(release.version()).resolve(path).toString());
        document.setAll(schema);
        Files.createDirectories(making.folder().resolve("schema"));
        Files.writeString(making.folder().resolve(path), MAPPER.writeValueAsString(document) + "\n");
        return Content.of(path, Role.SCHEMA, title, "application/schema+json");
    }
}
