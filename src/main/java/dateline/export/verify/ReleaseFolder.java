package dateline.export.verify;

import dateline.export.release.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** The plain files that are really in a folder; a path that is not one of them is not opened, wherever it leads. */
final class ReleaseFolder {
    private static final long LARGEST = 64L << 20; // a description of 10,000 files has about 10 MB

    private final Path folder;
    private final SortedMap<String, Path> files;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** @param files by their path below the folder, with slashes; no links */
    ReleaseFolder(Path folder, SortedMap<String, Path> files) {
        this.folder = folder;
        this.files = files;
    }

    Path path() {
        return folder;
    }

    SortedMap<String, Path> files() {
        return files;
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** @throws NoSuchFileException if there is no such file, or it is a link */
    Path file(String path) throws NoSuchFileException {
        Path file = files.get(path);
        if (file == null) throw new NoSuchFileException(path);
        return file;
    }

    long size(String path) throws IOException {
        return Files.size(file(path));
    }

    /** The SHA-256 of a file, which is read once for all checks. */
    String sha256(String path) throws IOException {
        String known = hashes.get(path);
        if (known != null) return known;
        String hash = Sha256.of(file(path));
        hashes.put(path, hash);
        return hash;
    }

    /** All of a file that people and programs read whole; none of them is large. */
    byte[] read(String path) throws IOException {
        if (size(path) > LARGEST) throw new IOException("%s has more than %,d bytes".formatted(path, LARGEST));
        return Files.readAllBytes(file(path));
    }
}
