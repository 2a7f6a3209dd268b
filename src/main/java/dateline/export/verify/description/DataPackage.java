package dateline.export.verify.description;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.export.verify.description.Said.Link;
import dateline.export.verify.description.Said.Schema;
import dateline.export.verify.description.Said.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Data Package 2.0: resources with the schemas of their tables. */
public final class DataPackage implements Description {
    private static final String SHA256 = "sha256:";

    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        JsonNode dataset = Json.object(bytes);
        Said said = new Said();
        Json.require(said, dataset, "$schema", "name", "id", "licenses", "resources");
        Json.texts(dataset, "title").forEach(title -> said.say(Topic.TITLE, title));
        Json.texts(dataset, "version").forEach(version -> said.say(Topic.VERSION, version));
        Json.texts(dataset, "id").forEach(id -> said.say(Topic.IDENTIFIER, id));
        Json.texts(dataset, "created").forEach(date -> said.say(Topic.DATE, day(date)));
        for (JsonNode licence : Json.all(dataset, "licenses")) {
            Json.texts(licence, "name").forEach(name -> said.say(Topic.LICENCE, name));
            Json.texts(licence, "path").forEach(path -> said.say(Topic.LICENCE, path));
        }
        for (JsonNode contributor : Json.all(dataset, "contributors")) {
            List<String> roles = Json.texts(contributor, "roles");
            if (roles.isEmpty() || roles.contains("creator") || roles.contains("author"))
                Json.texts(contributor, "title").forEach(title -> said.say(Topic.CREATOR, title));
        }
        Set<String> names = new HashSet<>();
        for (JsonNode resource : Json.all(dataset, "resources")) {
            Json.require(said, resource, "name", "path");
            String name = Json.text(resource, "name").orElse("");
            if (!names.add(name)) said.missing("one resource %s, not two".formatted(name));
            resource(resource, name, said);
        }
        return said;
    }

    private static void resource(JsonNode resource, String name, Said said) {
        Optional<String> hash = Json.text(resource, "hash")
                .map(text -> text.startsWith(SHA256) ? text.substring(SHA256.length()) : text);
        said.file(
                Json.text(resource, "path").orElse(""),
                Json.number(resource, "bytes"),
                hash,
                Json.number(resource, "rowCount"));
        JsonNode schema = resource.path("schema");
        if (!schema.isObject()) return;
        List<String> columns = new ArrayList<>();
        Map<String, String> types = new LinkedHashMap<>();
        for (JsonNode field : Json.all(schema, "fields")) {
            columns.add(field.path("name").asText());
            types.put(field.path("name").asText(), field.path("type").asText());
        }
        Set<Link> links = new HashSet<>();
        for (JsonNode key : Json.all(schema, "foreignKeys"))
            links.add(new Link(
                    Json.text(key, "fields").orElse(""),
                    key.path("reference").path("resource").asText(name),
                    Json.text(key.path("reference"), "fields").orElse("")));
        said.schema(new Schema(name, columns, types, Json.texts(schema, "primaryKey"), Optional.of(links)));
    }

    private static String day(String time) {
        return time.replaceFirst("T.*", "");
    }
}
