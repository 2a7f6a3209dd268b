package dateline.serve.sparql;

import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Follows a property path (SPARQL 1.1, 18.4). Jena's own way is to recurse over what {@code +} and {@code *} reach, so that
 * a long chain overflows the stack, and it never looks at the clock.
 */
final class PathStep {
    private static final long REACHED = 80; // bytes of a term in a set

    private final Run run;
    private final ExecutionContext context;
    private final Graph graph;
    private final Holding holding;

    PathStep(Run run, ExecutionContext context) {
        this.run = run;
        this.context = context;
        this.graph = context.getActiveGraph();
        this.holding = new Holding(run);
    }

    QueryIterator execute(Binding row, TriplePath pattern) {
        Node subject = Var.lookup(row, pattern.getSubject());
        Node object = Var.lookup(row, pattern.getObject());
        Path path = pattern.getPath() == null ? new P_Link(pattern.getPredicate()) : pattern.getPath();
        boolean anySubject = Var.isVar(subject);
        boolean anyObject = Var.isVar(object);
        if (anySubject && anyObject) return fromAll(row, Var.alloc(subject), path, Var.alloc(object));
        if (anyObject) return ends(row, reached(path, subject, true), Var.alloc(object));
        if (anySubject) return ends(row, reached(path, object, false), Var.alloc(subject));
        return between(row, subject, path, object);
    }

    private QueryIterator between(Binding row, Node subject, Path path, Node object) {
        List<Binding> rows = reached(path, subject, true).stream()
                .filter(object::equals)
                .map(end -> row)
                .toList();
        holding.release();
        return rows(rows.iterator());
    }

    private QueryIterator ends(Binding row, Collection<Node> ends, Var variable) {
        return holding.until(rows(ends.stream()
                .map(end -> (Binding) BindingFactory.binding(row, variable, end))
                .iterator()));
    }

    private QueryIterator fromAll(Binding row, Var from, Path path, Var to) {
        Set<Node> starts = new LinkedHashSet<>();
        begin(path, true, start -> add(start, starts));
        QueryIterator begun = rows(starts.stream()
                .map(start -> (Binding) BindingFactory.binding(row, from, start))
                .iterator());
        return holding.until(QueryIter.flatMap(
                begun,
                start -> from.equals(to)
                        ? new PathStep(run, context).between(start, start.get(from), path, start.get(from))
                        : new PathStep(run, context).forward(start, start.get(from), path, to),
                context));
    }

    private QueryIterator forward(Binding row, Node start, Path path, Var to) {
        return ends(row, reached(path, start, true), to);
    }

    private QueryIterator rows(Iterator<Binding> rows) {
        return rows.hasNext() ? QueryIterPlainWrapper.create(rows, context) : QueryIterNullIterator.create(context);
    }

    private Collection<Node> reached(Path path, Node start, boolean forward) {
        List<Node> ends = new ArrayList<>();
        follow(path, start, forward, ends);
        return ends;
    }

    /** @param ends a set where it does not matter how many ways lead to an end */
    private void follow(Path path, Node start, boolean forward, Collection<Node> ends) {
        run.check();
        switch (path) {
            case P_Link link -> step(start, link.getNode(), forward, ends);
            case P_ReverseLink link -> step(start, link.getNode(), !forward, ends);
            case P_Inverse inverse -> follow(inverse.getSubPath(), start, !forward, ends);
            case P_Alt either -> {
                follow(either.getLeft(), start, forward, ends);
                follow(either.getRight(), start, forward, ends);
            }
            case P_Seq sequence -> {
                Collection<Node> middle = ends instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
                follow(forward ? sequence.getLeft() : sequence.getRight(), start, forward, middle);
                Path rest = forward ? sequence.getRight() : sequence.getLeft();
                for (Node node : middle) follow(rest, node, forward, ends);
            }
            case P_NegPropSet others -> stepBesides(others, start, forward, ends);
            case P_ZeroOrOne optional -> {
                Set<Node> reached = new LinkedHashSet<>();
                add(start, reached);
                follow(optional.getSubPath(), start, forward, reached);
                reached.forEach(end -> add(end, ends));
            }
            case P_ZeroOrMore1 closure -> {
                Set<Node> first = new LinkedHashSet<>();
                add(start, first);
                close(closure.getSubPath(), first, forward, ends);
            }
            case P_OneOrMore1 closure -> {
                Set<Node> first = new LinkedHashSet<>();
                follow(closure.getSubPath(), start, forward, first);
                close(closure.getSubPath(), first, forward, ends);
            }
            default -> throw Refusals.malformed("This property path is not one of SPARQL 1.1.");
        }
    }

