package dateline.bench.publisher;

import dateline.store.Store;
import dateline.vocab.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes a store of {@link MakeNews}: the triples by TDB2's bulk loader, then the text index by opening it, then one more
 * article as a batch, so that it has a date of its last change. {@code LoadNews DIRECTORY BASE ARTICLES LINKS MENTIONS}.
 */
public final class LoadNews {
    private static final long SEED = 7;

    private LoadNews() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        String base = arguments[1];
        bulk(
                directory,
                base,
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]));
        try (Store store = Store.open(directory)) {
            Node article = NodeFactory.createURI(base + "id/article/last");
            store.write(batch -> batch.replace(
                    article,
                    List.of(
                            Quad.create(article, article, RDF.Nodes.type, Schema.NewsArticle),
                            Quad.create(
                                    article,
                                    article,
                                    Schema.headline,
                                    NodeFactory.createLiteralString("The last one")))));
            System.err.println("Made " + store.version());
        }
    }

    private static void bulk(Path directory, String base, int articles, int links, int mentions) throws IOException {
        Path triples = Files.createDirectories(directory.resolve("triples"));
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(triples));
        DataLoader loader = LoaderFactory.parallelLoader(dataset, (format, values) -> {});
        loader.startBulk();
        new MakeNews(base, SEED, loader.stream()).make(articles, links, mentions);
        loader.finishBulk();
        System.err.printf("%d triples and %d quads%n", loader.countTriples(), loader.countQuads());
        TDBInternal.expel(dataset);
    }
}
