package dateline.serve.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * What queries have read of whole properties, kept for others that see the same state of the same database: until
 * something is committed, or the database is written anew, when ids of terms are others. Any thread may use it.
 */
final class Scans {
    /** Bytes of a triple with its place in a table. */
    static final int TRIPLE = 120;

    private static final long MOST = Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 16);

    private @Nullable State latest;

    /** What is looked up: the objects or subjects of a property, or with an object whether a subject has it. */
    record Kind(
            boolean bySubject, NodeId property, @Nullable NodeId object) {}

    /** The triples of a kind by subject or by object; not to be changed. */
    record Table(Map<NodeId, List<Tuple<NodeId>>> triples, int size) {}

    /** What is known of one state of the database. */
    static final class State {
        private final WeakReference<DatasetGraphTDB> dataset; // of an old one nothing should be kept
        private final long version;
        private final Cache<Kind, Table> tables = Caffeine.newBuilder()
                .maximumWeight(MOST)
                .weigher((Kind kind, Table table) -> table.size() * TRIPLE)
                .build();
        private final Map<Kind, Integer> sizes = new ConcurrentHashMap<>();

        private State(DatasetGraphTDB dataset, long version) {
            this.dataset = new WeakReference<>(dataset);
            this.version = version;
        }

        @Nullable
        Table table(Kind kind) {
            return tables.getIfPresent(kind);
        }

        void keep(Kind kind, Table table) {
            sizes.put(kind, table.size());
            tables.put(kind, table);
        }

        /** At least how many triples there are of a kind; 0 if nobody knows. */
        int atLeast(Kind kind) {
            return sizes.getOrDefault(kind, 0);
        }

        void isMoreThan(Kind kind, int size) {
            sizes.merge(kind, size + 1, Math::max);
        }
    }

    /** Of the snapshot that this thread reads. */
    synchronized State of(DatasetGraphTDB dataset) {
        Transaction transaction = dataset.getTxnSystem().getThreadTransaction();
        long version = transaction.getDataVersion();
        if (latest == null || latest.dataset.get() != dataset || latest.version < version)
            latest = new State(dataset, version);
        return latest.version == version ? latest : new State(dataset, version); // of a reader that began before
    }
}
