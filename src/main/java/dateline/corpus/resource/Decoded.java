package dateline.corpus.resource;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes read in an encoding. A byte order mark is a sign of the encoding and no part of the text; line ends stay as they
 * are.
 *
 * @param malformed how many places are no text in this encoding; each is U+FFFD in the text
 * @param firstMalformed the byte where the first of them is, from 0
 * @param isCut whether the last of them is the beginning of a character, cut off by the end
 */
record Decoded(Charset charset, String text, int malformed, int firstMalformed, boolean isCut) {
    /** More than one such place in so many characters: the bytes are something else. */
    private static final int HOPELESS = 10;

    /** Decodes the first {@code length} bytes. */
    static Decoded of(byte[] bytes, int length, Charset charset) {
        int marked = Unicode.marked(bytes, length).filter(charset::equals).isPresent()
                ? Unicode.markLength(bytes, length)
                : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, marked, length - marked);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
        int malformed = 0;
        int first = -1;
        boolean cut = false;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            if (malformed++ == 0) first = in.position();
            out.put('\uFFFD');
            in.position(in.position() + result.length());
            cut = !in.hasRemaining() && result.isMalformed();
        }
        decoder.flush(out);
        return new Decoded(charset, out.flip().toString(), malformed, first, cut);
    }

    /** Whether the bytes are something else. */
    boolean isHopeless() {
        return (long) malformed * HOPELESS > text.length();
    }

    /** Whether more of it is well-formed than not, where it is more than ASCII. */
    boolean isMostlyRight() {
        long beyondAscii = text.codePoints()
                .filter(character -> character > 0x7F && character != 0xFFFD)
                .count();
        return malformed - (isCut ? 1 : 0) <= beyondAscii && !isShifted();
    }

    boolean isAscii() {
        return text.chars().allMatch(character -> character < 0x80);
    }

    /** Whether there are signs in it to read what follows in another alphabet: ISO 2022. */
    boolean isShifted() {
        return text.contains("\u001B$") || text.contains("\u001B(");
    }
}
