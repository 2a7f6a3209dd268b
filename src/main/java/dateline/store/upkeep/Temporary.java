package dateline.store.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/** What is written beside its place before it takes it, named so that what a killed process left can be told and removed. */
final class Temporary {
    private static final Pattern NAME = Pattern.compile("\\.(.+)\\.(\\d+)\\.(part|restoring)");

    private Temporary() {}

    /** A name for what will take this place; nothing is there. */
    static Path beside(Path place, String ending) throws IOException {
        for (Path left : left(place)) IOUtils.rm(left);
        return folder(place)
                .resolve(".%s.%d.%s"
                        .formatted(place.getFileName(), ProcessHandle.current().pid(), ending));
    }

    /** What processes that are no more, or this one before, left beside this place. */
    static List<Path> left(Path place) throws IOException {
        Path folder = folder(place);
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isLeft(file, place.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isLeft(Path file, String place) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !name.group(1).equals(place)) return false;
        long process = Long.parseLong(name.group(2));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    static Path folder(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        return folder == null ? place.toAbsolutePath() : folder;
    }
}
