package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Activity Streams 2.0 that Dateline uses. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Activity {
    public static final String NS = "https://www.w3.org/ns/activitystreams#";

    public static final Node Create = term("Create");
    public static final Node Update = term("Update");
    public static final Node Delete = term("Delete");
    public static final Node object = term("object");

    private Activity() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
