package dateline.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Reads a little of what a graph says, whatever there is: a page must not cost more because a thing has more links. */
final class Few {
    private Few() {}

    /** At most so many values of a property, in order of their text. */
    static List<Node> objects(Graph graph, Node subject, Node property, int most) {
        return read(graph.find(subject, property, Node.ANY), Triple::getObject, most);
    }

    /** At most so many things of which this is said, in order of their IRIs. */
    static List<Node> subjects(Graph graph, Node property, Node object, int most) {
        return read(graph.find(Node.ANY, property, object), Triple::getSubject, most);
    }

    static Optional<Node> object(Graph graph, Node subject, Node property) {
        return objects(graph, subject, property, 20).stream().findFirst();
    }

    /** How many things say this of it, counted no further than so far. */
    static int count(Graph graph, Node property, Node object, int most) {
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, property, object);
        try {
            int count = 0;
            for (; count < most && triples.hasNext(); count++) triples.next();
            return count;
        } finally {
            triples.close();
        }
    }

    private static List<Node> read(ExtendedIterator<Triple> triples, Function<Triple, Node> part, int most) {
        List<Node> nodes = new ArrayList<>();
        try {
            while (nodes.size() < most && triples.hasNext()) nodes.add(part.apply(triples.next()));
        } finally {
            triples.close();
        }
        nodes.sort(Comparator.comparing(Node::toString));
        return nodes;
    }
}
