package dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of the facts format, any number of them, of articles without facts. */
final class MadeFacts {
    private MadeFacts() {}

    static Path file(Path folder, int from, int to) throws IOException {
        return Files.writeString(folder.resolve("facts-%d-%d.jsonl".formatted(from, to)), lines(from, to));
    }

    static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> """
                        {"extractor": "by hand", "article": {"headline": "Ferry %d", "text": "Ferry %d\\n\\nThe ferry number %d sailed.", \
                        "url": "https://post.example/ferry-%d"}}
                        """.formatted(number, number, number, number))
                .collect(Collectors.joining());
    }
}
