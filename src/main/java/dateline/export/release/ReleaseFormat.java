package dateline.export.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes and reads {@code release.json}: a release as JSON, its fields named and ordered as in {@link Release}. */
public final class ReleaseFormat {
    public static final String FILE = "release.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // a later Dateline may say more
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES) // what is no Optional is there
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ReleaseFormat() {}

    public static String write(Release release) {
        try {
            return MAPPER.writeValueAsString(release) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a release cannot be said in JSON", e);
        }
    }

    /**
     * Reads the release in a folder.
     *
     * @throws IOException if it has no {@code release.json}, or none that can be read
     */
    public static Release read(Path folder) throws IOException {
        return read(Files.readAllBytes(folder.resolve(FILE)));
    }

    /** @throws IOException if the JSON is not that of a release */
    public static Release read(byte[] json) throws IOException {
        Release release = MAPPER.readValue(json, Release.class);
        if (release == null) throw new IOException("says nothing"); // null is JSON, too
        return release;
    }
}
