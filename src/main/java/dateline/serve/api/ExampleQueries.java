package dateline.serve.api;

import dateline.serve.data.Addresses;
import dateline.vocab.Schema;
import dateline.vocab.Sh;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The questions as RDF, in the shape in which other people's editors look for examples: {@code sh:SPARQLExecutable} with
 * {@code rdfs:comment} and the query, and the prefixes as {@code sh:declare}.
 */
public final class ExampleQueries {
    private ExampleQueries() {}

    /** All questions, and the prefixes; nothing in it is blank, and the same comes out each time. */
    public static Graph graph(Catalogue catalogue, Addresses addresses, PrefixMapping prefixes) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node endpoint = iri(addresses.absolute("sparql"));
        Node declarations = iri(addresses.absolute("queries"));
        graph.add(declarations, RDF.Nodes.type, OWL.Ontology.asNode());
        graph.add(declarations, RDFS.Nodes.label, text("Example queries and prefixes"));
        prefixes.getNsPrefixMap().forEach((prefix, namespace) -> {
            Node declaration = iri(addresses.absolute("queries") + "#prefix-" + prefix);
            graph.add(declarations, Sh.declare, declaration);
            graph.add(declaration, RDF.Nodes.type, Sh.PrefixDeclaration);
            graph.add(declaration, Sh.prefix, text(prefix));
            graph.add(declaration, Sh.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
        for (Question question : catalogue.questions()) {
            Node example = iri(addresses.absolute("queries") + "#" + question.name());
            graph.add(example, RDF.Nodes.type, Sh.SPARQLExecutable);
            graph.add(example, RDF.Nodes.type, typeOf(question.query()));
            graph.add(example, RDFS.Nodes.label, text(question.title()));
            graph.add(example, RDFS.Nodes.comment, text(question.title()));
            if (!question.description().isEmpty()) graph.add(example, Schema.description, text(question.description()));
            graph.add(example, propertyOf(question.query()), text(question.text()));
            graph.add(example, Sh.prefixes, declarations);
            graph.add(example, Schema.target, endpoint);
            graph.add(example, RDFS.Nodes.seeAlso, iri(addresses.absolute("api/" + question.name())));
        }
        return graph;
    }

    private static Node typeOf(Query query) {
        if (query.isSelectType()) return Sh.SPARQLSelectExecutable;
        return query.isAskType() ? Sh.SPARQLAskExecutable : Sh.SPARQLConstructExecutable;
    }

    private static Node propertyOf(Query query) {
        if (query.isSelectType()) return Sh.select;
        return query.isAskType() ? Sh.ask : Sh.construct;
    }

    private static Node iri(String address) {
        return NodeFactory.createURI(address);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }
}
