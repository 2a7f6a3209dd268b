package dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The quads of a SPARQL endpoint. Each pattern is a request, whose answer is kept until the transaction ends; what a batch
 * changes is kept here, and sent as one update that holds only if nobody else has written since the batch began. The protocol
 * knows no snapshots: whoever reads asks {@link #requireUnchanged} afterwards.
 */
final class RemoteDataset extends DatasetGraphTriplesQuads {
    private static final Node LOG = NodeFactory.createURI(BatchRegister.NAMESPACE + "log");
    private static final Node TOKEN = NodeFactory.createURI(BatchRegister.NAMESPACE + "token");
    private static final int KEPT = 10_000; // quads of an answer, beyond which it is asked for again

    private final RemoteQuads endpoint;
    private final ReadWriteLock committing = new ReentrantReadWriteLock(true); // of this process; others are noticed

    @SuppressWarnings("ThreadLocalUsage") // a thread may read one store while it writes another
    private final ThreadLocal<@Nullable State> states = new ThreadLocal<>();

    RemoteDataset(RemoteQuads endpoint) {
        this.endpoint = endpoint;
    }

    /** What one thread has under way. */
    private record State(ReadWrite mode, Optional<Node> token, Map<Quad, List<Quad>> answers, Overlay overlay) {}

    RemoteQuads endpoint() {
        return endpoint;
    }

    /** Whether this thread has changed something that the endpoint does not know yet. */
    boolean hasChanges() {
        State state = states.get();
        return state != null && !state.overlay().isEmpty();
    }

    /** @throws StoreException.Changed if somebody has written since this thread's transaction began */
    void requireUnchanged() {
        if (!insist().token().equals(token())) throw new StoreException.Changed(endpoint.toString());
    }

    /** @throws StoreException.Unfit if the default graph has what only a named one was given */
    void requireDefaultGraphOfItsOwn() {
        Quad probe = token(NodeFactory.createLiteralString("probe"));
        if (token().isEmpty()) endpoint.add(probe);
        try {
            Quad inDefault = new Quad(Quad.defaultGraphNodeGenerated, LOG, TOKEN, Node.ANY);
            if (!endpoint.find(inDefault).isEmpty()) throw new StoreException.Unfit(endpoint.toString());
        } finally {
            endpoint.delete(probe);
        }
    }

    private Optional<Node> token() {
        return endpoint.find(new Quad(BatchRegister.GRAPH, LOG, TOKEN, Node.ANY)).stream()
                .map(Quad::getObject)
                .findFirst();
    }

    @Override
    public void begin(ReadWrite mode) {
        if (isInTransaction()) throw new JenaTransactionException("a transaction is under way already");
        if (mode == ReadWrite.READ) committing.readLock().lock();
        try {
            states.set(new State(mode, token(), new HashMap<>(), new Overlay()));
        } catch (RuntimeException | Error e) {
            if (mode == ReadWrite.READ) committing.readLock().unlock();
            throw e;
        }
    }

    @Override
    public void begin(TxnType type) {
        begin(TxnType.convert(type));
    }

    @Override
    public void commit() {
        State state = insist();
        if (state.mode() == ReadWrite.WRITE && !state.overlay().isEmpty()) {
            committing.writeLock().lock();
            try {
                send(state);
            } finally {
                committing.writeLock().unlock();
            }
        }
        leave();
    }

    private void send(State state) {
        Node next = NodeFactory.createLiteralString(UUID.randomUUID().toString());
        Optional<Quad> held = state.token().map(RemoteDataset::token);
        held.ifPresent(state.overlay()::delete);
        state.overlay().add(token(next));
        endpoint.change(state.overlay(), held, new Quad(BatchRegister.GRAPH, LOG, TOKEN, Node.ANY));
        if (!token().equals(Optional.of(next))) throw new StoreException.Changed(endpoint.toString());
    }

    private static Quad token(Node value) {
        return Quad.create(BatchRegister.GRAPH, LOG, TOKEN, value);
    }

    @Override
    public void abort() {
        leave();
    }

    @Override
    public void end() {
        if (isInTransaction()) leave();
    }

    private void leave() {
        if (insist().mode() == ReadWrite.READ) committing.readLock().unlock();
        states.remove();
    }

    @Override
    public boolean isInTransaction() {
        return states.get() != null;
    }

    @Override
    public ReadWrite transactionMode() {
        return insist().mode();
    }

    @Override
    public TxnType transactionType() {
        return TxnType.convert(insist().mode());
    }

    @Override
    public boolean promote(Promote mode) {
        return insist().mode() == ReadWrite.WRITE;
    }

    private State insist() {
        State state = states.get();
        if (state == null) throw new JenaTransactionException("not in a transaction");
        return state;
    }

    private Overlay writing() {
        State state = insist();
        if (state.mode() == ReadWrite.READ) throw new JenaTransactionException("a snapshot cannot be changed");
        return state.overlay();
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        boolean isAll = isWildcard(graph) && isWildcard(subject) && isWildcard(predicate) && isWildcard(object);
        return isAll && !hasChanges() ? endpoint.all() : super.find(graph, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return answer(Quad.defaultGraphNodeGenerated, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        return answer(graph, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return answer(Node.ANY, subject, predicate, object);
    }

    private Iterator<Quad> answer(Node graph, @Nullable Node subject, @Nullable Node predicate, @Nullable Node object) {
        Quad pattern = new Quad(graph, any(subject), any(predicate), any(object));
        State state = states.get();
        if (state == null) return endpoint.find(pattern).iterator();
        List<Quad> found = state.answers().get(pattern);
        if (found == null) {
            found = endpoint.find(pattern);
            if (found.size() <= KEPT) state.answers().put(pattern, found);
        }
        return state.overlay().over(pattern, found).iterator();
    }

    private static Node any(@Nullable Node node) {
        return node == null || node.isVariable() ? Node.ANY : node;
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        if (hasChanges()) {
            List<Node> names = new ArrayList<>();
            findInAnyNamedGraphs(Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> names.add(quad.getGraph()));
            return Iter.distinct(names.iterator());
        }
        return endpoint.graphs().iterator();
    }

    @Override
    protected void addToDftGraph(Node subject, Node predicate, Node object) {
        writing().add(Quad.create(Quad.defaultGraphNodeGenerated, subject, predicate, object));
    }

    @Override
    protected void addToNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        writing().add(Quad.create(graph, subject, predicate, object));
    }

    @Override
    protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
        writing().delete(Quad.create(Quad.defaultGraphNodeGenerated, subject, predicate, object));
    }

    @Override
    protected void deleteFromNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        writing().delete(Quad.create(graph, subject, predicate, object));
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.create();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }
}
