package dateline.bench.peers;

import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.GoldPages;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of all page sets of the evaluation data, each once. */
final class Pages {
    private Pages() {}

    static List<Path> of(Path folder) {
        return Stream.of("aeb", "fundus", "trafilatura", "htmldate", "readability")
                .map(set -> folder.resolve("gold").resolve("articles_" + set + ".jsonl"))
                .flatMap(file -> GoldPages.read(file, folder).pages().stream())
                .map(GoldPage::file)
                .distinct()
                .toList();
    }
}
