package dateline.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The trees of a TDB2 database. It opens one whose file is gone or was emptied as a tree that is empty, after which queries
 * that use it find nothing.
 */
final class Trees {
    private Trees() {}

    static List<TupleTable> tables(DatasetGraph triples) {
        DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(triples);
        return List.of(
                tdb.getTripleTable().getNodeTupleTable().getTupleTable(),
                tdb.getQuadTable().getNodeTupleTable().getTupleTable());
    }

    /** Throws if one is empty and others are not, inside a transaction. Costs a few blocks of each. */
    static void requireAll(DatasetGraph triples) {
        for (TupleTable table : tables(triples)) {
            List<TupleIndex> empty = Stream.of(table.getIndexes())
                    .filter(index -> !index.all().hasNext())
                    .toList();
            if (empty.size() == table.getIndexes().length) continue;
            if (!empty.isEmpty())
                throw new IllegalStateException(
                        "there is nothing in its index " + empty.getFirst().getName());
            NodeId first = table.getIndex(0).all().next().get(0);
            if (!isFound(nodes(triples), first)) throw new IllegalStateException("its table of nodes is wrong");
        }
    }

    /** How many nodes of these tables are not found by what they are; TDB2 looks for them by a digest of their words. */
    static long lost(DatasetGraph triples) {
        NodeTable nodes = nodes(triples);
        return tables(triples).stream()
                .flatMap(table -> Iter.asStream(table.getIndex(0).all()))
                .flatMap(Tuple::stream)
                .distinct()
                .filter(id -> !isFound(nodes, id))
                .count();
    }

    /** Past the cache, which would find what was read just now. */
    private static NodeTable nodes(DatasetGraph triples) {
        return TDBInternal.getDatasetGraphTDB(triples)
                .getTripleTable()
                .getNodeTupleTable()
                .getNodeTable()
                .baseNodeTable();
    }

    private static boolean isFound(NodeTable nodes, NodeId id) {
        if (!id.isPtr()) return true; // a number or a date, which the identifier itself says
        Node node = nodes.getNodeForNodeId(id);
        return node != null && nodes.getNodeIdForNode(node).equals(id);
    }
}
