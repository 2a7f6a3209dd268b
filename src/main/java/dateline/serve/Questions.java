package dateline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The catalogue of questions: SPARQL queries that the product answers on its own data, in {@code /questions}. */
public final class Questions {
    private Questions() {}

    /**
     * A question in words and in SPARQL.
     *
     * @param name its file's name without the ending: "01-who-met-whom"
     * @param title the question in words: the first line's comment
     * @param query the whole file
     */
    public record Question(String name, String title, String query) {
        private static Question of(String file, String query) {
            String title = query.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
            return new Question(file.replaceFirst("\\.rq$", ""), title, query);
        }
    }

    /** All of them, in order. */
    public static List<Question> all() {
        return read("index.txt")
                .lines()
                .map(file -> Question.of(file, read(file)))
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = Questions.class.getResourceAsStream("/questions/" + file)) {
            if (in == null) throw new IllegalStateException("no question " + file + " on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the question " + file, e);
        }
    }
}
