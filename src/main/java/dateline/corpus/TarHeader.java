package dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header that a tar of before POSIX begins with: its checksum is all that tells it from other bytes. */
final class TarHeader {
    private static final int LENGTH = 512;
    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_END = 156;
    private static final Pattern OCTAL = Pattern.compile(" *([0-7]{1,7})[ \\x00]*");

    private TarHeader() {}

    static boolean isIn(byte[] beginning) {
        if (beginning.length < LENGTH || beginning[0] == 0) return false;
        Matcher said =
                OCTAL.matcher(new String(beginning, CHECKSUM, CHECKSUM_END - CHECKSUM, StandardCharsets.ISO_8859_1));
        if (!said.matches()) return false;
        int sum = 0;
        for (int index = 0; index < LENGTH; index++)
            sum += index >= CHECKSUM && index < CHECKSUM_END ? ' ' : beginning[index] & 0xFF;
        return sum == Integer.parseInt(said.group(1), 8);
    }
}
