package dateline.export.describe;

import dateline.export.release.Column;
import dateline.export.release.Release;
import dateline.export.release.Table;
import dateline.rdf.Ontology;
import dateline.vocab.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** What every table and column means, from the tables' own descriptions and the ontology. */
final class Codebook {
    private final Graph ontology = Ontology.read();

    String of(Described described) {
        Release release = described.release();
        Markdown page = new Markdown();
        page.heading(
                1, "Codebook of %s, version %s".formatted(described.metadata().title(), described.version()));
        page.block("""
                Each table stands in `tables/NAME.csv` and `tables/NAME.parquet`, and all of them in `tables/dateline.duckdb`. Rows are
                sorted by their key, code point by code point. CSV is as RFC 4180 has it: UTF-8, commas, a header, lines that end in CRLF. A
                value that is missing is an empty cell in CSV, and NULL in Parquet and DuckDB; where text is empty it is missing.

                In CSV a text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) has an
                apostrophe before it, and so has a text that begins with an apostrophe: take one apostrophe away from the beginning of a
                text to have it as it was. Numbers, dates and IRIs stand as they are.

                | type | in CSV | in Parquet and DuckDB |
                |---|---|---|
                | text | as said above | VARCHAR |
                | IRI | whole | VARCHAR |
                | integer, decimal | digits, a point, no separators | BIGINT, DECIMAL or DOUBLE |
                | boolean | `true` or `false` | BOOLEAN |
                | date | `2031-05-02` | DATE |
                | moment | `2031-05-02T05:15:00Z`, in UTC | TIMESTAMP |

                Where a column has a property, its value is that property of the thing in the row's first key column, in `rdf/`.
                """);
        page.block(Readme.rights(release));
        page.heading(2, "Tables");
        page.block(release.tables().stream()
                .map(table -> "- %s: %s"
                        .formatted(Markdown.link(table.name(), "#" + table.name()), Markdown.text(table.title())))
                .collect(Collectors.joining("\n")));
        release.tables().forEach(table -> table(page, described, table));
        page.heading(2, "Properties and classes");
        terms(page, release);
        return page.toString();
    }

    private static void table(Markdown page, Described described, Table table) {
        page.block("## " + table.name()); // its anchor
        page.block("**%s.** %s".formatted(Markdown.text(table.title()), Markdown.text(table.description())));
        page.block("Key: %s. %s%s"
                .formatted(
                        table.key().stream().map(Markdown::code).collect(Collectors.joining(", ")),
                        described
                                .csv(table)
                                .filter(file -> file.content().records().isPresent())
                                .map(file -> "Rows: %s. "
                                        .formatted(file.content().records().getAsLong()))
                                .orElse(""),
                        foreignKeys(table)));
        List<List<String>> rows = new ArrayList<>();
        for (Column column : table.columns()) rows.add(row(column));
        page.table(Markdown.cells("Column", "Type", "Meaning", "Values", "Missing", "Property", "Example"), rows);
        table.query().ifPresent(query -> page.block("Made by:").listing("sparql", query));
    }

    private static String foreignKeys(Table table) {
        return table.foreignKeys().stream()
                .map(key -> "%s refers to %s."
                        .formatted(Markdown.code(key.column()), Markdown.code(key.table() + "." + key.references())))
                .collect(Collectors.joining(" "));
    }

    private static List<String> row(Column column) {
        return Markdown.cells(
                Markdown.code(column.name()),
                type(column.type())
                        + column.unit()
                                .map(unit -> ", in " + Markdown.text(unit))
                                .orElse(""),
                Markdown.text(column.description()),
                column.values().stream()
                        .map(value -> Markdown.codeCell(value.value()) + ": " + Markdown.text(value.meaning()))
                        .collect(Collectors.joining("<br>")),
                column.isRequired() ? "never" : "possible",
                column.property().map(Codebook::name).map(Markdown::code).orElse(""),
                Markdown.codeCell(column.example()));
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case IRI -> "IRI";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATE_TIME -> "moment";
        };
    }

    /** What the ontology says of what the columns come from, and of the classes that there are. */
    private void terms(Markdown page, Release release) {
        TreeSet<String> properties = release.tables().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.property().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<List<String>> rows = new ArrayList<>();
        for (String property : properties)
            rows.add(Markdown.cells(
                    Markdown.code(name(property)),
                    comment(property),
                    Optional.ofNullable(release.counts().properties().get(property))
                            .map(Object::toString)
                            .orElse("")));
        page.table(Markdown.cells("Property", "Meaning", "Triples"), rows);
        List<List<String>> classes = new ArrayList<>();
        release.counts()
                .classes()
                .forEach((type, things) ->
                        classes.add(Markdown.cells(Markdown.code(name(type)), comment(type), Long.toString(things))));
        page.table(Markdown.cells("Class", "Meaning", "Things"), classes);
        page.block("The prefixes: "
                + Prefixes.ALL.getNsPrefixMap().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(prefix -> Markdown.code(prefix.getKey() + ": " + prefix.getValue()))
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private String comment(String term) {
        return Iter.asStream(ontology.find(NodeFactory.createURI(term), RDFS.Nodes.comment, Node.ANY))
                .map(Triple::getObject)
                .map(node -> Markdown.text(node.getLiteralLexicalForm()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String name(String iri) {
        return Optional.ofNullable(Prefixes.ALL.shortForm(iri)).orElse(iri);
    }
}
