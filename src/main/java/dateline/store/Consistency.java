package dateline.store;

import dateline.store.Change.Kind;
import dateline.vocab.Nif;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/** Whether a store is as its writers leave it. Each check reads through the store once and says what is wrong; empty if nothing is. */
public final class Consistency {
    private static final int CHANGES = 1000; // read at a time
    private static final String SENTENCE = "#char=";

    private final Store store;

    public Consistency(Store store) {
        this.store = store;
    }

    /** Whether each of TDB2's indexes has the same entries. What is found depends on which one a query uses. */
    public List<String> indexes() {
        return store.read(snapshot -> {
            Set<String> wrong = new LinkedHashSet<>();
            Trees.tables(base(snapshot.dataset())).forEach(table -> differing(table, wrong));
            return List.copyOf(wrong);
        });
    }

    /** Whether each name and each text is as it was written: it is found by its digest. */
    public List<String> nodes() {
        long lost = store.read(snapshot -> Trees.lost(base(snapshot.dataset())));
        return lost == 0 ? List.of() : List.of("%,d names or texts are not as they were written".formatted(lost));
    }

    private static DatasetGraph base(DatasetGraph dataset) {
        return dataset instanceof DatasetGraphText text ? text.getWrapped() : dataset;
    }

    private static void differing(TupleTable table, Set<String> wrong) {
        TupleIndex[] indexes = table.getIndexes();
        Entries first = Entries.of(indexes[0]);
        for (TupleIndex index : indexes) {
            Entries entries = Entries.of(index);
            if (!entries.equals(first))
                wrong.add("%s has %,d entries, and %s has %,d%s"
                        .formatted(
                                indexes[0].getName(),
                                first.count(),
                                index.getName(),
                                entries.count(),
                                first.count() == entries.count() ? " others" : ""));
        }
    }

    /** How many entries an index has, and a sum over them that does not depend on their order. */
    private record Entries(long count, long sum) {
        static Entries of(TupleIndex index) {
            long count = 0;
            long sum = 0;
            var tuples = index.all();
            while (tuples.hasNext()) {
                long of = 0;
                for (NodeId id : tuples.next()) of += mixed(id.hashCode());
                sum += mixed(of);
                count++;
            }
            return new Entries(count, sum);
        }

        /** SplitMix64's. */
        private static long mixed(long value) {
            long mixed = (value + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
            return (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        }
    }

    /** Whether the default graph has the triples of the named graphs, and no others; and whether all of them can be read. */
    public List<String> defaultGraph() {
        return store.read(snapshot -> {
            Default difference = Default.of(snapshot.dataset());
            return difference.missing().isEmpty() && difference.unsupported().isEmpty()
                    ? List.of()
                    : List.of("the default graph lacks %,d triples of named graphs, and has %,d of none"
                            .formatted(
                                    difference.missing().size(),
                                    difference.unsupported().size()));
        });
    }

    private record Default(Set<Triple> missing, Set<Triple> unsupported) {
        static Default of(DatasetGraph dataset) {
            Set<Triple> missing = Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                    .filter(quad -> !quad.getGraph().equals(BatchRegister.GRAPH))
                    .map(Quad::asTriple)
                    .filter(triple -> !dataset.contains(Quad.create(Quad.defaultGraphNodeGenerated, triple)))
                    .collect(Collectors.toSet());
            Set<Triple> unsupported = Iter.asStream(
                            dataset.find(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY))
                    .map(Quad::asTriple)
                    .filter(triple -> !isSupported(dataset, triple))
                    .collect(Collectors.toSet());
            return new Default(missing, unsupported);
        }

        private static boolean isSupported(DatasetGraph dataset, Triple triple) {
            return dataset.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    /** Whether each graph of a sentence is one of an article that is here. */
    public List<String> sentences() {
        int orphans = store.read(snapshot -> orphans(snapshot).size());
        return orphans == 0 ? List.of() : List.of("%,d graphs of sentences belong to no article".formatted(orphans));
    }

    private static Set<Node> orphans(Snapshot snapshot) {
        Set<Node> orphans = new LinkedHashSet<>();
        snapshot.publishedGraphs().forEachRemaining(graph -> {
            int end = graph.isURI() ? graph.getURI().indexOf(SENTENCE) : -1;
            if (end < 0) return;
            Node article = NodeFactory.createURI(graph.getURI().substring(0, end));
            if (!snapshot.dataset().contains(article, graph, Nif.referenceContext, article)) orphans.add(graph);
        });
        return orphans;
    }

    /** Whether the files of the text index are as they were written, and it has as many entries as the triples have texts. */
    public List<String> words() {
        return store.read(snapshot -> {
            if (snapshot.dataset() instanceof DatasetGraphText text
                    && text.getTextIndex() instanceof WordIndex index
                    && !index.isWhole()) return List.of("the text index is damaged");
            long texts = WordIndex.texts(snapshot.dataset());
            long entries = snapshot.dataset() instanceof DatasetGraphText text
                            && text.getTextIndex() instanceof WordIndex index
                    ? index.size()
                    : 0;
            return texts == entries
                    ? List.of()
                    : List.of(
                            "the text index has %,d entries, and the triples have %,d texts".formatted(entries, texts));
        });
    }

    /** Whether the log has every change up to its last, and agrees with what became of the articles. */
    public List<String> log() {
        return store.read(snapshot -> {
            Map<String, Kind> last = new HashMap<>();
            try {
                for (long from = 1; from <= snapshot.lastChange(); from += CHANGES)
                    for (Change change : snapshot.changes(from, CHANGES)) last.put(change.article(), change.kind());
            } catch (IllegalStateException incomplete) {
                return List.of("the log of changes is incomplete: " + incomplete.getMessage());
            }
            Set<String> here =
                    snapshot.articles().stream().map(Node::getURI).collect(Collectors.toCollection(HashSet::new));
            long wrong = last.entrySet().stream()
                    .filter(change -> here.contains(change.getKey()) == (change.getValue() == Kind.DELETED))
                    .count();
            here.removeAll(last.keySet());
            return wrong + here.size() == 0
                    ? List.of()
                    : List.of("the log of changes is wrong about %,d articles, and does not know %,d"
                            .formatted(wrong, here.size()));
        });
    }

    /** Whether what identity across articles remembers is of articles that are here. */
    public List<String> register() {
        long gone = store.read(snapshot -> BatchRegister.articles(snapshot.dataset())
                .filter(article -> !snapshot.holds(article))
                .count());
        return gone == 0
                ? List.of()
                : List.of("who is who is remembered of %,d articles that are not here".formatted(gone));
    }

    /** Takes away the graphs of sentences without an article, and has the default graph and the text index as they ought to be. */
    public void repair() {
        store.write(batch -> {
            Set<Quad> orphans = batch.quadsIn(orphans(batch).stream());
            batch.change(orphans, Set.of());
            Default difference = Default.of(batch.dataset());
            difference.missing().forEach(triple -> batch.dataset()
                    .add(Quad.create(Quad.defaultGraphNodeGenerated, triple)));
            difference.unsupported().forEach(triple -> batch.dataset()
                    .delete(Quad.create(Quad.defaultGraphNodeGenerated, triple)));
        });
        store.rebuildWords();
    }
}
