package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Linked Data Event Streams that Dateline uses, and those of TREE that a stream is paged with. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Ldes {
    public static final String NS = "https://w3id.org/ldes#";
    public static final String TREE = "https://w3id.org/tree#";

    // the stream
    public static final Node EventStream = term("EventStream");
    public static final Node timestampPath = term("timestampPath");
    public static final Node sequencePath = term("sequencePath");
    public static final Node versionOfPath = term("versionOfPath");
    public static final Node versionCreatePath = term("versionCreatePath");
    public static final Node versionCreateObject = term("versionCreateObject");
    public static final Node versionUpdatePath = term("versionUpdatePath");
    public static final Node versionUpdateObject = term("versionUpdateObject");
    public static final Node versionDeletePath = term("versionDeletePath");
    public static final Node versionDeleteObject = term("versionDeleteObject");
    public static final Node pollingInterval = term("pollingInterval");
    public static final Node immutable = term("immutable");

    // what is kept
    public static final Node RetentionPolicy = term("RetentionPolicy");
    public static final Node retentionPolicy = term("retentionPolicy");
    public static final Node startingFrom = term("startingFrom");

    // its pages
    public static final Node TreeNode = tree("Node");
    public static final Node GreaterThanOrEqualToRelation = tree("GreaterThanOrEqualToRelation");
    public static final Node LessThanOrEqualToRelation = tree("LessThanOrEqualToRelation");
    public static final Node view = tree("view");
    public static final Node member = tree("member");
    public static final Node shape = tree("shape");
    public static final Node relation = tree("relation");
    public static final Node node = tree("node");
    public static final Node path = tree("path");
    public static final Node value = tree("value");

    private Ldes() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }

    private static Node tree(String localName) {
        return NodeFactory.createURI(TREE + localName);
    }
}
