package dateline.export.plover;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.export.release.Column;
import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.Table;
import dateline.export.schema.RowSchema;
import dateline.export.schema.SchemaFile;
import dateline.export.table.Cells;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Writes the events of the table {@code plover_events} under the names of POLECAT's fields, as {@code plover/events.csv} and
 * {@code plover/events.jsonl} (one JSON object a line, null for what is missing), and in {@code plover/left_out.csv} how many
 * events are not among them, and why; with a JSON Schema of the lines. Reads the CSV of the tables, which must be there.
 */
public final class WritePlover implements Part {
    private static final String TABLE = "plover_events";
    private static final String CSV = "plover/events.csv";
    private static final String JSONL = "plover/events.jsonl";
    private static final String LEFT_OUT = "plover/left_out.csv";
    private static final String SCHEMA = "schema/plover-events.schema.json";
    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Override
    public List<Content> write(Making making) throws IOException {
        Path folder = making.folder();
        Table table = making.soFar().table(TABLE);
        Fields.require(table);
        Files.createDirectories(folder.resolve("plover"));
        long events = writeEvents(folder, table);
        long reasons = writeLeftOut(folder);
        return List.of(
                SchemaFile.write(
                        making,
                        SCHEMA,
                        "What a line of %s looks like".formatted(JSONL),
                        RowSchema.of(table, column -> Fields.field(column.name()))),
                content(CSV, "Events in the fields of POLECAT", "text/csv", events),
                content(JSONL, "Events in the fields of POLECAT, as JSON Lines", "application/jsonl", events),
                content(LEFT_OUT, "Events that are not among those of PLOVER, counted", "text/csv", reasons));
    }

    private static Content content(String path, String title, String mediaType, long records) {
        return new Content(
                path, Role.TABLE, title, mediaType, Optional.empty(), OptionalLong.of(records), Optional.empty());
    }

    private static long writeEvents(Path folder, Table table) throws IOException {
        try (CSVParser rows = read(folder, TABLE);
                Writer csvOut = Files.newBufferedWriter(folder.resolve(CSV));
                CSVPrinter csv = new CSVPrinter(csvOut, CSVFormat.RFC4180);
                Writer jsonOut = Files.newBufferedWriter(folder.resolve(JSONL))) {
            csv.printRecord(Fields.NAMES);
            for (CSVRecord row : rows) {
                csv.printRecord(row);
                jsonOut.append(json(table, row)).append('\n');
            }
            return rows.getRecordNumber();
        }
    }

    private static CSVParser read(Path folder, String table) throws IOException {
        return CSVParser.parse(folder.resolve("tables/%s.csv".formatted(table)), StandardCharsets.UTF_8, READ);
    }

    private static String json(Table table, CSVRecord row) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeFieldName(Fields.NAMES.get(i));
                value(json, table.columns().get(i).type(), row.get(i));
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void value(JsonGenerator json, Column.Type type, String cell) throws IOException {
        if (cell.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (type) {
            case TEXT, IRI, DATE, DATE_TIME -> json.writeString(Cells.read(cell));
            case INTEGER, DECIMAL -> json.writeNumber(new BigDecimal(cell));
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell));
        }
    }

    /** What is left out. */
    private record Reason(String why, String kind, String status) implements Comparable<Reason> {
        private static Reason of(CSVRecord event) {
            boolean isRealised = Boolean.parseBoolean(event.get("is_realised"));
            return new Reason(
                    isRealised ? "PLOVER has no type for it" : "it is not reported to have happened",
                    event.get(isRealised ? "kind" : "would_be"),
                    event.get("status"));
        }

        @Override
        public int compareTo(Reason other) {
            return Comparator.comparing(Reason::why)
                    .thenComparing(Reason::kind)
                    .thenComparing(Reason::status)
                    .compare(this, other);
        }
    }

    private static long writeLeftOut(Path folder) throws IOException {
        SortedMap<Reason, Long> counts = new TreeMap<>();
        try (CSVParser events = read(folder, "events")) {
            for (CSVRecord event : events)
                if (event.get("plover_type").isEmpty()) counts.merge(Reason.of(event), 1L, Long::sum);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(LEFT_OUT));
                CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("reason", "kind", "status", "events");
            for (var count : counts.entrySet())
                csv.printRecord(
                        count.getKey().why(),
                        count.getKey().kind(),
                        count.getKey().status(),
                        count.getValue());
        }
        return counts.size();
    }
}
