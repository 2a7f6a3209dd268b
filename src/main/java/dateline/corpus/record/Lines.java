package dateline.corpus.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, one at a time, in bounded memory: of a line over the limit only its length is known. */
final class Lines {
    private final InputStream stream;
    private final int limit;
    private byte[] bytes = new byte[64 * 1024];
    private int length;
    private boolean tooLong;
    private long number;

    /**
     * @param stream buffered; not closed here
     * @param limit the most bytes of a line
     */
    Lines(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        int octet = stream.read();
        if (octet < 0) return false;
        number++;
        for (; octet >= 0 && octet != '\n'; octet = stream.read()) {
            if (length == limit) tooLong = true;
            else {
                if (length == bytes.length) bytes = Arrays.copyOf(bytes, Math.min(limit, 2 * length));
                bytes[length++] = (byte) octet;
            }
        }
        return true;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Its bytes, up to {@link #length}; overwritten by the next line. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    long number() {
        return number;
    }
}
