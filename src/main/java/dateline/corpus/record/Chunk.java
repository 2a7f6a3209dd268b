package dateline.corpus.record;

import java.util.Arrays;

/** Bytes of a record as they come, up to a limit; beyond it only that there were more is known. */
final class Chunk {
    private final int limit;
    private byte[] bytes = new byte[16 * 1024];
    private int length;
    private boolean tooLong;

    Chunk(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
        tooLong = false;
    }

    void add(int octet) {
        if (length == limit) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, Math.min(limit, 2 * length));
        bytes[length++] = (byte) octet;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Up to {@link #length}; overwritten by the next record. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
