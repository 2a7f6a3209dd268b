package dateline.export.sample;

import dateline.export.release.Column;
import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.Table;
import dateline.export.release.WithholdText;
import dateline.export.table.WriteCsv;
import dateline.export.work.Workbench;
import dateline.vocab.Prefixes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes {@code sample/}: some whole articles, as CSV with the columns of the tables and as Turtle. Every key in it leads to a row
 * in it. It holds at most 64 articles, 1,000 rows of a table and one million bytes; where that is too much, half as many articles,
 * and so on. Which articles, the SHA-256 of their IRIs decides, so that releases have the same ones. Reads
 * {@code tables/dateline.duckdb}, which must be there.
 */
public final class WriteSample implements Part {
    private static final int MOST_ARTICLES = 64;
    private static final int MOST_ROWS = 1_000;
    private static final long MOST_BYTES = 1_000_000;
    private static final String FOLDER = "sample/";
    private static final String TURTLE = FOLDER + "sample.ttl";

    @Override
    public List<Content> write(Making making) throws IOException {
        Files.createDirectories(making.folder().resolve(FOLDER));
        try (Workbench bench = new Workbench(making.quads().resolveSibling("sample"), WriteSample.class)) {
            bench.attach(making.folder().resolve("tables/dateline.duckdb"), "release");
            Selection selection = new Selection(bench, making.soFar().tables());
            for (int articles = MOST_ARTICLES; ; articles /= 2) {
                selection.select(articles);
                if (articles > 0 && hasTooManyRows(selection, making.soFar().tables())) continue;
                List<Content> contents = write(making, selection);
                if (articles == 0 || bytes(making.folder(), contents) <= MOST_BYTES) return contents;
            }
        }
    }

    private static boolean hasTooManyRows(Selection selection, List<Table> tables) throws IOException {
        for (Table table : tables) if (selection.rows(table) > MOST_ROWS) return true;
        return false;
    }

    private static long bytes(Path folder, List<Content> contents) throws IOException {
        long bytes = 0;
        for (Content content : contents) bytes += Files.size(folder.resolve(content.path()));
        return bytes;
    }

    private static List<Content> write(Making making, Selection selection) throws IOException {
        List<Content> contents = new ArrayList<>();
        TreeSet<String> things = new TreeSet<>();
        for (Table table : making.soFar().tables()) {
            String path = FOLDER + table.name() + ".csv";
            boolean isOfThings = table.key().size() == 1;
            try (WriteCsv csv = new WriteCsv(table, making.folder().resolve(path))) {
                selection.read(table, row -> {
                    List<Object> values = new ArrayList<>();
                    for (Column column : table.columns()) values.add(row.getObject(column.name()));
                    csv.add(values);
                    if (isOfThings) things.add(row.getString(table.key().getFirst()));
                });
                contents.add(content(path, table.title() + ", a sample", "text/csv", csv.written()));
            }
        }
        contents.add(content(TURTLE, "The sample as RDF", "text/turtle", writeTurtle(making, things)));
        return contents;
    }

    private static Content content(String path, String title, String mediaType, long records) {
        return new Content(
                path, Role.SAMPLE, title, mediaType, Optional.empty(), OptionalLong.of(records), Optional.empty());
    }

    /** What is said of the things in the default graph, sorted; as far as the release may hold it. */
    private static long writeTurtle(Making making, TreeSet<String> things) throws IOException {
        long triples = 0;
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(making.folder().resolve(TURTLE)))) {
            StreamRDF turtle = WithholdText.of(making.snapshot(), making.soFar().text())
                    .before(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
            turtle.start();
            StreamRDFOps.sendPrefixesToStream(Prefixes.ALL, turtle);
            for (String thing : things)
                for (Triple triple : triples(making, NodeFactory.createURI(thing))) {
                    turtle.triple(triple);
                    triples++;
                }
            turtle.finish();
        }
        return triples;
    }

    private static List<Triple> triples(Making making, Node thing) {
        return Iter.asStream(making.snapshot().dataset().find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY))
                .map(Quad::asTriple)
                .sorted(Comparator.comparing(
                                (Triple triple) -> triple.getPredicate().getURI())
                        .thenComparing(triple -> triple.getObject().toString()))
                .toList();
    }
}
