package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that Dateline uses or specialises. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    // classes
    public static final Node Activity = term("Activity");
    public static final Node Entity = term("Entity");
    public static final Node SoftwareAgent = term("SoftwareAgent");

    // properties
    public static final Node wasDerivedFrom = term("wasDerivedFrom");
    public static final Node wasRevisionOf = term("wasRevisionOf");
    public static final Node wasGeneratedBy = term("wasGeneratedBy");
    public static final Node wasAssociatedWith = term("wasAssociatedWith");
    public static final Node wasAttributedTo = term("wasAttributedTo");
    public static final Node used = term("used");
    public static final Node generatedAtTime = term("generatedAtTime");
    public static final Node startedAtTime = term("startedAtTime");
    public static final Node endedAtTime = term("endedAtTime");

    private Prov() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
