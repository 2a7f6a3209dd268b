package dateline.bench.queries;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Writes a TDB2 database as N-Quads, for engines that have files of their own: {@code DumpQuads DIRECTORY FILE}. */
public final class DumpQuads {
    private DumpQuads() {}

    public static void main(String[] arguments) throws IOException {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(arguments[0]));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16)) {
            Txn.executeRead(dataset, () -> RDFDataMgr.write(out, dataset, Lang.NQUADS));
        } finally {
            TDBInternal.expel(dataset);
        }
    }
}
