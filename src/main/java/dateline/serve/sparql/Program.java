package dateline.serve.sparql;

import dateline.serve.http.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Which program this is: the same data may be told otherwise by another. */
final class Program {
    private Program() {}

    /**
     * By the bytes of the archive that a class comes from, which names the libraries it runs with; where it comes from a folder,
     * whose classes may change at any time, another in each process.
     */
    static String of(URI source) {
        Path archive = Path.of(source);
        if (Files.isDirectory(archive)) return UUID.randomUUID().toString();
        try {
            return Headers.etag(Files.readAllBytes(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This one. */
    static String own() {
        return of(URI.create(Program.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
