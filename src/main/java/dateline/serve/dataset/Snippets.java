package dateline.serve.dataset;

import dateline.export.release.Column;
import dateline.export.release.Content.Role;
import dateline.export.release.Table;
import dateline.serve.dataset.EditionView.Snippet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people paste to get a release, or a table of it, into the tools that they know. */
final class Snippets {
    private static final String PAIRS_BY_MONTH = resource("pairs-by-month.sql");
    private static final String SENTENCES_BEHIND = resource("sentences-behind.sql");

    /** The tables that these two ask. */
    private static final List<String> ASKED =
            List.of("articles", "entities", "event_participants", "events", "evidence", "publishers", "sentences");

    private final Edition edition;
    private final String page;

    /** @param page where the release is */
    Snippets(Edition edition, String page) {
        this.edition = edition;
        this.page = page;
    }

    /** For the whole release. */
    List<Snippet> ofRelease() {
        List<Snippet> snippets = new ArrayList<>();
        snippets.add(new Snippet("curl", "All files, checked against their hashes.", """
                curl -sO %1$sSHA256SUMS
                cut -c67- SHA256SUMS | while read -r file; do
                  curl -s --create-dirs -o "$file" "%1$s$file"
                done
                sha256sum -c SHA256SUMS""".formatted(page)));
        database()
                .ifPresent(path -> snippets.add(new Snippet(
                        "DuckDB", "All tables, read in place; INSTALL asks duckdb.org, once.", """
                INSTALL httpfs; LOAD httpfs;
                ATTACH '%s' AS release (READ_ONLY);
                USE release;
                SHOW TABLES;""".formatted(
                                        page + path))));
        if (database().isPresent() && hasMeetings()) {
            snippets.add(new Snippet(
                    "Pairs by month", "Then, in DuckDB: which pairs met most often, by month?", PAIRS_BY_MONTH));
            snippets.add(new Snippet(
                    "Sentences", "And the sentences behind the meetings, with where they stand.", SENTENCES_BEHIND));
        }
        example().ifPresent(table -> ofTable(table).stream()
                .filter(snippet -> database().isEmpty() || !snippet.title().equals("DuckDB"))
                .forEach(snippets::add));
        quads().ifPresent(path -> snippets.add(
                new Snippet("SPARQL", "The release in an engine of your own, here Apache Jena's.", """
                curl -sO %s
                gzip -d %s
                sparql --data=%s 'SELECT ?class (COUNT(*) AS ?n) { ?thing a ?class } GROUP BY ?class ORDER BY DESC(?n)'""".formatted(
                                page + path, name(path), name(path).replaceFirst("\\.gz$", "")))));
        return snippets;
    }

    /** For one table; DuckDB first. */
    List<Snippet> ofTable(Table table) {
        Optional<String> parquet = file(table, ".parquet");
        Optional<String> csv = file(table, ".csv");
        List<Snippet> snippets = new ArrayList<>();
        Optional<String> best = parquet.or(() -> csv);
        if (best.isEmpty()) return List.of(new Snippet("curl", "", "curl -s " + page));
        boolean isParquet = parquet.isPresent();
        snippets.add(new Snippet("DuckDB", "", "SELECT * FROM '%s' LIMIT 10;".formatted(page + best.get())));
        snippets.add(new Snippet("pandas", isParquet ? "Needs pandas and pyarrow." : "", """
                import pandas as pd
                %s = pd.%s("%s")""".formatted(
                        table.name(), isParquet ? "read_parquet" : "read_csv", page + best.get())));
        snippets.add(new Snippet(
                "R",
                "",
                csv.isPresent()
                        ? "%s <- read.csv(\"%s\", encoding = \"UTF-8\", na.strings = \"\"%s)"
                                .formatted(table.name(), page + csv.get(), truths(table))
                        : "%s <- arrow::read_parquet(\"%s\")".formatted(table.name(), page + best.get())));
        return snippets;
    }

    /** R takes true and false for text unless it is told. */
    private static String truths(Table table) {
        List<String> columns = table.columns().stream()
                .filter(column -> column.type() == Column.Type.BOOLEAN)
                .map(column -> column.name() + " = \"logical\"")
                .toList();
        return columns.isEmpty() ? "" : ",\n  colClasses = c(%s)".formatted(String.join(", ", columns));
    }

    private boolean hasMeetings() {
        List<String> names =
                edition.release().tables().stream().map(Table::name).toList();
        return names.containsAll(ASKED);
    }

    private static String resource(String name) {
        try (InputStream in = Snippets.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("%s is not on the class path".formatted(name));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a table's file with this ending. */
    private Optional<String> file(Table table, String ending) {
        return edition.release().files(Role.TABLE).stream()
                .filter(file ->
                        file.content().table().filter(table.name()::equals).isPresent())
                .map(file -> file.path())
                .filter(path -> path.endsWith(ending))
                .findFirst();
    }

    private Optional<String> database() {
        return edition.release().files(Role.DATABASE).stream()
                .map(file -> file.path())
                .findFirst();
    }

    private Optional<String> quads() {
        return edition.release().files(Role.RDF).stream()
                .map(file -> file.path())
                .filter(path -> path.endsWith(".nq.gz"))
                .findFirst();
    }

    /** A table that most people come for, or else the first. */
    private Optional<Table> example() {
        List<Table> tables = edition.release().tables();
        return tables.stream()
                .filter(table -> table.name().equals("events"))
                .findFirst()
                .or(() -> tables.stream().findFirst());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
