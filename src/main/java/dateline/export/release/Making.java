package dateline.export.release;

import dateline.store.Snapshot;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A release that is being made, as its parts see it.
 *
 * @param snapshot that it is of; for the thread that makes it
 * @param quads all of it as sorted N-Quads, unpacked; a working file that does not stay
 * @param folder to write in
 * @param soFar the release with the tables, counts and files of the parts before
 * @param previous the folder of the release before, if there is one
 */
public record Making(Snapshot snapshot, Path quads, Path folder, Release soFar, Optional<Path> previous) {}
