package dateline.identity;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.Sources;
import dateline.model.Article;
import dateline.model.EventKind;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles of gold, read as those of users are. */
final class Articles {
    private Articles() {}

    /** Those of a file, by address, in its order. */
    static Map<String, Article> byUrl(Path file) {
        return read(InputStream.nullInputStream(), file.toString());
    }

    /** Those of these JSON objects, by address, in their order. */
    static Map<String, Article> byUrl(Stream<JsonNode> lines) {
        String dataset = lines.map(JsonNode::toString).collect(Collectors.joining("\n", "", "\n"));
        return read(new ByteArrayInputStream(dataset.getBytes(StandardCharsets.UTF_8)), "-");
    }

    /** The kind of which this is the class. */
    static EventKind kind(String term) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of event is called " + term));
    }

    private static Map<String, Article> read(InputStream input, String source) {
        Map<String, Article> articles = new LinkedHashMap<>();
        new Sources(input)
                .read(
                        List.of(source),
                        article -> articles.put(article.url().orElseThrow().toString(), article),
                        Articles::refuse);
        return articles;
    }

    private static void refuse(Issue issue) {
        throw new AssertionError(issue);
    }
}
