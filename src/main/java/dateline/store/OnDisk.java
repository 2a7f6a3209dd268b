package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/** Has what was written on the disk, names and all, so that a power cut takes nothing of it back. */
public final class OnDisk {
    private OnDisk() {}

    /** Has all that is in a folder, and the entries of it and of those below, on the disk when it returns. */
    public static void force(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) IOUtils.fsync(path, Files.isDirectory(path));
        }
    }

    /**
     * Gives a file or a folder its name, in one step, and has the name on the disk when it returns. What it holds must be there
     * already, or the name would promise too much. If the disk fails at the last, the new name may stand all the same.
     *
     * @param to in the same file system; what had the name is replaced, if it is no folder with something in it
     */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(to.toAbsolutePath().getParent(), true);
    }
}
