package dateline.export.rdf;

import dateline.export.release.Content;
import dateline.export.release.Content.Packing;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.rdf.SortLines;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes the whole as sorted N-Quads, TriG and JSON-LD and its default graph as Turtle, each packed by gzip and by zstd. Reads
 * the sorted quads once, and those of named graphs once more, which are sorted by graph for it in a temporary file.
 */
public final class WriteRdf implements Part {
    private static final String FILE = "rdf/dataset.";

    /** The syntaxes and what they hold. */
    public enum Syntax {
        N_QUADS("nq", "application/n-quads", "All of it, as sorted N-Quads"),
        TRIG("trig", "application/trig", "All of it, as TriG, graph by graph"),
        TURTLE("ttl", "text/turtle", "The default graph, as Turtle"),
        JSON_LD("jsonld", "application/ld+json", "All of it, as JSON-LD, node by node");

        private final String suffix;
        private final String mediaType;
        private final String title;

        Syntax(String suffix, String mediaType, String title) {
            this.suffix = suffix;
            this.mediaType = mediaType;
            this.title = title;
        }

        String path() {
            return FILE + suffix;
        }

        private Content content(Packing packing, long records) {
            return new Content(
                    FILE + suffix + packing.suffix(),
                    Role.RDF,
                    title,
                    mediaType,
                    Optional.of(packing),
                    OptionalLong.of(records),
                    Optional.empty());
        }
    }

    private final List<Syntax> syntaxes;

    /** Writes all syntaxes. */
    public WriteRdf() {
        this(List.of(Syntax.values()));
    }

    public WriteRdf(List<Syntax> syntaxes) {
        this.syntaxes = List.copyOf(syntaxes);
    }

    @Override
    public List<Content> write(Making making) throws IOException {
        long quads = 0;
        long triples = 0;
        try (Lines lines = new Lines(Files.newInputStream(making.quads()));
                SortLines named = new SortLines(making.quads().resolveSibling(""));
                OpenFiles files = new OpenFiles(making.folder(), syntaxes)) {
            while (lines.next()) {
                quads++;
                files.line(lines.line(), lines.length());
                Statement statement = Statement.parse(lines.text());
                if (statement.graph().isEmpty()) {
                    triples++;
                    files.write(statement);
                } else if (files.takeGraphs()) {
                    byte[] line = statement.graphFirst();
                    named.add(line, line.length);
                }
            }
            named.sendTo((line, length) -> files.write(Statement.parseGraphFirst(line, length)));
            files.finish();
        }
        return contents(quads, triples);
    }

    private List<Content> contents(long quads, long triples) {
        return syntaxes.stream()
                .flatMap(syntax -> Arrays.stream(Packing.values())
                        .map(packing -> syntax.content(packing, syntax == Syntax.TURTLE ? triples : quads)))
                .toList();
    }
}
