package dateline.corpus;

import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that a run reads, side by side. */
record Reading(List<Article> articles, List<Issue> issues) {
    static Reading of(Path... paths) {
        return of(new byte[0], Stream.of(paths).map(Path::toString).toList());
    }

    static Reading ofInput(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), List.of("-"));
    }

    static Reading ofInput(byte[] bytes) {
        return of(bytes, List.of("-"));
    }

    private static Reading of(byte[] standardInput, List<String> sources) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        new Sources(new ByteArrayInputStream(standardInput)).read(sources, reading.articles::add, reading.issues::add);
        return reading;
    }

    Article article() {
        if (articles.size() != 1) throw new AssertionError("%d articles, %s".formatted(articles.size(), issues));
        return articles.getFirst();
    }
}
