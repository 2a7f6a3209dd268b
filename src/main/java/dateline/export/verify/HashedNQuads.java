package dateline.export.verify;

import dateline.export.release.Sha256;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/** Hashes quads as canonical N-Quads, in the order in which they come. */
final class HashedNQuads extends StreamRDFWrapper {
    private final MessageDigest digest;

    HashedNQuads() {
        this(Sha256.digest());
    }

    private HashedNQuads(MessageDigest digest) {
        this(digest, IO.wrapUTF8(new DigestOutputStream(OutputStream.nullOutputStream(), digest)));
    }

    private HashedNQuads(MessageDigest digest, AWriter writer) {
        super(new WriterStreamRDFPlain(writer));
        this.digest = digest;
    }

    /** Good once, after the end. */
    String hash() {
        finish();
        return Sha256.hex(digest);
    }
}
