package dateline.corpus.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * A body that was sent in chunks (RFC 9112, 7.1), put together. A body that only its header says was sent so, since the
 * crawler put it together, is given as it is.
 */
final class Chunked extends InputStream {
    /** More digits than this, and it would be 4 GB: no chunk. */
    private static final int MOST_DIGITS = 8;

    private final PushbackInputStream bytes;
    private long left;
    private boolean begun;
    private boolean asItIs;
    private boolean ended;

    Chunked(InputStream bytes) {
        this.bytes = new PushbackInputStream(bytes, MOST_DIGITS + 1);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int begin, int length) throws IOException {
        if (!asItIs && left == 0 && !ended) beginChunk();
        if (asItIs) return bytes.read(into, begin, length);
        if (ended) return -1;
        int count = bytes.read(into, begin, (int) Math.min(left, length));
        if (count < 0) throw new EOFException("it ends within a chunk");
        left -= count;
        return count;
    }

    private void beginChunk() throws IOException {
        if (begun) passLineEnd();
        byte[] seen = new byte[MOST_DIGITS + 1];
        int digits = 0;
        int octet = bytes.read();
        for (; Character.digit(octet, 16) >= 0 && digits < MOST_DIGITS; octet = bytes.read()) {
            left = left * 16 + Character.digit(octet, 16);
            seen[digits++] = (byte) octet;
        }
        if (digits == 0 || octet >= 0 && "\r\n; \t".indexOf(octet) < 0) {
            if (begun) throw new IOException(octet < 0 ? "it ends between two chunks" : "a broken chunk");
            if (octet >= 0) bytes.unread(octet);
            bytes.unread(seen, 0, digits);
            asItIs = true;
            return;
        }
        while (octet >= 0 && octet != '\n') octet = bytes.read();
        begun = true;
        ended = left == 0;
    }

    private void passLineEnd() throws IOException {
        int octet = bytes.read();
        if (octet == '\r') octet = bytes.read();
        if (octet >= 0 && octet != '\n') bytes.unread(octet);
    }
}
