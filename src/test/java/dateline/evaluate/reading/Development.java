package dateline.evaluate.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The evaluation data beside the project, unpacked below {@code target} when it is first asked for. */
public final class Development {
    private static final Path ARCHIVE = Path.of("../shared/evaluation/development.tar.gz");
    private static final Path FOLDER = Path.of("target/evaluation");
    private static final Path LOCK = Path.of("target/evaluation.lock"); // tests run in two processes

    private Development() {}

    /** Its folder; where there is none, the test that asks is skipped. */
    public static synchronized Path folder() throws IOException {
        assumeTrue(
                Files.exists(ARCHIVE), "the evaluation data is not here: no ../shared/evaluation beside the project");
        Files.createDirectories(LOCK.getParent());
        try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock(); // until it is closed
            unpack();
        }
        return FOLDER;
    }

    private static void unpack() throws IOException {
        String state = "%d %s".formatted(Files.size(ARCHIVE), Files.getLastModifiedTime(ARCHIVE));
        Path done = FOLDER.resolve("unpacked");
        if (Files.exists(done) && Files.readString(done).equals(state)) return;
        try (InputStream bytes = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(ARCHIVE)), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = FOLDER.resolve(entry.getName()).normalize();
                if (!entry.isFile() || !file.startsWith(FOLDER)) continue;
                Files.createDirectories(file.getParent());
                Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(done, state);
    }
}
