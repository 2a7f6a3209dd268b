package dateline.export.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of releases, each in a folder named by its version. What is there is whole, and is never changed. */
public record Releases(Path folder) {
    /** Its versions in order; empty if there is no such folder. */
    public List<ReleaseVersion> versions() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve(ReleaseFormat.FILE)))
                    .map(entry -> ReleaseVersion.find(entry.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder(ReleaseVersion version) {
        return folder.resolve(version.toString());
    }

    /** The greatest version below this one. */
    public Optional<ReleaseVersion> before(ReleaseVersion version) {
        return Optional.ofNullable(new TreeSet<>(versions()).lower(version));
    }

    public Optional<ReleaseVersion> latest() {
        List<ReleaseVersion> versions = versions();
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }
}
