package dateline.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * What a server sees. Jena's own view refuses changes, but lets a write transaction begin, which would block the writer.
 * The register's graph is empty here, and the union of all graphs is the default graph.
 */
final class ReadOnlyDataset extends DatasetGraphReadOnly {
    ReadOnlyDataset(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    public Graph getGraph(Node name) {
        return BatchRegister.GRAPH.equals(name) ? Graph.emptyGraph : super.getGraph(name);
    }

    @Override
    public Graph getUnionGraph() {
        return getDefaultGraph();
    }

    @Override
    public boolean containsGraph(Node name) {
        return !BatchRegister.GRAPH.equals(name) && super.containsGraph(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return Iter.filter(super.listGraphNodes(), name -> !BatchRegister.GRAPH.equals(name));
    }

    @Override
    public void begin(ReadWrite mode) {
        if (mode == ReadWrite.WRITE) throw new UnsupportedOperationException("the dataset is read-only");
        super.begin(mode);
    }

    @Override
    public void begin(TxnType type) {
        begin(TxnType.convert(type));
    }
}
