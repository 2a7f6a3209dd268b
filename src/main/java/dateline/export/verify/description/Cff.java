package dateline.export.verify.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.export.verify.description.Said.Topic;
import java.io.IOException;

/** The Citation File Format 1.2.0. */
public final class Cff implements Description {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        JsonNode citation = tree(bytes);
        Said said = new Said();
        Json.require(said, citation, "cff-version", "message", "title", "authors", "type");
        if (!citation.path("type").asText().equals("dataset")) said.missing("type: dataset");
        Json.texts(citation, "title").forEach(title -> said.say(Topic.TITLE, title));
        Json.texts(citation, "version").forEach(version -> said.say(Topic.VERSION, version));
        Json.texts(citation, "date-released").forEach(date -> said.say(Topic.DATE, date));
        Json.texts(citation, "license").forEach(licence -> said.say(Topic.LICENCE, licence));
        Json.texts(citation, "license-url").forEach(licence -> said.say(Topic.LICENCE, licence));
        Json.texts(citation, "doi").forEach(doi -> said.say(Topic.IDENTIFIER, "https://doi.org/" + doi));
        Json.texts(citation, "url").forEach(address -> said.say(Topic.IDENTIFIER, address));
        for (JsonNode author : Json.all(citation, "authors"))
            said.say(
                    Topic.CREATOR,
                    Json.text(author, "name")
                            .orElse((author.path("given-names").asText() + " "
                                            + author.path("family-names").asText())
                                    .strip()));
        return said;
    }

    private static JsonNode tree(byte[] bytes) throws BadDescriptionException {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (!tree.isObject()) throw new BadDescriptionException("is not a YAML mapping");
            return tree;
        } catch (JsonProcessingException e) {
            throw new BadDescriptionException("is not YAML: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new BadDescriptionException("is not YAML: " + e.getMessage(), e);
        }
    }
}
