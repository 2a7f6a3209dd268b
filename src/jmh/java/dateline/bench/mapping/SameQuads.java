package dateline.bench.mapping;

import dateline.rdf.SortedNQuads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Whether files of N-Quads, written by whatever engine, hold the same set of quads; ends with 1 if not. */
public final class SameQuads {
    private SameQuads() {}

    public static void main(String[] files) throws IOException, NoSuchAlgorithmException {
        Set<String> digests = new HashSet<>();
        for (String file : files) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long count;
            try (SortedNQuads quads =
                    new SortedNQuads(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                RDFParser.source(Path.of(file)).lang(Lang.NQUADS).parse(quads); // which finishes the stream
                count = quads.written();
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            digests.add(hash);
            System.out.printf("%s: %,d quads, %s%n", Path.of(file).getFileName(), count, hash.substring(0, 16));
        }
        System.out.println(digests.size() == 1 ? "the same quads in all" : "NOT the same quads");
        if (digests.size() > 1) System.exit(1);
    }
}
