package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.Content.Role;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.Table;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Each table's Parquet and its table in the DuckDB file hold the same rows as its CSV. Rows are added up as hashes, so that
 * memory does not grow with them; where sums differ, the first rows that one side has alone are told.
 */
final class SameRows implements Check {
    private static final int SHOWN = 3; // rows of each side; the rest is as wrong

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        try (Bench bench = new Bench(candidate.work("rows"), candidate.folder().path())) {
            Optional<ReleaseFile> database =
                    candidate.present(Role.DATABASE).stream().findFirst();
            boolean isOpen = database.isPresent() && attach(candidate, database.get(), bench, findings);
            if (database.isEmpty() && !candidate.release().tables().isEmpty())
                findings.wrong(ReleaseFormat.FILE, "lists no DuckDB file that is there");
            for (Table table : candidate.release().tables()) {
                Optional<ReleaseFile> csv = ReadTables.csv(candidate, table);
                if (csv.isEmpty()) continue; // which another check has told
                Form rows = new Form(csv.get().path(), CsvRows.sql(candidate, csv.get(), table));
                Optional<ReleaseFile> parquet = ReadTables.parquet(candidate, table);
                if (parquet.isEmpty())
                    findings.wrong(ReleaseFormat.FILE, "lists no Parquet of %s that is there".formatted(table.name()));
                else compare(bench, table, rows, parquet(candidate, parquet.get()), findings);
                if (isOpen)
                    compare(
                            bench,
                            table,
                            rows,
                            new Form(database.get().path(), "FROM release.%s".formatted(table.name())),
                            findings);
            }
            findings.looked("The Parquet of %,d tables, and the DuckDB file, have the rows of the CSV"
                    .formatted(candidate.release().tables().size()));
        } catch (SQLException e) {
            throw new IOException("the working database failed: " + e.getMessage(), e);
        }
    }

    /** A form of a table. */
    private record Form(String file, String from) {}

    private static Form parquet(Candidate candidate, ReleaseFile file) throws IOException {
        return new Form(
                file.path(),
                "FROM read_parquet('%s')"
                        .formatted(Bench.quoted(candidate.folder().file(file.path()))));
    }

    private static boolean attach(Candidate candidate, ReleaseFile file, Bench bench, Findings findings)
            throws IOException {
        try {
            bench.run("ATTACH '%s' AS release (READ_ONLY)"
                    .formatted(Bench.quoted(candidate.folder().file(file.path()))));
            return true;
        } catch (SQLException e) {
            findings.wrong(file.path(), "is not a DuckDB file: " + firstLine(e));
            return false;
        }
    }

    private static void compare(Bench bench, Table table, Form csv, Form other, Findings findings) {
        try {
            Map<String, String> types = types(bench, other);
            List<String> columns = table.columns().stream().map(Column::name).toList();
            if (!List.copyOf(types.keySet()).equals(columns)) {
                findings.wrong(
                        other.file(),
                        "the columns of %s are %s, and release.json says %s"
                                .formatted(table.name(), types.keySet(), columns));
                return;
            }
            for (Column column : table.columns()) {
                String type = types.getOrDefault(column.name(), "");
                if (!CsvRows.type(column).equals(type))
                    findings.wrong(
                            other.file(),
                            "%s.%s is %s; a %s is written as %s"
                                    .formatted(table.name(), column.name(), type, column.type(), CsvRows.type(column)));
            }
            List<String> differences = new ArrayList<>();
            if (!sum(bench, csv).equals(sum(bench, other))) {
                differences.addAll(alone(bench, other, csv, "has"));
                differences.addAll(alone(bench, csv, other, "lacks"));
                if (differences.isEmpty()) differences.add("has other rows");
            }
            differences.forEach(difference ->
                    findings.wrong(other.file(), "%s; so %s does not agree".formatted(difference, csv.file())));
        } catch (SQLException e) {
            findings.wrong(other.file(), "%s cannot be read beside the CSV: %s".formatted(table.name(), firstLine(e)));
        }
    }

    private static Map<String, String> types(Bench bench, Form form) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        bench.rows("DESCRIBE SELECT * " + form.from(), row -> types.put(row.getString(1), row.getString(2)));
        return types;
    }

    private static String sum(Bench bench, Form form) throws SQLException {
        List<String> sums = new ArrayList<>();
        bench.rows(
                "SELECT count(*) || ' rows, ' || coalesce(sum(hash(one)), 0) FROM (SELECT %s) AS one"
                        .formatted("* " + form.from()),
                row -> sums.add(row.getString(1)));
        return sums.getFirst();
    }

    /** The first rows that one form has and the other lacks. */
    private static List<String> alone(Bench bench, Form one, Form other, String verb) throws SQLException {
        List<String> rows = new ArrayList<>();
        bench.rows(
                "SELECT row_to_json(one)::VARCHAR FROM (SELECT * %s EXCEPT ALL SELECT * %s) AS one ORDER BY 1 LIMIT %d"
                        .formatted(one.from(), other.from(), SHOWN),
                row -> rows.add("%s the row %s".formatted(verb, row.getString(1))));
        return rows;
    }

    static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().limit(1).collect(Collectors.joining());
    }
}
