package dateline.corpus.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table with the names of its columns in the first line, an article a row; cells are parted by commas, tabs,
 * semicolons or bars. A row that holds no article is an issue, and the next is read.
 */
public final class CsvTable implements Reader {
    /** Enough rows to see how quotes are written. */
    private static final int BEGINNING = 64 * 1024;

    private final Columns columns;

    public CsvTable(Columns columns) {
        this.columns = columns;
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Decoding.records(resource), BEGINNING);
        bytes.mark(BEGINNING);
        String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        bytes.reset();
        Lines lines = new Lines(bytes, Limits.LONGEST_RECORD);
        Optional<CsvDialect> dialect = CsvDialect.of(beginning, columns);
        if (dialect.isEmpty())
            sink.issue(resource.origin().issue("a table without the names of columns with articles in its first line"));
        else read(resource.origin(), lines, dialect.get(), sink);
    }

    private void read(Origin origin, Lines lines, CsvDialect dialect, Sink sink) throws IOException {
        CsvRows rows = new CsvRows(lines, dialect);
        for (int line = 0; line < dialect.headerLine(); line++) rows.next();
        for (List<CsvRows.Row> next = rows.next(); !next.isEmpty(); next = rows.next()) {
            CsvRows.Row row = next.getFirst();
            Origin place = origin.at("line %d".formatted(row.line()));
            switch (row.state()) {
                case TOO_LONG ->
                    sink.issue(place.issue("longer than %,d bytes; passed over".formatted(Limits.LONGEST_RECORD)));
                case UNCLOSED -> sink.issue(place.issue("a quote in it is not closed; the line is passed over"));
                case WHOLE ->
                    Decoding.text(place, row.bytes(), row.bytes().length, sink)
                            .filter(text -> !text.isBlank())
                            .ifPresent(text -> read(place, text, dialect, sink));
            }
        }
        if (rows.isGivenUp()) sink.issue(origin.issue("too many quotes that are not closed; the rest is passed over"));
    }

    private void read(Origin place, String row, CsvDialect dialect, Sink sink) {
        Optional<List<String>> cells = dialect.cells(row);
        if (cells.isEmpty()) {
            sink.issue(place.issue("no row of a table"));
            return;
        }
        List<String> header = dialect.header();
        long filled = cells.get().stream()
                .skip(header.size())
                .filter(cell -> !cell.isBlank())
                .count();
        if (filled > 0) {
            sink.issue(place.issue("%d cells, where the first line names %d columns; passed over"
                    .formatted(cells.get().size(), header.size())));
            return;
        }
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < Math.min(header.size(), cells.get().size()); index++)
            if (!record.has(header.get(index)))
                record.put(header.get(index), cells.get().get(index));
        ReadRecord.read(place, record, columns, sink);
    }
}
