package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Column;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import dateline.rdf.Ontology;
import dateline.vocab.News;
import java.util.Optional;
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
            alone.setAll(table(table, name(path)));
            alone.set("dc:license", Json.id(described.metadata().license().iri().toString()));
            alone.set("dialect", dialect());
            texts.put(path.replaceFirst("\\.csv$", SUFFIX), Json.write(alone));
            tables.add(withForeignKeys(table(table, name(path)), table, described));
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

    private ObjectNode table(Table table, String url) {
        ObjectNode said =
                Json.object().put("url", url).put("dc:title", table.title()).put("dc:description", table.description());
        ObjectNode schema = said.putObject("tableSchema");
        String subject = table.key().getFirst();
        schema.put("aboutUrl", "{+%s}".formatted(subject));
        ArrayNode columns = schema.putArray("columns");
        for (Column column : table.columns())
            columns.add(column(column, column.name().equals(subject)));
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

    private ObjectNode column(Column column, boolean isSubject) {
        ObjectNode said = Json.object().put("name", column.name());
        said.putArray("titles").add(column.name());
        said.put("dc:description", column.description());
        said.put("datatype", datatype(column.type()));
        said.putArray("null").add("");
        if (column.isRequired()) said.put("required", true);
        if (isSubject || column.property().isEmpty() || !isTriple(column)) return said.put("suppressOutput", true);
        said.put("propertyUrl", column.property().get());
        if (column.type() == Column.Type.IRI) said.put("valueUrl", "{+%s}".formatted(column.name()));
        else if (namesTerms(column)) said.put("valueUrl", News.NS + "{%s}".formatted(column.name()));
        return said;
    }

    /**
     * Whether a value says all of the triple's object. What is as exact as the text alone has one of several datatypes, and a
     * moment in UTC stands in the RDF in the zone that the article gives it in.
     */
    private boolean isTriple(Column column) {
        return switch (column.type()) {
            case IRI, INTEGER, DECIMAL, BOOLEAN, DATE -> true;
            case DATE_TIME -> false;
            case TEXT -> column.values().isEmpty() ? isText(column.property().orElse("")) : namesTerms(column);
        };
    }

    private static boolean isText(String property) {
        return !property.equals(News.date.getURI());
    }

    /** Whether its values are the local names of terms of the ontology. */
    private boolean namesTerms(Column column) {
        return !column.values().isEmpty()
                && column.values().stream()
                        .map(value -> NodeFactory.createURI(News.NS + value.value()))
                        .allMatch(term -> ontology.contains(term, Node.ANY, Node.ANY));
    }

    private static String datatype(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case IRI -> "anyURI";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATE_TIME -> "dateTime";
        };
    }
}
