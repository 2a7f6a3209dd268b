package dateline.bench.publisher;

import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.tdb2.DatabaseMgr;

/** Fuseki as it comes, over a TDB2 database on this machine: {@code PlainFuseki DIRECTORY PORT}, at {@code /news/sparql}. */
public final class PlainFuseki {
    private PlainFuseki() {}

    public static void main(String[] arguments) {
        FusekiServer.create()
                .port(Integer.parseInt(arguments[1]))
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/news", DatabaseMgr.connectDatasetGraph(Location.create(arguments[0])), false)
                .build()
                .start()
                .join();
    }
}
