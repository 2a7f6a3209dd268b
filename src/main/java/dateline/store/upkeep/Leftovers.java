package dateline.store.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/** Files that loads and restores which were killed left in a store's folder and beside it. Only for whoever has the store. */
public final class Leftovers {
    private static final List<String> NAMES = List.of("loading", "compacted.next");

    private Leftovers() {}

    /** A sentence for each. */
    public static List<String> names(Path directory) {
        return find(directory).stream()
                .map(path -> path + " is left of a process that was killed")
                .toList();
    }

    public static void remove(Path directory) {
        try {
            for (Path path : find(directory)) IOUtils.rm(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> find(Path directory) {
        Path place = directory.toAbsolutePath().normalize();
        try {
            List<Path> found = new ArrayList<>(Temporary.left(place));
            NAMES.stream().map(place::resolve).filter(Files::exists).forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
