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
import java.util.OptionalLong;
import java.util.Set;

/** The metadata of one table as CSV on the Web has it, or of all tables together with the keys between them. */
public final class Csvw implements Description {
    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        JsonNode metadata = Json.object(bytes);
        Said said = new Said();
        Json.require(said, metadata, "@context");
        first(metadata, "dc:license", "dcterms:license").ifPresent(licence -> said.say(Topic.LICENCE, licence));
        boolean isGroup = metadata.has("tables");
        if (isGroup) {
            first(metadata, "dc:title", "dcterms:title").ifPresent(title -> said.say(Topic.TITLE, title));
            Json.all(metadata, "tables").forEach(table -> table(table, true, said));
        } else {
            table(metadata, false, said);
        }
        return said;
    }

    private static void table(JsonNode table, boolean hasLinks, Said said) {
        Json.require(said, table, "url", "tableSchema");
        String url = Json.text(table, "url").orElse("");
        said.file(url, OptionalLong.empty(), Optional.empty(), OptionalLong.empty());
        JsonNode schema = table.path("tableSchema");
        List<String> columns = new ArrayList<>();
        Map<String, String> types = new LinkedHashMap<>();
        for (JsonNode column : Json.all(schema, "columns")) {
            if (column.path("virtual").asBoolean()) continue;
            String name = column.path("name").asText();
            columns.add(name);
            JsonNode type = column.path("datatype");
            types.put(name, type.isObject() ? type.path("base").asText() : type.asText());
        }
        said.schema(new Schema(
                table(url),
                columns,
                types,
                Json.texts(schema, "primaryKey"),
                hasLinks ? Optional.of(links(schema)) : Optional.empty()));
    }

    private static Set<Link> links(JsonNode schema) {
        Set<Link> links = new HashSet<>();
        for (JsonNode key : Json.all(schema, "foreignKeys"))
            links.add(new Link(
                    Json.text(key, "columnReference").orElse(""),
                    table(key.path("reference").path("resource").asText()),
                    Json.text(key.path("reference"), "columnReference").orElse("")));
        return links;
    }

    private static String table(String url) {
        return url.replaceFirst(".*/", "").replaceFirst("\\.csv$", "");
    }

    private static Optional<String> first(JsonNode node, String... names) {
        for (String name : names) {
            Optional<String> text = Json.text(node, name);
            if (text.isPresent()) return text;
        }
        return Optional.empty();
    }
}
