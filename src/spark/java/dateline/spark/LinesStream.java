package dateline.spark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Lines as the bytes of a file. */
final class LinesStream extends InputStream {
    private final Iterator<String> lines;
    private byte[] line = {};
    private int at;

    LinesStream(Iterator<String> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        while (at == line.length) {
            if (!lines.hasNext()) return -1;
            line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return line[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) return 0;
        int first = read();
        if (first < 0) return -1;
        into[offset] = (byte) first;
        int more = Math.min(length - 1, line.length - at);
        System.arraycopy(line, at, into, offset + 1, more);
        at += more;
        return 1 + more;
    }
}
