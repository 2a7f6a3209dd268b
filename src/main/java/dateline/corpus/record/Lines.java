package dateline.corpus.record;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, one at a time, in bounded memory: of a line over the limit only its length is known. */
final class Lines {
    private final InputStream stream;
    private final Chunk line;
    private long number;

    /**
     * @param stream buffered; not closed here
     * @param limit the most bytes of a line
     */
    Lines(InputStream stream, int limit) {
        this.stream = stream;
        line = new Chunk(limit);
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        line.clear();
        int octet = stream.read();
        if (octet < 0) return false;
        number++;
        for (; octet >= 0 && octet != '\n'; octet = stream.read()) line.add(octet);
        return true;
    }

    boolean isTooLong() {
        return line.isTooLong();
    }

    /** Its bytes, up to {@link #length}; overwritten by the next line. */
    byte[] bytes() {
        return line.bytes();
    }

    int length() {
        return line.length();
    }

    long number() {
        return number;
    }
}
