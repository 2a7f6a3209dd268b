package dateline.export.change;

import dateline.export.rdf.Lines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** SHA-256 of lines, each with its line feed. */
final class Hash {
    private Hash() {}

    static void add(MessageDigest digest, Lines line) {
        add(digest, line, 0);
    }

    /** @param from where the line begins that counts */
    static void add(MessageDigest digest, Lines line, int from) {
        digest.update(line.line(), from, line.length() - from);
        digest.update((byte) '\n');
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static boolean holds(Lines line, int at, byte[] bytes) {
        int end = at + bytes.length;
        return end <= line.length() && Arrays.equals(line.line(), at, end, bytes, 0, bytes.length);
    }
}
