package dateline.export.rdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the lines of a file one by one, as bytes, without holding more than one. For one thread. */
public final class Lines implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;

    /** @param in whose lines end in a line feed; closed with this */
    public Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, if there is one. */
    public boolean next() throws IOException {
        length = 0;
        while (true) {
            if (at == end && !fill()) return length > 0;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') stop++;
            append(stop - at);
            at = stop;
            if (at == end) continue;
            at++;
            return true;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void append(int more) {
        if (line.length < length + more) line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    /** Begins with the line, without its line feed; good until the next. */
    public byte[] line() {
        return line;
    }

    public int length() {
        return length;
    }

    public String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    /** Orders the lines that two readers stand at. */
    public int compareTo(Lines other) {
        return compareTo(other, 0);
    }

    /** @param from where the other line begins that counts */
    public int compareTo(Lines other, int from) {
        return Arrays.compareUnsigned(line, 0, length, other.line, from, other.length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
