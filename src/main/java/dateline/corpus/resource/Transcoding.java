package dateline.corpus.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as a stream of UTF-8. */
final class Transcoding extends InputStream {
    private final Reader characters;
    private final char[] read = new char[8 * 1024];
    private byte[] bytes = new byte[0];
    private int next;

    /** The second half of a pair comes with the next characters. */
    private int kept;

    Transcoding(Reader characters) {
        this.characters = characters;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) return 0;
        if (!fill()) return -1;
        int count = Math.min(most, bytes.length - next);
        System.arraycopy(bytes, next, into, from, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int count = characters.read(read, kept, read.length - kept);
            if (count < 0 && kept == 0) return false;
            int length = kept + Math.max(count, 0);
            boolean splits = count >= 0 && Character.isHighSurrogate(read[length - 1]);
            int whole = splits ? length - 1 : length;
            bytes = new String(read, 0, whole).getBytes(StandardCharsets.UTF_8);
            next = 0;
            kept = length - whole;
            if (splits) read[0] = read[length - 1];
        }
        return true;
    }
}
