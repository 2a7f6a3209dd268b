package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.Content.Role;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Each table's CSV has the columns of release.json in their order, values of their types, nothing missing that is required,
 * rows that are sorted and told apart by their key, as many as release.json says, and no cell that a spreadsheet would run.
 */
final class ReadTables implements Check {
    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        long rows = 0;
        for (Table table : candidate.release().tables()) {
            Optional<ReleaseFile> file = csv(candidate, table);
            if (file.isEmpty())
                findings.wrong(ReleaseFormat.FILE, "lists no CSV of %s that is there".formatted(table.name()));
            else rows += read(candidate, table, file.get(), findings);
        }
        findings.looked("%,d rows of %,d tables have the columns, types and keys that release.json says"
                .formatted(rows, candidate.release().tables().size()));
    }

    /** The table as CSV. */
    static Optional<ReleaseFile> csv(Candidate candidate, Table table) {
        return of(candidate, table, "text/csv"::equals);
    }

    /** The table as Parquet. */
    static Optional<ReleaseFile> parquet(Candidate candidate, Table table) {
        return of(candidate, table, type -> type.contains("parquet"));
    }

    private static Optional<ReleaseFile> of(Candidate candidate, Table table, Predicate<String> mediaType) {
        return candidate.present(Role.TABLE).stream()
                .filter(file ->
                        file.content().table().filter(table.name()::equals).isPresent())
                .filter(file -> mediaType.test(file.content().mediaType()))
                .findFirst();
    }

    private static long read(Candidate candidate, Table table, ReleaseFile file, Findings findings) throws IOException {
        try (InputStream in = candidate.open(file)) {
            return read(in, table, file, findings);
        } catch (UncheckedIOException | CharacterCodingException e) {
            findings.wrong(file.path(), "is not CSV in UTF-8: " + e.getMessage());
            return 0;
        }
    }

    private static long read(InputStream in, Table table, ReleaseFile file, Findings findings) throws IOException {
        String path = file.path();
        Reader reader = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        OptionalLong most = file.content().records();
        KeyOrder order = new KeyOrder(table);
        CheckCells cells = new CheckCells(table);
        long rows = 0;
        try (CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                List<String> values = row.toList();
                if (parser.getRecordNumber() == 1) {
                    List<String> columns =
                            table.columns().stream().map(Column::name).toList();
                    findings.same(path, "the header", columns, values);
                    if (!columns.equals(values)) return 0; // nothing else would be in its place
                    continue;
                }
                rows++;
                long number = rows;
                if (most.isPresent() && rows > 2 * most.getAsLong() + 1_000) break; // told below
                if (values.size() != table.columns().size()) {
                    findings.wrong(path, "row %,d has %d cells".formatted(number, values.size()));
                    continue;
                }
                cells.wrong(values, what -> findings.wrong(path, "row %,d: %s".formatted(number, what)));
                if (!order.isNext(values))
                    findings.wrong(path, "row %,d does not come after the row before it, by its key".formatted(number));
            }
        }
        findings.same(path, "the number of rows", most.isPresent() ? most.getAsLong() : "missing", rows);
        return rows;
    }
}
