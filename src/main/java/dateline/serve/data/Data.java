package dateline.serve.data;

import dateline.store.Change;
import dateline.store.Snapshot;
import dateline.store.Store;
import dateline.store.StoreVersion;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** The data that are served. */
public interface Data {
    /** Lends the data as they stand at one moment; good inside the task, and not to be changed. */
    <T> T read(Function<DatasetGraph, T> task);

    /** The data for SPARQL, which brings its own transactions; refuses every change. */
    DatasetGraph dataset();

    /** Which state they are in. Costs nothing. */
    StoreVersion version();

    /** At most so many changes to articles, from this number (1 for the first) on, in order. */
    List<Change> changes(long from, int limit);

    /** The number of the latest change; 0 if there was none. */
    long lastChange();

    /** What is in a store. */
    static Data of(Store store) {
        return new Data() {
            @Override
            public <T> T read(Function<DatasetGraph, T> task) {
                return store.read(snapshot -> task.apply(snapshot.dataset()));
            }

            @Override
            public DatasetGraph dataset() {
                return store.dataset();
            }

            @Override
            public StoreVersion version() {
                return store.version();
            }

            @Override
            public List<Change> changes(long from, int limit) {
                return store.read(snapshot -> snapshot.changes(from, limit));
            }

            @Override
            public long lastChange() {
                return store.read(Snapshot::lastChange);
            }
        };
    }

    /** Data that never change, such as a dump that was read into memory. */
    static Data of(DatasetGraph dataset) {
        return new Data() {
            @Override
            public <T> T read(Function<DatasetGraph, T> task) {
                dataset.begin(ReadWrite.READ);
                try {
                    return task.apply(dataset);
                } finally {
                    dataset.end();
                }
            }

            @Override
            public DatasetGraph dataset() {
                return dataset;
            }

            @Override
            public StoreVersion version() {
                return StoreVersion.NONE;
            }

            @Override
            public List<Change> changes(long from, int limit) {
                return List.of();
            }

            @Override
            public long lastChange() {
                return 0;
            }
        };
    }
}
