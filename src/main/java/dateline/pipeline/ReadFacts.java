package dateline.pipeline;

import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.model.Issue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads files of the facts format, one after the other. A line that is not of the format becomes an issue. */
final class ReadFacts {
    private final FactsFormat format = new FactsFormat();
    private final InputStream standardInput;
    private final Consumer<Issue> issues;

    /** @param standardInput what {@code -} reads; not closed */
    ReadFacts(InputStream standardInput, Consumer<Issue> issues) {
        this.standardInput = standardInput;
        this.issues = issues;
    }

    /** @param taker told the name of the file, for issues, and the facts */
    void read(List<String> sources, BiConsumer<String, ArticleFacts> taker) throws IOException {
        for (String source : sources) {
            if (source.equals("-")) {
                read("standard input", standardInput, taker);
                continue;
            }
            try (InputStream in = Files.newInputStream(Path.of(source))) {
                read(source, in, taker);
            }
        }
    }

    private void read(String name, InputStream in, BiConsumer<String, ArticleFacts> taker) throws IOException {
        format.read(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                facts -> taker.accept(name, facts),
                malformed -> issues.accept(malformed.issue(name)));
    }
}
