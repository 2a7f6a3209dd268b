package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Column;
import dateline.export.release.Content.Role;
import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Data Package 2.0, for tools of tabular data: every file with its size and hash, every table with types and keys. */
final class DataPackage implements Description {
    static final String FILE = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        Metadata metadata = described.metadata();
        ObjectNode said = Json.object();
        said.put("$schema", PROFILES + "datapackage.json");
        said.put("name", metadata.name());
        said.put("id", described.identifier());
        said.put("title", metadata.title());
        said.put("description", metadata.description());
        said.put("homepage", described.address());
        said.put("version", described.version());
        said.put("created", release.date() + "T00:00:00Z");
        if (!metadata.keywords().isEmpty()) said.set("keywords", Json.texts(metadata.keywords()));
        said.putArray("licenses").add(license(metadata.license()));
        ArrayNode contributors = said.putArray("contributors");
        metadata.creators().forEach(creator -> contributors.add(contributor(creator, "creator")));
        contributors.add(contributor(metadata.publisher(), "publisher"));
        ArrayNode resources = said.putArray("resources");
        for (ReleaseFile file : described.data()) resources.add(resource(release, file));
        return new TreeMap<>(Map.of(FILE, Json.write(said)));
    }

    private static ObjectNode license(Metadata.License license) {
        ObjectNode said = Json.object();
        license.spdx().ifPresent(spdx -> said.put("name", spdx));
        return said.put("path", license.iri().toString()).put("title", license.name());
    }

    private static ObjectNode contributor(Agent agent, String role) {
        ObjectNode said = Json.object().put("title", agent.name());
        agent.givenName().ifPresent(name -> said.put("givenName", name));
        agent.familyName().ifPresent(name -> said.put("familyName", name));
        agent.identifier()
                .filter(iri -> iri.toString().startsWith("http"))
                .ifPresent(iri -> said.put("path", iri.toString()));
        agent.affiliation().ifPresent(body -> said.put("organization", body));
        said.putArray("roles").add(role);
        return said;
    }

    private static ObjectNode resource(Release release, ReleaseFile file) {
        ObjectNode said = Json.object()
                .put("name", name(file))
                .put("path", file.path())
                .put("title", file.content().title())
                .put("format", file.path().substring(file.path().lastIndexOf('.') + 1))
                .put("mediatype", Described.encoding(file.content()))
                .put("bytes", file.bytes())
                .put("hash", "sha256:" + file.sha256());
        if (isText(file)) said.put("encoding", "utf-8");
        if (file.content().mediaType().equals("text/csv") && isText(file)) {
            said.set(
                    "dialect",
                    Json.object()
                            .put("$schema", PROFILES + "tabledialect.json")
                            .put("header", true)
                            .put("delimiter", ",")
                            .put("lineTerminator", "\r\n")
                            .put("quoteChar", "\"")
                            .put("doubleQuote", true));
            if (isTable(file)) {
                said.put("type", "table");
                said.set("schema", schema(release.table(file.content().table().orElseThrow())));
            }
        }
        return said;
    }

    private static boolean isTable(ReleaseFile file) {
        return file.content().role() == Role.TABLE && file.content().table().isPresent();
    }

    private static boolean isText(ReleaseFile file) {
        return file.content().packing().isEmpty()
                && (file.content().mediaType().startsWith("text/")
                        || file.content().mediaType().startsWith("application/n-")
                        || file.content().mediaType().contains("json"));
    }

    /** Of a table's CSV, which others refer to, the table's own; of other files, their path. */
    private static String name(ReleaseFile file) {
        if (isTable(file) && file.content().mediaType().equals("text/csv"))
            return file.content().table().orElseThrow();
        return file.path().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    }

    private static ObjectNode schema(Table table) {
        ObjectNode said = Json.object().put("$schema", PROFILES + "tableschema.json");
        ArrayNode fields = said.putArray("fields");
        for (Column column : table.columns()) fields.add(field(table, column));
        said.set("primaryKey", Json.texts(table.key()));
        if (!table.foreignKeys().isEmpty()) {
            ArrayNode keys = said.putArray("foreignKeys");
            for (Table.ForeignKey key : table.foreignKeys()) keys.add(foreignKey(key));
        }
        said.putArray("missingValues").add("");
        return said;
    }

    private static ObjectNode field(Table table, Column column) {
        ObjectNode said = Json.object().put("name", column.name());
        switch (column.type()) {
            case TEXT -> said.put("type", "string");
            case IRI -> said.put("type", "string").put("format", "uri");
            case INTEGER -> said.put("type", "integer");
            case DECIMAL -> said.put("type", "number");
            case BOOLEAN -> said.put("type", "boolean");
            case DATE -> said.put("type", "date");
            case DATE_TIME -> said.put("type", "datetime");
        }
        said.put("description", column.description());
        if (!column.example().isEmpty()) said.put("example", column.example());
        column.property().ifPresent(property -> said.put("rdfType", property));
        ObjectNode constraints = Json.object();
        if (column.isRequired()) constraints.put("required", true);
        if (table.key().equals(List.of(column.name()))) constraints.put("unique", true);
        if (!column.values().isEmpty()) constraints.set("enum", values(column));
        if (!constraints.isEmpty()) said.set("constraints", constraints);
        return said;
    }

    /** As JSON has them where it can: the profile takes no texts for a truth. */
    private static ArrayNode values(Column column) {
        List<String> values = column.values().stream().map(Column.Value::value).toList();
        if (column.type() != Column.Type.BOOLEAN) return Json.texts(values);
        ArrayNode truths = Json.list();
        values.forEach(value -> truths.add(Boolean.parseBoolean(value)));
        return truths;
    }

    private static ObjectNode foreignKey(Table.ForeignKey key) {
        ObjectNode said = Json.object();
        said.putArray("fields").add(key.column());
        ObjectNode reference = Json.object().put("resource", key.table());
        reference.putArray("fields").add(key.references());
        said.set("reference", reference);
        return said;
    }
}
