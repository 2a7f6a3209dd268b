package dateline.export.verify;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Passes bytes on and sees whether their lines stand in the order of their bytes, each once ({@code LC_ALL=C sort -cu}).
 * Keeps two lines.
 */
final class OrderedLines extends FilterInputStream {
    private static final int LONGEST = 16 << 20; // bytes of a line; a whole article is a few thousand

    private final MessageDigest digest;
    private final LongConsumer outOfOrder;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private byte[] before = {};
    private long lines;

    /**
     * @param digest that sees all bytes too
     * @param outOfOrder is told the number of each line that does not come after the one before
     */
    OrderedLines(InputStream in, MessageDigest digest, LongConsumer outOfOrder) {
        super(in);
        this.digest = digest;
        this.outOfOrder = outOfOrder;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read <= 0) return read;
        digest.update(bytes, offset, read);
        int from = offset;
        for (int i = offset; i < offset + read; i++) {
            if (bytes[i] != '\n') continue;
            line.write(bytes, from, i - from);
            end();
            from = i + 1;
        }
        line.write(bytes, from, offset + read - from);
        if (line.size() > LONGEST)
            throw new IOException("line %,d has more than %,d bytes: not read further".formatted(lines + 1, LONGEST));
        return read;
    }

    private void end() {
        byte[] now = line.toByteArray();
        lines++;
        if (lines > 1 && Arrays.compareUnsigned(before, now) >= 0) outOfOrder.accept(lines);
        before = now;
        line.reset();
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
