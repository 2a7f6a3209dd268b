package dateline.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** What a server sees. Jena's own view refuses changes, but lets a write transaction begin, which would block the writer. */
final class ReadOnlyDataset extends DatasetGraphReadOnly {
    ReadOnlyDataset(DatasetGraph dataset) {
        super(dataset);
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