    /** Everything that can be reached from these, and these. */
    private void close(Path path, Set<Node> first, boolean forward, Collection<Node> ends) {
        Frontier frontier = new Frontier();
        frontier.addAll(first);
        while (!frontier.open.isEmpty()) follow(path, frontier.open.removeFirst(), forward, frontier);
        frontier.reached.forEach(end -> add(end, ends));
    }

    /** What was reached, and of it what was not yet gone on from. */
    private static final class Frontier extends AbstractSet<Node> {
        private final Set<Node> reached = new LinkedHashSet<>();
        private final Deque<Node> open = new ArrayDeque<>();

        @Override
        public boolean add(Node node) {
            boolean isNew = reached.add(node);
            if (isNew) open.addLast(node);
            return isNew;
        }

        @Override
        public Iterator<Node> iterator() {
            return reached.iterator();
        }

        @Override
        public int size() {
            return reached.size();
        }
    }

    private boolean add(Node node, Collection<Node> nodes) {
        boolean isNew = nodes.add(node);
        if (isNew) {
            holding.take(REACHED);
            run.check();
        }
        return isNew;
    }

    private void step(Node start, Node property, boolean forward, Collection<Node> ends) {
        if (forward) find(start, property, Node.ANY, triple -> add(triple.getObject(), ends));
        else find(Node.ANY, property, start, triple -> add(triple.getSubject(), ends));
    }

    private void stepBesides(P_NegPropSet others, Node start, boolean forward, Collection<Node> ends) {
        Set<Node> ahead = new HashSet<>(forward ? others.getFwdNodes() : others.getBwdNodes());
        Set<Node> behind = new HashSet<>(forward ? others.getBwdNodes() : others.getFwdNodes());
        if (!ahead.isEmpty())
            find(start, Node.ANY, Node.ANY, triple -> {
                if (!ahead.contains(triple.getPredicate())) add(triple.getObject(), ends);
            });
        if (!behind.isEmpty())
            find(Node.ANY, Node.ANY, start, triple -> {
                if (!behind.contains(triple.getPredicate())) add(triple.getSubject(), ends);
            });
    }

    /** Everything that a path can begin at; perhaps more. */
    private void begin(Path path, boolean forward, Consumer<Node> start) {
        switch (path) {
            case P_Link link -> beginOf(link.getNode(), forward, start);
            case P_ReverseLink link -> beginOf(link.getNode(), !forward, start);
            case P_Inverse inverse -> begin(inverse.getSubPath(), !forward, start);
            case P_Seq sequence -> begin(forward ? sequence.getLeft() : sequence.getRight(), forward, start);
            case P_Alt either -> {
                begin(either.getLeft(), forward, start);
                begin(either.getRight(), forward, start);
            }
            case P_OneOrMore1 closure -> begin(closure.getSubPath(), forward, start);
            default ->
                find(Node.ANY, Node.ANY, Node.ANY, triple -> {
                    start.accept(triple.getSubject());
                    start.accept(triple.getObject());
                });
        }
    }

    private void beginOf(Node property, boolean forward, Consumer<Node> start) {
        find(Node.ANY, property, Node.ANY, triple -> start.accept(forward ? triple.getSubject() : triple.getObject()));
    }

    private void find(Node subject, Node property, Node object, Consumer<Triple> found) {
        if (subject.isLiteral()) return;
        ExtendedIterator<Triple> triples = graph.find(subject, property, object);
        try {
            while (triples.hasNext()) {
                run.check();
                found.accept(triples.next());
            }
        } finally {
            triples.close();
        }
    }
}
