package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of SHACL that say which queries there are, and which prefixes they use. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Sh {
    public static final String NS = "http://www.w3.org/ns/shacl#";

    // classes
    public static final Node PrefixDeclaration = term("PrefixDeclaration");
    public static final Node SPARQLExecutable = term("SPARQLExecutable");
    public static final Node SPARQLSelectExecutable = term("SPARQLSelectExecutable");
    public static final Node SPARQLAskExecutable = term("SPARQLAskExecutable");
    public static final Node SPARQLConstructExecutable = term("SPARQLConstructExecutable");

    // properties
    public static final Node ask = term("ask");
    public static final Node construct = term("construct");
    public static final Node declare = term("declare");
    public static final Node namespace = term("namespace");
    public static final Node prefix = term("prefix");
    public static final Node prefixes = term("prefixes");
    public static final Node select = term("select");

    private Sh() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
