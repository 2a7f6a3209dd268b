package dateline.corpus.resource;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8. A byte order mark is a sign of the encoding and no part of the text; line ends stay as they are.
 *
 * @param malformed how many places are no UTF-8; each is U+FFFD in the text
 * @param firstMalformed the byte where the first of them is, from 0
 */
public record Utf8(String text, int malformed, int firstMalformed) {
    /** More than one such place in so many characters: the bytes are something else. */
    private static final int HOPELESS = 10;

    /** Decodes the first {@code length} bytes. */
    public static Utf8 decode(byte[] bytes, int length) {
        boolean marked = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer in = ByteBuffer.wrap(bytes, marked ? 3 : 0, marked ? length - 3 : length);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int malformed = 0;
        int first = -1;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            if (malformed++ == 0) first = in.position();
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        return new Utf8(out.flip().toString(), malformed, first);
    }

    /** Whether the bytes are something else than UTF-8. */
    public boolean isHopeless() {
        return (long) malformed * HOPELESS > text.length();
    }
}
