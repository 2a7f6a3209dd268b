package dateline.cli;

import dateline.evaluate.BadGoldException;
import dateline.evaluate.GoldFile;
import dateline.evaluate.Scoreboard;
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
    private static final String LINES = ".jsonl";

    /**
     * Those of a folder, by name, or one file alone.
     *
     * @throws BadGoldException if nothing here can be measured with that file
     */
    static GoldSets of(Path path, MarkGold boards) {
        if (path.toString().endsWith(LINES)) known(path, boards);
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

    /** Says of a file that is asked for by name that nothing here can be measured with it. */
    private static void known(Path file, MarkGold boards) {
        List<String> fields = GoldFile.fields(file);
        if (fields.isEmpty() || GoldPages.isThere(file) || boards.isFor(file)) return;
        throw new BadGoldException("%s: no board reads such gold; the fields of its first line are %s"
                .formatted(file, String.join(", ", fields)));
    }

    private static List<Path> jsonLines(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(LINES) && !Scoreboard.isOfNoArticle(file))
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
