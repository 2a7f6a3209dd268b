package dateline.export.verify.description;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.export.verify.description.Said.Schema;
import dateline.export.verify.description.Said.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** schema.org's Dataset as search engines read it, and Croissant 1.1, which is one with more. */
public final class SchemaOrg implements Description {
    private final String[] required;

    private SchemaOrg(String... required) {
        this.required = required;
    }

    public static SchemaOrg plain() {
        return new SchemaOrg(
                "@context", "@type", "name", "description", "identifier", "license", "creator", "distribution");
    }

    public static SchemaOrg croissant() {
        return new SchemaOrg(
                "@context",
                "@type",
                "conformsTo",
                "name",
                "description",
                "license",
                "url",
                "creator",
                "datePublished",
                "distribution",
                "recordSet");
    }

    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        JsonNode dataset = Json.object(bytes);
        Said said = new Said();
        if (!Json.isA(dataset, "Dataset")) said.missing("@type Dataset");
        for (String name : required)
            if (Json.all(dataset, name).isEmpty()
                    && Json.all(dataset, "dct:" + name).isEmpty()
                    && Json.all(dataset, "dcterms:" + name).isEmpty()) said.missing(name);
        about(dataset, said);
        for (JsonNode file : Json.all(dataset, "distribution")) {
            if (!Json.isA(file, "FileObject") && !Json.isA(file, "DataDownload")) continue;
            said.file(
                    Json.text(file, "contentUrl").orElse(""),
                    Json.number(file, "contentSize"),
                    Json.text(file, "sha256"),
                    OptionalLong.empty());
        }
        Json.all(dataset, "recordSet").forEach(rows -> rows(rows, said));
        return said;
    }

    /** The rows of one file, as Croissant tells of them. */
    private static void rows(JsonNode rows, Said said) {
        List<String> columns = new ArrayList<>();
        Map<String, String> types = new HashMap<>();
        Set<String> files = new TreeSet<>();
        for (JsonNode field : Json.all(rows, "field")) {
            JsonNode source = field.path("source");
            Json.text(source.path("extract"), "column").ifPresent(column -> {
                columns.add(column);
                types.put(column, Json.text(field, "dataType").orElse(""));
            });
            files.addAll(Json.texts(source, "fileObject"));
        }
        String name = rows.path("name").asText();
        if (files.size() != 1 || !files.contains("tables/%s.csv".formatted(name))) return; // no table
        List<String> key = Json.texts(rows, "key").stream()
                .map(field -> field.substring(field.lastIndexOf('/') + 1))
                .toList();
        said.schema(new Schema(name, columns, types, key, Optional.empty()));
        for (JsonNode annotation : Json.all(rows, "annotation"))
            if (annotation.path("name").asText().equals("count"))
                said.file(
                        files.iterator().next(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Json.number(annotation, "value"));
    }

    private static void about(JsonNode dataset, Said said) {
        Json.texts(dataset, "name").forEach(name -> said.say(Topic.TITLE, name));
        Json.texts(dataset, "version").forEach(version -> said.say(Topic.VERSION, version));
        Json.texts(dataset, "license").forEach(license -> said.say(Topic.LICENCE, license));
        Json.texts(dataset, "datePublished").forEach(date -> said.say(Topic.DATE, date));
        Json.texts(dataset, "identifier").forEach(identifier -> said.say(Topic.IDENTIFIER, identifier));
        if (Json.texts(dataset, "identifier").isEmpty())
            Json.texts(dataset, "url").forEach(address -> said.say(Topic.IDENTIFIER, address));
        for (JsonNode creator : Json.all(dataset, "creator"))
            Json.texts(creator, "name").forEach(name -> said.say(Topic.CREATOR, name));
    }
}
