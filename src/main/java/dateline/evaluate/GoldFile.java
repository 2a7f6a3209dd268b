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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A gold set as a file of JSON Lines: which kind of set it is, and whether it is still the same. */
public final class GoldFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFile() {}

    /** Whether its first line is such; a file that cannot be read is none. */
    public static boolean begins(Path file, Predicate<JsonNode> such) {
        return first(file).filter(such).isPresent();
    }

    /** The fields of its first line; none of a file that is no JSON Lines. */
    public static List<String> fields(Path file) {
        List<String> fields = new ArrayList<>();
        first(file).ifPresent(line -> line.fieldNames().forEachRemaining(fields::add));
        return fields;
    }

    private static Optional<JsonNode> first(Path file) {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return first == null ? Optional.empty() : Optional.of(JSON.readTree(first));
        } catch (IOException | UncheckedIOException other) {
            return Optional.empty(); // whatever it is, whoever reads it will say what is wrong with it
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
