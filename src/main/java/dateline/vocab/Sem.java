package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Simple Event Model that Dateline uses or specialises. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Sem {
    public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    // classes
    public static final Node Event = term("Event");
    public static final Node Actor = term("Actor");
    public static final Node Place = term("Place");

    // properties
    public static final Node hasActor = term("hasActor");
    public static final Node hasPlace = term("hasPlace");
    public static final Node hasEarliestBeginTimeStamp = term("hasEarliestBeginTimeStamp");
    public static final Node hasLatestEndTimeStamp = term("hasLatestEndTimeStamp");
    public static final Node subEventOf = term("subEventOf");
    public static final Node accordingTo = term("accordingTo");

    private Sem() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
