package dateline.serve.sparql;

import dateline.vocab.Sd;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** What the endpoint says of itself (SPARQL 1.1 Service Description), together with the description of its data. */
final class ServiceDescription {
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    static Graph of(Endpoint endpoint) {
        Graph graph = GraphFactory.createGraphMem();
        GraphUtil.addInto(graph, endpoint.description().get());
        Node service = iri(endpoint.address());
        graph.add(service, RDF.Nodes.type, Sd.Service);
        graph.add(service, Sd.endpoint, service);
        graph.add(service, Sd.supportedLanguage, Sd.SPARQL11Query);
        if (!endpoint.limits().services().isEmpty()) graph.add(service, Sd.feature, Sd.BasicFederatedQuery);
        for (String format : new String[] {
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML",
            "TriG",
            "N-Quads"
        }) graph.add(service, Sd.resultFormat, iri(FORMATS + format));
        Node search = iri(Functions.TEXT_QUERY);
        graph.add(service, Sd.propertyFeature, search);
        graph.add(search, RDF.Nodes.type, Sd.Feature);
        graph.add(search, RDFS.Nodes.label, NodeFactory.createLiteralLang("search for words", "en"));
        for (String function : Functions.names()) {
            if (function.startsWith(XSD.getURI())) continue; // casts are of SPARQL itself
            graph.add(service, Sd.extensionFunction, iri(function));
            graph.add(iri(function), RDF.Nodes.type, Sd.Function);
        }
        describeData(endpoint, service, graph);
        return graph;
    }

    private static void describeData(Endpoint endpoint, Node service, Graph graph) {
        Node dataset = iri(endpoint.address() + "#data");
        Node all = iri(endpoint.address() + "#default-graph");
        graph.add(service, Sd.defaultDataset, dataset);
        graph.add(dataset, RDF.Nodes.type, Sd.Dataset);
        graph.add(dataset, Sd.defaultGraph, all);
        graph.add(all, RDF.Nodes.type, Sd.Graph);
        graph.add(all, RDF.Nodes.type, VOID.Dataset.asNode());
        Node described = iri(endpoint.address() + "#description");
        graph.add(dataset, Sd.namedGraph, described);
        graph.add(described, RDF.Nodes.type, Sd.NamedGraph);
        graph.add(described, Sd.name, iri(endpoint.descriptionName()));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
