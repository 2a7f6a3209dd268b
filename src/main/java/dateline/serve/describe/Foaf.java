package dateline.serve.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of FOAF that descriptions use. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
final class Foaf {
    static final String NS = "http://xmlns.com/foaf/0.1/";
    static final Node Agent = term("Agent");
    static final Node name = term("name");
    static final Node homepage = term("homepage");
    static final Node primaryTopic = term("primaryTopic");

    private Foaf() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
