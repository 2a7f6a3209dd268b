package dateline.serve.dataset;

import dateline.export.release.Content.Role;
import dateline.export.release.Table;
import dateline.serve.dataset.EditionView.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people paste to get a release, or a table of it, into the tools that they know. */
final class Snippets {
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
                .ifPresent(path ->
                        snippets.add(new Snippet("DuckDB", "All tables, read in place.", """
                INSTALL httpfs; LOAD httpfs;
                ATTACH '%s' AS release (READ_ONLY);
                SHOW ALL TABLES;""".formatted(page + path))));
        example().ifPresent(table -> ofTable(table).stream()
                .filter(snippet -> database().isEmpty() || !snippet.title().equals("DuckDB"))
                .forEach(snippets::add));
        quads().ifPresent(path ->
                snippets.add(new Snippet("SPARQL", "The release in an engine of your own.", """
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
        snippets.add(new Snippet(
                "pandas", "", """
                import pandas as pd
                %s = pd.%s("%s")""".formatted(table.name(), isParquet ? "read_parquet" : "read_csv", page + best.get())));
        snippets.add(new Snippet(
                "R",
                "",
                csv.isPresent()
                        ? "%s <- read.csv(\"%s\", encoding = \"UTF-8\")".formatted(table.name(), page + csv.get())
                        : "%s <- arrow::read_parquet(\"%s\")".formatted(table.name(), page + best.get())));
        return snippets;
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
