package dateline.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream that begin between two places, each of them whole. */
final class LinesBetween extends InputStream {
    private final InputStream bytes;
    private final long end;
    private long position;
    private boolean atLine = true;

    /**
     * @param bytes at {@code start}; or, if that is not the beginning, one byte before it
     * @param start lines that begin here or later are given
     * @param end and those alone that begin before here
     */
    LinesBetween(InputStream bytes, long start, long end) throws IOException {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.end = end;
        this.position = start;
        if (start == 0) return;
        position--;
        int skipped = next();
        while (skipped >= 0 && skipped != '\n') skipped = next();
    }

    private int next() throws IOException {
        int next = bytes.read();
        position++;
        atLine = next == '\n';
        return next;
    }

    @Override
    public int read() throws IOException {
        return atLine && position >= end ? -1 : next();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) break;
            into[offset + count] = (byte) next;
            count++;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
