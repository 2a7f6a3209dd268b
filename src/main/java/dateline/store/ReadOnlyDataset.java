package dateline.store;

import java.util.Iterator;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
    private final ReentrantReadWriteLock reading;

    /** For what is done inside a transaction of somebody else. */
    ReadOnlyDataset(DatasetGraph dataset) {
        this(dataset, new ReentrantReadWriteLock());
    }

    /** @param reading its part for readers is held in each transaction */
    ReadOnlyDataset(DatasetGraph dataset, ReentrantReadWriteLock reading) {
        super(dataset);
        this.reading = reading;
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
        reading.readLock().lock();
        try {
            super.begin(mode);
        } catch (RuntimeException | Error e) {
            reading.readLock().unlock();
            throw e;
        }
    }

    @Override
    public void end() {
        super.end();
        if (reading.getReadHoldCount() > 0) reading.readLock().unlock(); // it may end twice, or without a beginning
    }

    @Override
    public void begin(TxnType type) {
        begin(TxnType.convert(type));
    }
}
