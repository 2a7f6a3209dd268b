package dateline.export.change;

import dateline.export.rdf.Lines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 of lines, each with its line feed. */
final class Hash {
    private Hash() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void add(MessageDigest digest, Lines line) {
        add(digest, line, 0);
    }

    /** @param from where the line begins that counts */
    static void add(MessageDigest digest, Lines line, int from) {
        digest.update(line.line(), from, line.length() - from);
        digest.update((byte) '\n');
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static boolean holds(Lines line, int at, byte[] bytes) {
        int end = at + bytes.length;
        return end <= line.length() && Arrays.equals(line.line(), at, end, bytes, 0, bytes.length);
    }
}
