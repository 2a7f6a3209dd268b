package dateline.pipeline;

import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.model.Issue;
import dateline.rdf.BadFactsException;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.Ontology;
import dateline.rdf.SortedNQuads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Takes lines of the facts format, whoever made them, to RDF: the same quads as a store of the same articles. */
public final class Mapping {
    private final FactsFormat format = new FactsFormat();
    private final FactMapper mapper;
    private final InputStream standardInput;
    private final Consumer<Issue> issues;

    /**
     * @param standardInput what {@code -} reads; not closed
     * @param issues told of each line that is not of the format, or whose facts do not hold together; the run goes on
     */
    public Mapping(Iris iris, InputStream standardInput, Consumer<Issue> issues) {
        this.mapper = new FactMapper(iris);
        this.standardInput = standardInput;
        this.issues = issues;
    }

    /**
     * Writes sorted N-Quads for the facts of these files. Nothing is written before the last line is read.
     *
     * @return how many articles were mapped
     */
    public int run(List<String> sources, OutputStream out) throws IOException {
        int mapped = 0;
        try (SortedNQuads quads = new SortedNQuads(out)) {
            for (String source : sources) mapped += map(source, quads);
            if (mapped > 0) Ontology.say(quads);
            quads.finish();
        }
        return mapped;
    }

    private int map(String source, SortedNQuads quads) throws IOException {
        if (source.equals("-")) return map("standard input", standardInput, quads);
        try (InputStream in = Files.newInputStream(Path.of(source))) {
            return map(source, in, quads);
        }
    }

    private int map(String name, InputStream in, SortedNQuads quads) throws IOException {
        Counter counter = new Counter(name, quads);
        format.read(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                counter::map,
                malformed -> issues.accept(malformed.issue(name)));
        return counter.mapped;
    }

    private final class Counter {
        private final String name;
        private final SortedNQuads quads;
        private int mapped;

        Counter(String name, SortedNQuads quads) {
            this.name = name;
            this.quads = quads;
        }

        void map(ArticleFacts facts) {
            try {
                mapper.map(facts, quads);
                mapped++;
            } catch (BadFactsException e) {
                issues.accept(new Issue(name, "", String.valueOf(e.getMessage())));
            }
        }
    }
}
