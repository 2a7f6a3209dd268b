package dateline.export.change;

import dateline.export.rdf.Lines;
import dateline.export.release.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * Writes and applies RDF Patch, text form (as Apache Jena has it): a header with the state that it makes and the state that it
 * is for, then a deletion or an addition on each line, in the order of sorted quads. A state is named by the hash of its quads.
 */
final class Patch {
    private static final int OPERATION = "A ".length();
    private static final String END = "TC .\n";
    private static final String BEGIN = "TX .\n";

    private Patch() {}

    static String header(String hashBefore, String hashAfter) {
        return "H id <%s> .\nH prev <%s> .\n".formatted(state(hashAfter), state(hashBefore)) + BEGIN;
    }

    static String end() {
        return END;
    }

    /** The name of the quads that have this hash. */
    private static String state(String hash) {
        return "uuid:" + UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** The hash of the quads that a patch makes of those before. */
    static String hashAfter(Lines old, Lines patch) throws IOException {
        MessageDigest after = Sha256.digest();
        boolean isOld = old.next();
        while (patch.next()) {
            char operation = (char) patch.line()[0];
            if (operation != 'A' && operation != 'D') continue; // header, begin, end
            int order = -1;
            while (isOld && (order = old.compareTo(patch, OPERATION)) < 0) {
                Hash.add(after, old);
                isOld = old.next();
            }
            boolean isThere = isOld && order == 0;
            if (isThere != (operation == 'D')) return "none: it does not fit at " + patch.text();
            if (operation == 'A') Hash.add(after, patch, OPERATION);
            else isOld = old.next();
        }
        for (; isOld; isOld = old.next()) Hash.add(after, old);
        return Sha256.hex(after);
    }
}
