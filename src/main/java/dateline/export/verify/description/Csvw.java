package dateline.export.verify.description;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.export.verify.description.Said.Link;
import dateline.export.verify.description.Said.Schema;
import dateline.export.verify.description.Said.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The metadata of one table as CSV on the Web has it. */
public final class Csvw implements Description {
    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        JsonNode table = Json.object(bytes);
        Said said = new Said();
        Json.require(said, table, "@context", "url", "tableSchema");
        first(table, "dc:license", "dcterms:license").ifPresent(licence -> said.say(Topic.LICENCE, licence));
        first(table, "schema:version", "dcat:version").ifPresent(version -> said.say(Topic.VERSION, version));
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
        List<Link> links = new ArrayList<>();
        for (JsonNode key : Json.all(schema, "foreignKeys"))
            links.add(new Link(
                    Json.text(key, "columnReference").orElse(""),
                    table(key.path("reference").path("resource").asText()),
                    Json.text(key.path("reference"), "columnReference").orElse("")));
        said.schema(new Schema(table(url), columns, types, Json.texts(schema, "primaryKey"), links));
        return said;
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
