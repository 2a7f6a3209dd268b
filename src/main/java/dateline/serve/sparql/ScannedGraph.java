package dateline.serve.sparql;

import org.apache.jena.dboe.storage.prefixes.StoragePrefixesEmpty;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** The default graph of a TDB2 dataset, with triples that are looked up as {@link ScannedProperties} does it. */
final class ScannedGraph extends GraphTDB {
    private final NodeTupleTable triples;

    ScannedGraph(DatasetGraphTDB dataset, Scans scans, Run run) {
        super(dataset, Quad.defaultGraphNodeGenerated, new StoragePrefixesEmpty());
        this.triples = new ScannedProperties(dataset.getTripleTable().getNodeTupleTable(), scans.of(dataset), run);
    }

    @Override
    public NodeTupleTable getNodeTupleTable() {
        return triples;
    }
}
