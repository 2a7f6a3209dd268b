package dateline.export.rdf;

import dateline.export.release.Content;
import dateline.export.release.Content.Packing;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.rdf.SortLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private enum Syntax {
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

    @Override
    public List<Content> write(Making making) throws IOException {
        long quads = 0;
        long triples = 0;
        Path work = making.quads().resolveSibling("");
        try (Lines lines = new Lines(Files.newInputStream(making.quads()));
                SortLines named = new SortLines(work);
                Packed nQuads = packed(making, Syntax.N_QUADS);
                Packed jsonLd = packed(making, Syntax.JSON_LD);
                Writer turtle = writer(making, Syntax.TURTLE);
                Writer trig = writer(making, Syntax.TRIG)) {
            WriteTurtle facts = new WriteTurtle(turtle);
            WriteTurtle graphs = new WriteTurtle(trig);
            WriteJsonLd nodes = new WriteJsonLd(jsonLd);
            while (lines.next()) {
                quads++;
                nQuads.write(lines.line(), 0, lines.length());
                nQuads.write('\n');
                Statement statement = Statement.parse(lines.text());
                if (statement.graph().isEmpty()) {
                    triples++;
                    facts.write(statement);
                    graphs.write(statement);
                    nodes.write(statement);
                } else {
                    byte[] line = statement.graphFirst();
                    named.add(line, line.length);
                }
            }
            facts.finish();
            named.sendTo((line, length) -> {
                Statement statement = Statement.parseGraphFirst(line, length);
                graphs.write(statement);
                nodes.write(statement);
            });
            graphs.finish();
            nodes.finish();
        }
        return contents(quads, triples);
    }

    private static Packed packed(Making making, Syntax syntax) throws IOException {
        return new Packed(making.folder(), FILE + syntax.suffix);
    }

    private static Writer writer(Making making, Syntax syntax) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(packed(making, syntax), StandardCharsets.UTF_8));
    }

    private static List<Content> contents(long quads, long triples) {
        return Arrays.stream(Syntax.values())
                .flatMap(syntax -> Arrays.stream(Packing.values())
                        .map(packing -> syntax.content(packing, syntax == Syntax.TURTLE ? triples : quads)))
                .toList();
    }
}
