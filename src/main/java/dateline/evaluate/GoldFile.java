package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;

/** A gold set as a file of JSON Lines: which kind of set it is, and whether it is still the same. */
public final class GoldFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFile() {}

    /** Whether its first line is such; a file that cannot be read is none. */
    public static boolean begins(Path file, Predicate<JsonNode> such) {
        if (!Files.isRegularFile(file)) return false;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return first != null && such.test(JSON.readTree(first));
        } catch (IOException | UncheckedIOException other) {
            return false; // whatever it is, whoever reads it will say what is wrong with it
        }
    }

    /** Its SHA-256: floors hold for the set that they were measured with. */
    public static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
