package dateline.cli;

import dateline.evaluate.BadGoldException;
import dateline.evaluate.reading.GoldPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gold sets of a folder: its JSON Lines.
 *
 * @param pages measure reading
 * @param marks measure one of our recognisers
 * @param others of a folder: what nothing here can be measured with
 */
record GoldSets(List<Path> pages, List<Path> marks, List<Path> others) {
    /** Those of a folder, by name, or one file alone. */
    static GoldSets of(Path path, MarkGold boards) {
        List<Path> files = Files.isDirectory(path) ? jsonLines(path) : List.of(path);
        List<Path> pages = files.stream().filter(GoldPages::isThere).toList();
        List<Path> marks = files.stream()
                .filter(file -> !pages.contains(file) && boards.isFor(file))
                .toList();
        return new GoldSets(
                pages,
                marks,
                files.stream()
                        .filter(file -> !file.equals(path) && !pages.contains(file) && !marks.contains(file))
                        .toList());
    }

    private static List<Path> jsonLines(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** How many there are to measure with. */
    int size() {
        return pages.size() + marks.size();
    }
}
