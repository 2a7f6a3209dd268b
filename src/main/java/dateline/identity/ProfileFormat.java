package dateline.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.model.FactsJson;
import java.io.UncheckedIOException;

/** Profiles as a register keeps them: one line of JSON. */
public final class ProfileFormat {
    private ProfileFormat() {}

    public static String write(Profile profile) {
        try {
            return FactsJson.MAPPER.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Profile read(String line) {
        try {
            return FactsJson.MAPPER.readValue(line, Profile.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
