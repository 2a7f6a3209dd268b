package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the SPARQL 1.1 Service Description that Dateline uses. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Sd {
    public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

    // classes
    public static final Node Service = term("Service");
    public static final Node Dataset = term("Dataset");
    public static final Node Graph = term("Graph");
    public static final Node NamedGraph = term("NamedGraph");
    public static final Node Function = term("Function");
    public static final Node Feature = term("Feature");

    // properties
    public static final Node endpoint = term("endpoint");
    public static final Node supportedLanguage = term("supportedLanguage");
    public static final Node feature = term("feature");
    public static final Node resultFormat = term("resultFormat");
    public static final Node extensionFunction = term("extensionFunction");
    public static final Node propertyFeature = term("propertyFeature");
    public static final Node defaultDataset = term("defaultDataset");
    public static final Node defaultGraph = term("defaultGraph");
    public static final Node namedGraph = term("namedGraph");
    public static final Node name = term("name");
    public static final Node graph = term("graph");

    // individuals
    public static final Node SPARQL11Query = term("SPARQL11Query");
    public static final Node BasicFederatedQuery = term("BasicFederatedQuery");

    private Sd() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
