package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Column;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import dateline.rdf.Ontology;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * CSV on the Web, beside each CSV and for all of them together. Read by it, a table becomes triples again, each of which is in
 * the RDF: columns that are no triple of their row's first key are suppressed.
 */
final class Csvw implements Description {
    static final String SUFFIX = ".csv-metadata.json";

    /** Where the standard looks for the metadata of all tables in a folder. */
    private static final String ALL = "tables/csv-metadata.json";

    /** Columns, with their tables, that say something of another thing than the row's first key, or say it by the row's role. */
    private static final Set<String> ROUNDABOUT = Set.of(
            "aliases.name", // the main name is a schema:name
            "disagreement_sides.disagreement", // the property leads from there to the side
            "event_worded_participants.text", // those of actors, or of recipients
            "figures.quantity_name"); // of the quantity

    /** What is as exact as the text has one of several datatypes, and so has a number, which is whole or not. */
    private static final Set<String> OF_SEVERAL_DATATYPES =
            Set.of(News.date.getURI(), Schema.value.getURI(), Schema.minValue.getURI(), Schema.maxValue.getURI());

    /** The column that properties of NIF are of, where it is not the row's first key. */
    private static final String SENTENCE = "sentence";

    private final Graph ontology = Ontology.read();

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        TreeMap<String, String> texts = new TreeMap<>();
        ObjectNode group = document();
        group.put("dc:title", described.metadata().title());
        group.set("dc:license", Json.id(described.metadata().license().iri().toString()));
        group.set("dialect", dialect());
        ArrayNode tables = group.putArray("tables");
        for (Table table : release.tables()) {
            Optional<ReleaseFile> csv = described.csv(table);
            if (csv.isEmpty()) continue;
            String path = csv.get().path();
            ObjectNode alone = document();
            alone.setAll(table(release, table, name(path)));
            alone.set("dc:license", Json.id(described.metadata().license().iri().toString()));
            alone.set("dialect", dialect());
            texts.put(path.replaceFirst("\\.csv$", SUFFIX), Json.write(alone));
            tables.add(withForeignKeys(table(release, table, name(path)), table, described));
        }
        if (!tables.isEmpty()) texts.put(ALL, Json.write(group));
        return texts;
    }

    private static ObjectNode document() {
        ObjectNode said = Json.object();
        said.putArray("@context")
                .add("http://www.w3.org/ns/csvw")
                .add(Json.object().put("@language", "en"));
        return said;
    }

    private static ObjectNode dialect() {
        ObjectNode dialect = Json.object()
                .put("header", true)
                .put("delimiter", ",")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("encoding", "utf-8");
        dialect.putArray("lineTerminators").add("\r\n").add("\n");
        return dialect;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private ObjectNode table(Release release, Table table, String url) {
        ObjectNode said =
                Json.object().put("url", url).put("dc:title", table.title()).put("dc:description", table.description());
        ObjectNode schema = said.putObject("tableSchema");
        String subject = table.key().getFirst();
        schema.put("aboutUrl", "{+%s}".formatted(subject));
        ArrayNode columns = schema.putArray("columns");
        for (Column column : table.columns()) columns.add(column(release, table, column));
        schema.set("primaryKey", Json.texts(table.key()));
        return said;
    }

    private static ObjectNode withForeignKeys(ObjectNode said, Table table, Described described) {
        ArrayNode keys = Json.list();
        for (Table.ForeignKey key : table.foreignKeys()) {
            Optional<ReleaseFile> target = described.csv(described.release().table(key.table()));
            if (target.isEmpty()) continue;
            ObjectNode reference =
                    Json.object().put("resource", name(target.get().path()));
            reference.putArray("columnReference").add(key.references());
            ObjectNode foreign = Json.object();
            foreign.putArray("columnReference").add(key.column());
            foreign.set("reference", reference);
            keys.add(foreign);
        }
        if (!keys.isEmpty()) said.withObject("/tableSchema").set("foreignKeys", keys);
        return said;
    }

    private ObjectNode column(Release release, Table table, Column column) {
        String property = column.property().orElse("");
        ObjectNode said = Json.object().put("name", column.name());
        said.putArray("titles").add(column.name());
        said.put("dc:description", column.description());
        said.put("datatype", datatype(column.type(), property));
        said.putArray("null").add("");
        if (column.isRequired()) said.put("required", true);
        if (!release.counts().properties().containsKey(property) || !isTriple(table, column))
            return said.put("suppressOutput", true);
        if (property.startsWith(Nif.NS) && hasSentence(table)) said.put("aboutUrl", "{+%s}".formatted(SENTENCE));
        said.put("propertyUrl", property);
        if (column.type() == Column.Type.IRI) said.put("valueUrl", "{+%s}".formatted(column.name()));
        else if (namesTerms(column)) said.put("valueUrl", News.NS + "{%s}".formatted(column.name()));
        return said;
    }

    private static boolean hasSentence(Table table) {
        return table.columns().stream().anyMatch(column -> column.name().equals(SENTENCE));
    }

    /** Whether a value, with its row's subject, says all of a triple of the RDF. */
    private boolean isTriple(Table table, Column column) {
        String property = column.property().orElse("");
        if (table.query().isEmpty() // it is made of other tables, which tell it
                || column.name().equals(table.key().getFirst())
                || OF_SEVERAL_DATATYPES.contains(property)
                || ROUNDABOUT.contains(table.name() + "." + column.name())) return false;
        return switch (column.type()) {
            case IRI, INTEGER, DECIMAL, BOOLEAN, DATE -> true;
            case DATE_TIME -> false; // stands in the RDF in the zone that the article gives it in
            case TEXT -> column.values().isEmpty() || namesTerms(column);
        };
    }

    /** Whether its values are the local names of terms of the ontology. */
    private boolean namesTerms(Column column) {
        return !column.values().isEmpty()
                && column.values().stream()
                        .map(value -> NodeFactory.createURI(News.NS + value.value()))
                        .allMatch(term -> ontology.contains(term, Node.ANY, Node.ANY));
    }

    private static String datatype(Column.Type type, String property) {
        return switch (type) {
            case TEXT -> "string";
            case IRI -> "anyURI";
            case INTEGER -> property.startsWith(Nif.NS) ? "nonNegativeInteger" : "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATE_TIME -> "dateTime";
        };
    }
}
