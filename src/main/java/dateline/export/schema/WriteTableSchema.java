package dateline.export.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Column;
import dateline.export.release.Content;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.Release;
import dateline.export.release.Table;
import java.io.IOException;
import java.util.List;

/**
 * Writes {@code schema/tables.schema.json}: JSON Schema 2020-12 with a definition for a row of each table, as DuckDB, pandas and R
 * write rows as JSON, under {@code #/$defs/} and the table's name.
 */
public final class WriteTableSchema implements Part {
    public static final String FILE = "schema/tables.schema.json";

    @Override
    public List<Content> write(Making making) throws IOException {
        return List.of(SchemaFile.write(making, FILE, "What rows of the tables look like", schema(making.soFar())));
    }

    private static ObjectNode schema(Release release) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put(
                "title",
                "Rows of the tables of %s %s".formatted(release.metadata().title(), release.version()));
        ObjectNode definitions = schema.putObject("$defs");
        for (Table table : release.tables()) definitions.set(table.name(), RowSchema.of(table, Column::name));
        return schema;
    }
}
