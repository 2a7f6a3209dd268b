package dateline.serve.document;

import dateline.vocab.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * The order in which a person would tell it: the thing first, then others by their addresses, sentences as they stand in
 * their article; of each its kind and names, then the rest.
 */
final class ReadingOrder implements Comparator<Triple> {
    private static final List<Node> FIRST = List.of(RDF.Nodes.type, Schema.name, Schema.headline, Schema.alternateName);
    private static final String FRAGMENT = "#char=";
    private static final Pattern SENTENCE = Pattern.compile("(.*)" + FRAGMENT + "(\\d{1,9}),(\\d{1,9})");

    private static final Comparator<Node> BY_ADDRESS = (one, other) -> {
        if (!one.isURI() || !other.isURI()) return NodeCmp.compareRDFTerms(one, other);
        // Most are no sentences, and a sort asks this some thousand times for a page.
        if (!one.getURI().contains(FRAGMENT) || !other.getURI().contains(FRAGMENT))
            return one.getURI().compareTo(other.getURI());
        Matcher left = SENTENCE.matcher(one.getURI());
        Matcher right = SENTENCE.matcher(other.getURI());
        if (!left.matches() || !right.matches() || !left.group(1).equals(right.group(1)))
            return one.getURI().compareTo(other.getURI());
        int begins = Integer.compare(Integer.parseInt(left.group(2)), Integer.parseInt(right.group(2)));
        return begins != 0
                ? begins
                : Integer.compare(Integer.parseInt(left.group(3)), Integer.parseInt(right.group(3)));
    };

    private static final Comparator<Triple> BY_PREDICATE = Comparator.<Triple>comparingInt(
                    triple -> rank(triple.getPredicate()))
            .thenComparing(Triple::getPredicate, BY_ADDRESS);

    private final Comparator<Triple> order;

    /** @param thing that comes first */
    ReadingOrder(Node thing) {
        order = Comparator.<Triple, Boolean>comparing(
                        triple -> !triple.getSubject().equals(thing))
                .thenComparing(Triple::getSubject, BY_ADDRESS)
                .thenComparing(BY_PREDICATE)
                .thenComparing(Triple::getObject, BY_ADDRESS);
    }

    private static int rank(Node predicate) {
        int rank = FIRST.indexOf(predicate);
        return rank < 0 ? FIRST.size() : rank;
    }

    /** Sentences by their place in the text, all else by its address. */
    static Comparator<Node> byAddress() {
        return BY_ADDRESS;
    }

    @Override
    public int compare(Triple one, Triple other) {
        return order.compare(one, other);
    }
}
