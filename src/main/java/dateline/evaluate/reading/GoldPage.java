package dateline.evaluate.reading;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A page with what people wrote down of it.
 *
 * @param file the page as it was saved, perhaps compressed with gzip
 * @param url where it was published
 */
public record GoldPage(String id, Path file, Optional<URI> url, List<Question> questions) {
    public GoldPage {
        questions = List.copyOf(questions);
    }
}
