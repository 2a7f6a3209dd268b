package dateline.export.verify;

import dateline.export.release.Content.Role;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder that says it is a release.
 *
 * @param release what {@code release.json} says
 * @param work an empty folder for what does not fit into memory
 */
record Candidate(ReleaseFolder folder, Release release, Path work) {
    boolean has(String path) {
        return folder.has(path);
    }

    /** The files of one purpose that release.json lists and that are there. */
    List<ReleaseFile> present(Role role) {
        return release.files(role).stream().filter(file -> has(file.path())).toList();
    }

    /** What release.json says of a file. */
    Optional<ReleaseFile> listed(String path) {
        return release.files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** What is in a file, unpacked if it is packed. */
    InputStream open(ReleaseFile file) throws IOException {
        return Unpacked.open(folder.file(file.path()), file.content().packing());
    }

    /** An empty folder for one check. */
    Path work(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }
}
