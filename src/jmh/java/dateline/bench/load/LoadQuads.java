package dateline.bench.load;

import dateline.store.BulkLoad;
import dateline.store.Store;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Loads a file of N-Quads into an empty store, and if asked to, makes its index of words. {@code LoadQuads FILE FOLDER [words]} */
public final class LoadQuads {
    private LoadQuads() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        BulkLoad.into(folder, out -> RDFParser.source(file).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                out.triple(triple);
            }

            @Override
            public void quad(Quad quad) {
                out.quad(quad);
            }
        }));
        if (arguments.length > 2) Store.open(folder).close();
    }
}
