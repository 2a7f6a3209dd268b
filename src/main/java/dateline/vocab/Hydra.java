package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Hydra core vocabulary that say that a document goes on elsewhere. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Hydra {
    public static final String NS = "http://www.w3.org/ns/hydra/core#";

    // classes
    public static final Node Collection = term("Collection");
    public static final Node PartialCollectionView = term("PartialCollectionView");

    // properties
    public static final Node totalItems = term("totalItems");
    public static final Node member = term("member");
    public static final Node view = term("view");
    public static final Node first = term("first");
    public static final Node previous = term("previous");
    public static final Node next = term("next");
    public static final Node last = term("last");

    private Hydra() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
