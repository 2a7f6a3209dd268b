package dateline.export.verify.description;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.export.verify.description.Said.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** RO-Crate 1.3: a flat graph whose root is the folder and whose files are its parts. */
public final class RoCrate implements Description {
    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        JsonNode crate = Json.object(bytes);
        Said said = new Said();
        Map<String, JsonNode> things = new HashMap<>();
        for (JsonNode thing : Json.all(crate, "@graph")) {
            String id = thing.path("@id").asText();
            if (things.put(id, thing) != null) said.missing("one description of %s, not two".formatted(id));
        }
        JsonNode descriptor = things.get("ro-crate-metadata.json");
        if (descriptor == null) {
            said.missing("the descriptor ro-crate-metadata.json");
            return said;
        }
        Json.require(said, descriptor, "@type", "conformsTo", "about");
        JsonNode root = things.get(Json.text(descriptor, "about").orElse(""));
        if (root == null) {
            said.missing("the root that the descriptor is about");
            return said;
        }
        Json.require(said, root, "@type", "name", "description", "datePublished", "license", "hasPart");
        about(root, things, said);
        parts(root, things, said);
        return said;
    }

    private static void about(JsonNode root, Map<String, JsonNode> things, Said said) {
        Json.texts(root, "name").forEach(name -> said.say(Topic.TITLE, name));
        Json.texts(root, "version").forEach(version -> said.say(Topic.VERSION, version));
        Json.texts(root, "license").forEach(license -> said.say(Topic.LICENCE, license));
        Json.texts(root, "datePublished").forEach(date -> said.say(Topic.DATE, date));
        for (String identifier : Json.texts(root, "identifier")) {
            JsonNode told = things.get(identifier);
            said.say(
                    Topic.IDENTIFIER,
                    told == null ? identifier : Json.text(told, "value").orElse(identifier));
        }
        if (said.of(Topic.IDENTIFIER).isEmpty())
            Json.texts(root, "url").forEach(address -> said.say(Topic.IDENTIFIER, address));
        for (String name : new String[] {"creator", "author"}) {
            for (JsonNode creator : Json.all(root, name)) {
                JsonNode told = things.getOrDefault(creator.path("@id").asText(), creator);
                Json.texts(told, "name").forEach(each -> said.say(Topic.CREATOR, each));
            }
        }
    }

    private static void parts(JsonNode root, Map<String, JsonNode> things, Said said) {
        for (String part : Json.texts(root, "hasPart")) {
            JsonNode told = things.get(part);
            if (told == null) said.missing("a description of its part " + part);
            else if (Json.isA(told, "File"))
                said.file(part, Json.number(told, "contentSize"), Json.text(told, "sha256"), OptionalLong.empty());
            else if (!part.endsWith("/")) said.missing("the type File of its part " + part);
        }
        for (JsonNode thing : things.values()) {
            String id = thing.path("@id").asText();
            if (Json.isA(thing, "File")
                    && !id.contains("://")
                    && !Json.texts(root, "hasPart").contains(id))
                said.file(id, Json.number(thing, "contentSize"), Json.text(thing, "sha256"), OptionalLong.empty());
        }
    }
}
