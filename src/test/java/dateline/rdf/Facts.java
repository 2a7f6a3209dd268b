package dateline.rdf;

import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads facts that a test needs, every line of them. */
final class Facts {
    private static final FactsFormat FORMAT = new FactsFormat();

    private Facts() {}

    static List<ArticleFacts> read(Path file) throws IOException {
        List<ArticleFacts> facts = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            FORMAT.read(lines, facts::add, problem -> {
                throw new AssertionError(problem);
            });
        }
        return facts;
    }
}
