package dateline.store.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;

/**
 * What a backup says of itself.
 *
 * @param format version of the file's form, which is also that of what a store keeps beside the published quads
 * @param made when
 * @param state number of the store's state, which a restored store has too
 * @param articles how many are in it
 * @param quads in all, those of the default graph and of the store's own graph with them
 * @param words length of the N-Quads before they were compressed
 */
public record Manifest(
        @JsonProperty("format") int format,
        @JsonProperty("made") String made,
        @JsonProperty("state") long state,
        @JsonProperty("articles") long articles,
        @JsonProperty("quads") long quads,
        @JsonProperty("bytes") long words) {
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    public Manifest {
        if (format != FORMAT)
            throw new IllegalArgumentException("its format is %d, and this program knows %d".formatted(format, FORMAT));
        Instant.parse(made);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws JsonProcessingException if it is none, or of another format */
    static Manifest read(String json) throws JsonProcessingException {
        return JSON.readValue(json, Manifest.class);
    }

    /** In one line, for a person. */
    @Override
    public String toString() {
        return "%,d articles, %,d quads, state %d, made %s".formatted(articles, quads, state, made);
    }
}
