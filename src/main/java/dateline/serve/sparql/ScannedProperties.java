package dateline.serve.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.jspecify.annotations.Nullable;

/**
 * The triples of the default graph, which learns while a query looks into them. TDB2 joins by a look-up for each row, a walk
 * down a tree, which costs as much as reading some ten triples in a row. Where the same property is looked up again and again,
 * all its triples are read at once instead, and kept, as soon as that costs no more than the look-ups did. What is found,
 * and in which order, stays the same. For one query, and its thread.
 */
final class ScannedProperties implements NodeTupleTable {
    static final int FIRST = 256; // look-ups of a kind before its triples are read
    private static final int TIMES = 8; // as many triples as look-ups so far are read at most
    private static final int MOST = 200_000; // triples of a kind that are kept
    private static final int BETWEEN_CHECKS = 1_024;

    private final NodeTupleTable table;
    private final Scans.State scans;
    private final Run run;
    private final Map<Scans.Kind, Seen> kinds = new HashMap<>();

    /** How often a kind was looked up, and its triples once they are read. */
    private static final class Seen {
        private int lookUps;
        private long next;
        private Scans.@Nullable Table table;
    }

    ScannedProperties(NodeTupleTable table, Scans.State scans, Run run) {
        this.table = table;
        this.scans = scans;
        this.run = run;
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        NodeId subject = bound(pattern.get(0));
        NodeId property = bound(pattern.get(1));
        NodeId object = bound(pattern.get(2));
        if (property == null || (subject == null && object == null)) return table.find(pattern);
        NodeId key = subject == null ? object : subject;
        Scans.Kind kind = new Scans.Kind(subject != null, property, subject == null ? null : object);
        Seen seen = kinds.computeIfAbsent(kind, this::begin);
        if (seen.table == null && ++seen.lookUps >= seen.next) read(kind, seen);
        return seen.table == null
                ? table.find(pattern)
                : seen.table.triples().getOrDefault(key, List.of()).iterator();
    }

    private static @Nullable NodeId bound(@Nullable NodeId id) {
        return id == null || NodeId.isAny(id) ? null : id;
    }

    private Seen begin(Scans.Kind kind) {
        Seen seen = new Seen();
        seen.table = scans.table(kind);
        wait(kind, seen);
        return seen;
    }

    /** Sets when the triples of a kind shall be read: when that is sure to cost no more than all look-ups before. */
    private void wait(Scans.Kind kind, Seen seen) {
        int size = scans.atLeast(kind);
        seen.next = size > MOST ? Long.MAX_VALUE : Math.max(FIRST, size / TIMES);
    }

    private void read(Scans.Kind kind, Seen seen) {
        int most = Math.min(MOST, TIMES * seen.lookUps);
        boolean bySubject = kind.bySubject();
        Map<NodeId, List<Tuple<NodeId>>> triples = new HashMap<>();
        Iterator<Tuple<NodeId>> found = table.find(TupleFactory.create3(null, kind.property(), kind.object()));
        int count = 0;
        while (found.hasNext()) {
            if (++count > most) {
                scans.isMoreThan(kind, 2 * most); // or the next attempt, soon after, would end as this one
                wait(kind, seen);
                return;
            }
            if (count % BETWEEN_CHECKS == 0) run.check();
            Tuple<NodeId> triple = found.next();
            triples.computeIfAbsent(triple.get(bySubject ? 0 : 2), any -> new ArrayList<>(1))
                    .add(triple);
        }
        run.take((long) count * Scans.TRIPLE); // given back when the query ends
        seen.table = new Scans.Table(triples, count);
        scans.keep(kind, seen.table);
    }

    @Override
    public Iterator<Tuple<NodeId>> find(NodeId... pattern) {
        return find(TupleFactory.create(pattern));
    }

    @Override
    public NodeTable getNodeTable() {
        return table.getNodeTable();
    }

    @Override
    public TupleTable getTupleTable() {
        return table.getTupleTable();
    }

    @Override
    public int getTupleLen() {
        return table.getTupleLen();
    }

    @Override
    public Iterator<Tuple<Node>> find(Node... pattern) {
        return table.find(pattern);
    }

    @Override
    public Iterator<Tuple<NodeId>> findAsNodeIds(Node... pattern) {
        return table.findAsNodeIds(pattern);
    }

    @Override
    public Iterator<Tuple<NodeId>> findAll() {
        return table.findAll();
    }

    @Override
    public boolean isEmpty() {
        return table.isEmpty();
    }

    @Override
    public long size() {
        return table.size();
    }

    @Override
    public void addRow(Node... row) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public void deleteRow(Node... row) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public void sync() {}

    @Override
    public void close() {}
}
