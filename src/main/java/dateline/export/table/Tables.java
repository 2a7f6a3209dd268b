package dateline.export.table;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dateline.export.release.Column;
import dateline.export.release.Column.Value;
import dateline.export.release.Table;
import dateline.export.release.Table.ForeignKey;
import dateline.vocab.Prefixes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a release, as files among the resources say: {@code NAME.yaml}, which describes it, and {@code NAME.rq},
 * which makes it, or {@code NAME.sql}, which makes it of other tables, for each name in {@code index.txt}.
 */
public final class Tables {
    private static final String FOLDER = "/dateline/export/tables/";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final CodeLists codes = new CodeLists();

    private Tables() {}

    /** All of them, in the order of the documents. */
    public static List<Table> all() {
        Tables tables = new Tables();
        return resource("index.txt").lines().map(tables::table).toList();
    }

    private Table table(String name) {
        try {
            return table(name, MAPPER.readValue(resource(name + ".yaml"), Description.class));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".yaml does not describe a table", e);
        }
    }

    private Table table(String name, Description table) {
        return new Table(
                name,
                table.title(),
                table.description(),
                table.columns().entrySet().stream()
                        .map(column -> column(column.getKey(), column.getValue()))
                        .toList(),
                table.key(),
                table.references().orElseGet(LinkedHashMap::new).entrySet().stream()
                        .map(Tables::foreignKey)
                        .toList(),
                find(name + ".rq"));
    }

    private static ForeignKey foreignKey(Map.Entry<String, String> reference) {
        String[] target = reference.getValue().split("\\.", -1);
        return new ForeignKey(reference.getKey(), target[0], target[1]);
    }

    private Column column(String name, ColumnDescription column) {
        Stream<Value> coded = column.valuesOf().stream().flatMap(list -> codes.values(iri(list)).stream());
        Stream<Value> own = column.values().orElseGet(LinkedHashMap::new).entrySet().stream()
                .map(value -> new Value(value.getKey(), value.getValue()));
        return new Column(
                name,
                Column.Type.valueOf(column.type().toUpperCase(Locale.ROOT)),
                column.description(),
                column.unit(),
                Stream.concat(coded, own).toList(),
                column.required(),
                column.property().map(Tables::iri),
                column.example());
    }

    private static String iri(String name) {
        return Prefixes.ALL.expandPrefix(name);
    }

    /** The SQL that makes a table which has no SPARQL, of the tables before it: {@code release.NAME}. */
    public static String sql(Table table) {
        return resource(table.name() + ".sql");
    }

    private static String resource(String file) {
        return find(file).orElseThrow(() -> new IllegalStateException(FOLDER + file + " is not on the class path"));
    }

    private static Optional<String> find(String file) {
        try (InputStream in = Tables.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }

    /** A table as its file describes it; {@code references} by column, each {@code table.column}. */
    private record Description(
            String title,
            String description,
            List<String> key,
            Optional<LinkedHashMap<String, String>> references,
            LinkedHashMap<String, ColumnDescription> columns) {}

    /**
     * A column as the file of its table describes it.
     *
     * @param valuesOf the class or concept scheme of the ontology whose members its values are
     */
    private record ColumnDescription(
            String type,
            boolean required,
            String description,
            Optional<String> unit,
            Optional<LinkedHashMap<String, String>> values,
            Optional<String> valuesOf,
            Optional<String> property,
            String example) {}
}
