package dateline.corpus.resource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells the forms of Unicode by their byte order marks, and UTF-16 and UTF-32 without one by their zero bytes. */
final class Unicode {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Bytes that show it. */
    private static final int LOOK = 4096;

    /** Of a hundred 16-bit units of text in any script so many are blanks, line ends, figures or markup. */
    private static final int FEWEST_ZEROS = 2;

    /** A byte order mark; that of UTF-32 begins with that of UTF-16. */
    private record Mark(Charset charset, int... octets) {
        boolean begins(byte[] bytes, int length) {
            if (length < octets.length) return false;
            for (int index = 0; index < octets.length; index++)
                if ((bytes[index] & 0xFF) != octets[index]) return false;
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(UTF_32LE, 0xFF, 0xFE, 0, 0),
            new Mark(UTF_32BE, 0, 0, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private Unicode() {}

    /** The encoding that a byte order mark says. */
    static Optional<Charset> marked(byte[] bytes, int length) {
        return mark(bytes, length).map(Mark::charset);
    }

    /** How many bytes the mark has. */
    static int markLength(byte[] bytes, int length) {
        return mark(bytes, length).map(mark -> mark.octets().length).orElse(0);
    }

    private static Optional<Mark> mark(byte[] bytes, int length) {
        return MARKS.stream().filter(mark -> mark.begins(bytes, length)).findFirst();
    }

    /** UTF-16 or UTF-32 without a mark: zero bytes stand where the upper halves of ASCII characters are, and only there. */
    static Optional<Charset> wide(byte[] bytes, int length) {
        int units = Math.min(length, LOOK) / 4;
        if (units == 0) return Optional.empty();
        int[] zeros = new int[4];
        for (int index = 0; index < units * 4; index++) if (bytes[index] == 0) zeros[index % 4]++;
        if (zeros[0] == units && zeros[1] * 2 > units && zeros[3] == 0) return Optional.of(UTF_32BE);
        if (zeros[3] == units && zeros[2] * 2 > units && zeros[0] == 0) return Optional.of(UTF_32LE);
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int fewest = Math.max(1, units * 2 * FEWEST_ZEROS / 100);
        if (even == 0 && odd >= fewest) return plausible(bytes, units * 4, StandardCharsets.UTF_16LE);
        if (odd == 0 && even >= fewest) return plausible(bytes, units * 4, StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    /** A program is no UTF-16 either. The last unit may be the first half of a pair. */
    private static Optional<Charset> plausible(byte[] bytes, int length, Charset charset) {
        Decoded decoded = Decoded.of(bytes, length - 2, charset);
        boolean isText = decoded.malformed() == 0 && decoded.text().chars().noneMatch(Unicode::isNoText);
        return isText ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isNoText(int character) {
        boolean isControl = character < ' ' && character != '\n' && character != '\r' && character != '\t';
        return isControl || Character.getType(character) == Character.UNASSIGNED;
    }
}
