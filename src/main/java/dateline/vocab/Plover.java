package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The event types of PLOVER, the political event ontology, as SKOS concepts of {@code ontology/plover.ttl}. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Plover {
    public static final String NS = "https://w3id.org/dateline/plover#";

    // verbal and material cooperation
    public static final Node AGREE = term("AGREE");
    public static final Node CONSULT = term("CONSULT");
    public static final Node SUPPORT = term("SUPPORT");
    public static final Node CONCEDE = term("CONCEDE");
    public static final Node COOPERATE = term("COOPERATE");
    public static final Node AID = term("AID");
    public static final Node RETREAT = term("RETREAT");

    // verbal and material conflict
    public static final Node REQUEST = term("REQUEST");
    public static final Node ACCUSE = term("ACCUSE");
    public static final Node REJECT = term("REJECT");
    public static final Node THREATEN = term("THREATEN");
    public static final Node PROTEST = term("PROTEST");
    public static final Node SANCTION = term("SANCTION");
    public static final Node MOBILIZE = term("MOBILIZE");
    public static final Node COERCE = term("COERCE");
    public static final Node ASSAULT = term("ASSAULT");

    private Plover() {}

    /** The term of this local name, whether or not it is a constant here. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
