package dateline.model;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schema of the facts format; read when a line is first read, since who only writes needs none. */
final class FactsSchema {
    private static final String FILE = "/ontology/facts.schema.json";

    static final JsonSchema SCHEMA = load();

    private FactsSchema() {}

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        try (InputStream in = FactsSchema.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("%s is not on the class path".formatted(FILE));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(FILE), e);
        }
    }
}
