package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.Table;
import dateline.export.release.Table.ForeignKey;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** Every value of a foreign key is found in the column that it refers to. */
final class ResolveKeys implements Check {
    private static final int SHOWN = 1_000; // dangling values of one key

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        long keys = 0;
        try (Bench bench = new Bench(candidate.work("keys"), candidate.folder().path())) {
            for (Table table : candidate.release().tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    keys++;
                    resolve(candidate, table, key, bench, findings);
                }
            }
        } catch (SQLException e) {
            throw new IOException("the working database failed: " + e.getMessage(), e);
        }
        findings.looked("%,d foreign keys resolve".formatted(keys));
    }

    private static void resolve(Candidate candidate, Table table, ForeignKey key, Bench bench, Findings findings)
            throws IOException {
        Optional<Table> target = candidate.release().tables().stream()
                .filter(each -> each.name().equals(key.table()))
                .findFirst();
        if (target.isEmpty() || !has(table, key.column()) || !has(target.get(), key.references())) {
            findings.wrong(
                    ReleaseFormat.FILE,
                    "%s.%s refers to %s.%s, which it does not have"
                            .formatted(table.name(), key.column(), key.table(), key.references()));
            return;
        }
        Optional<ReleaseFile> from = ReadTables.csv(candidate, table);
        Optional<ReleaseFile> to = ReadTables.csv(candidate, target.get());
        if (from.isEmpty() || to.isEmpty()) return; // which another check has told
        try {
            bench.rows(
                    "SELECT DISTINCT k FROM (SELECT \"%s\" AS k %s) ANTI JOIN (SELECT \"%s\" AS k %s) USING (k) WHERE k IS NOT NULL ORDER BY k LIMIT %d"
                            .formatted(
                                    key.column(),
                                    CsvRows.sql(candidate, from.get(), table),
                                    key.references(),
                                    CsvRows.sql(candidate, to.get(), target.get()),
                                    SHOWN),
                    row -> findings.wrong(
                            from.get().path(),
                            "%s is %s, which %s.%s does not have"
                                    .formatted(key.column(), row.getString(1), key.table(), key.references())));
        } catch (SQLException e) {
            findings.wrong(from.get().path(), "its keys cannot be read: " + SameRows.firstLine(e));
        }
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream().map(Column::name).anyMatch(column::equals);
    }
}
