package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the TREE hypermedia vocabulary. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Tree {
    public static final String NS = "https://w3id.org/tree#";

    // classes
    public static final Node Collection = term("Collection");
    public static final Node Node = term("Node");
    public static final Node Relation = term("Relation");

    // properties
    public static final Node view = term("view");
    public static final Node relation = term("relation");
    public static final Node node = term("node");

    private Tree() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
