package dateline.corpus.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What gzip members in a row unpack to, one after another. Other than the libraries' streams it knows where each member
 * begins, and can go on with a later member when one is damaged. RFC 1952.
 */
final class GzipMembers extends InputStream {
    /** Packed bytes kept, so that a damaged member can be looked through for the beginning of the next. */
    private static final int WINDOW = 1 << 20;

    /** Bytes for who does not want to go on after damage. */
    private static final int SMALL_WINDOW = 16 * 1024;

    private static final int TRAILER = 8;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] window;

    /** In the window: the member read now, if it begins there, the next byte to be read, the end of what is there. */
    private int member;

    private int next;
    private int end;

    /** Where in the file the window begins, and the member. */
    private long offset;

    private long memberOffset;
    private long unpacked;
    private long inAll;
    private boolean inMember;
    private boolean ended;

    GzipMembers(InputStream packed) {
        this(packed, WINDOW);
    }

    private GzipMembers(InputStream packed, int window) {
        this.packed = packed;
        this.window = new byte[window];
    }

    /** The same for something small, after damage in which there is no going on. */
    static GzipMembers small(InputStream packed) {
        return new GzipMembers(packed, SMALL_WINDOW);
    }

    /** Where in the packed file the member begins that the last bytes were of. */
    long memberOffset() {
        return memberOffset;
    }

    /** How many bytes were given, of all members. */
    long unpacked() {
        return inAll;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Never gives bytes of two members at once. */
    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        if (length == 0) return 0;
        while (!ended) {
            if (!inMember && !beginMember()) break;
            int count = inflate(bytes, begin, length);
            if (count > 0) {
                inAll += count;
                return count;
            }
        }
        return -1;
    }

    /**
     * After damage, goes to the next member that begins to unpack to these bytes.
     *
     * @return whether there is one
     */
    boolean resynchronise(byte[] beginning) throws IOException {
        next = member < 0 ? next : member + 1;
        member = -1;
        inMember = false;
        while (find()) {
            int found = next;
            if (beginsWith(beginning)) {
                next = found;
                ended = false;
                return true;
            }
            next = found + 1;
        }
        ended = true;
        return false;
    }

    /** Goes to the next bytes that look like the beginning of a member. */
    private boolean find() throws IOException {
        while (true) {
            if (end - next < 4 && !fill(4)) return false;
            if ((window[next] & 0xFF) == 0x1F
                    && (window[next + 1] & 0xFF) == 0x8B
                    && window[next + 2] == 8
                    && (window[next + 3] & RESERVED) == 0) return true;
            next++;
        }
    }

    /** Between members, whether the next is whole so far and unpacks to these bytes first; it is still to be read then. */
    boolean beginsWith(byte[] beginning) throws IOException {
        member = next;
        byte[] bytes = new byte[beginning.length];
        int count = 0;
        try {
            if (!beginMember()) return false;
            while (count < bytes.length && inMember) count += inflate(bytes, count, bytes.length - count);
        } catch (IOException noMember) {
            return false;
        } finally {
            next = Math.max(member, 0);
            inMember = false;
        }
        return member >= 0 && Arrays.equals(bytes, beginning);
    }

    private boolean beginMember() throws IOException {
        member = next;
        if (end == next && !fill(1)) {
            ended = true;
            return false;
        }
        memberOffset = offset + next;
        unpacked = 0;
        if (octet() != 0x1F || octet() != 0x8B || octet() != 8)
            throw new IOException("no gzip member where one should begin");
        int flags = octet();
        if ((flags & RESERVED) != 0) throw new IOException("a gzip header with unknown flags");
        for (int skipped = 0; skipped < 6; skipped++) octet();
        if ((flags & EXTRA) != 0) for (int left = octet() | octet() << 8; left > 0; left--) octet();
        if ((flags & NAME) != 0) passZero();
        if ((flags & COMMENT) != 0) passZero();
        for (int left = (flags & CHECKSUM) == 0 ? 0 : 2; left > 0; left--) octet();
        inflater.reset();
        crc.reset();
        inMember = true;
        return true;
    }

    private void passZero() throws IOException {
        while (octet() != 0) continue;
    }

    private int octet() throws IOException {
        if (end == next && !fill(1)) throw new EOFException("the gzip member ends too early");
        return window[next++] & 0xFF;
    }

    private int inflate(byte[] bytes, int begin, int length) throws IOException {
        try {
            while (true) {
                int before = inflater.getRemaining();
                int count = inflater.inflate(bytes, begin, length);
                next += before - inflater.getRemaining();
                if (count > 0) {
                    crc.update(bytes, begin, count);
                    unpacked += count;
                    return count;
                }
                if (inflater.finished()) {
                    endMember();
                    return 0;
                }
                if (inflater.needsDictionary()) throw new IOException("a gzip member that needs a dictionary");
                if (end == next && !fill(1)) throw new EOFException("the gzip member ends too early");
                inflater.setInput(window, next, end - next);
            }
        } catch (DataFormatException broken) {
            throw new IOException("broken gzip data: " + broken.getMessage(), broken);
        }
    }

    private void endMember() throws IOException {
        inMember = false;
        if (end - next < TRAILER && !fill(TRAILER)) throw new EOFException("the gzip member ends too early");
        long sum = number();
        long length = number();
        if (sum != crc.getValue() || length != (unpacked & 0xFFFFFFFFL))
            throw new IOException("the gzip member's checksum is wrong");
    }

    private long number() throws IOException {
        return octet() | octet() << 8 | octet() << 16 | (long) octet() << 24;
    }

    /** Makes the window hold so many unread bytes; false if there are no more. The member's beginning stays if there is room. */
    private boolean fill(int count) throws IOException {
        int keep = member >= 0 && member <= next ? member : next;
        if (window.length - next < count || end == window.length) {
            if (keep == 0) {
                keep = next;
                member = -1;
            }
            System.arraycopy(window, keep, window, 0, end - keep);
            offset += keep;
            next -= keep;
            end -= keep;
            if (member >= 0) member -= keep;
        }
        while (end - next < count) {
            int read = packed.read(window, end, Math.min(window.length - end, 64 * 1024));
            if (read < 0) return false;
            end += read;
        }
        return true;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
