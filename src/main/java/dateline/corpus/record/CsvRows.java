package dateline.corpus.record;

import dateline.corpus.resource.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The rows of a table as bytes: a line each, or several where a quoted cell goes over them. A quote that is never closed
 * costs its own line alone: the lines after it are read again.
 */
final class CsvRows {
    /** A row, with the line that it begins on. */
    record Row(long line, byte[] bytes, State state) {}

    enum State {
        WHOLE,
        TOO_LONG,
        /** A quote is open at its end, and nothing closes it. */
        UNCLOSED
    }

    /** Each costs reading on to where a row must end; a file with more is no table. */
    private static final int MOST_UNCLOSED = 100;

    private final Lines lines;
    private final CsvDialect dialect;
    private final Deque<Line> again = new ArrayDeque<>();
    private int unclosed;

    private record Line(long number, byte[] bytes, boolean isTooLong) {}

    /** @param lines of the whole file, the header among them */
    CsvRows(Lines lines, CsvDialect dialect) {
        this.lines = lines;
        this.dialect = dialect;
    }

    /** The next row; an empty list at the end, or where too many quotes were not closed. */
    List<Row> next() throws IOException {
        List<Line> taken = line();
        if (taken.isEmpty() || unclosed > MOST_UNCLOSED) return List.of();
        Line first = taken.getFirst();
        if (first.isTooLong()) return List.of(new Row(first.number(), first.bytes(), State.TOO_LONG));
        List<Line> all = new ArrayList<>(taken);
        long length = first.bytes().length;
        boolean isOpen = dialect.isOpen(first.bytes(), first.bytes().length, false);
        while (isOpen) {
            List<Line> more = line();
            if (!more.isEmpty()) all.add(more.getFirst());
            if (more.isEmpty() || more.getFirst().isTooLong() || length > Limits.LONGEST_RECORD) {
                unclosed++;
                for (int index = all.size() - 1; index > 0; index--) again.addFirst(all.get(index));
                return List.of(new Row(first.number(), first.bytes(), State.UNCLOSED));
            }
            byte[] bytes = more.getFirst().bytes();
            length += bytes.length + 1L;
            isOpen = dialect.isOpen(bytes, bytes.length, true);
        }
        return List.of(new Row(first.number(), joined(all), State.WHOLE));
    }

    boolean isGivenUp() {
        return unclosed > MOST_UNCLOSED;
    }

    private List<Line> line() throws IOException {
        if (!again.isEmpty()) return List.of(again.removeFirst());
        if (!lines.next()) return List.of();
        byte[] bytes = lines.isTooLong() ? new byte[0] : Arrays.copyOf(lines.bytes(), lines.length());
        return List.of(new Line(lines.number(), bytes, lines.isTooLong()));
    }

    private static byte[] joined(List<Line> all) {
        if (all.size() == 1) return all.getFirst().bytes();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int index = 0; index < all.size(); index++) {
            if (index > 0) joined.write('\n');
            joined.writeBytes(all.get(index).bytes());
        }
        return joined.toByteArray();
    }
}
