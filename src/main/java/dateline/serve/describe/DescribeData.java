package dateline.serve.describe;

import dateline.serve.data.About;
import dateline.serve.data.Addresses;
import dateline.serve.data.Census.Busy;
import dateline.serve.data.Census.ClassPartition;
import dateline.serve.data.Census.Figures;
import dateline.serve.data.Census.PropertyPartition;
import dateline.serve.data.Publication;
import dateline.vocab.Prefixes;
import dateline.vocab.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes the data in VoID, with as many partitions as there are: classes, the properties of each, and of each property the
 * classes and datatypes of its objects. This is what SPARQL editors complete from. The figures are those of the census, and
 * are left out until there is one. No blank nodes; the same data give the same triples.
 */
public final class DescribeData {
    private static final String EXTENSIONS = "http://ldf.fi/void-ext#";
    private static final Node DATATYPE_PARTITION = NodeFactory.createURI(EXTENSIONS + "datatypePartition");
    private static final Node DATATYPE = NodeFactory.createURI(EXTENSIONS + "datatype");
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** Whose most linked thing is an example. */
    private static final List<Node> EXAMPLES = List.of(Schema.Person, Schema.Organization, Schema.Place);

    private final Publication publication;
    private final Addresses addresses;
    private final Graph examples;
    private volatile Optional<Said> latest = Optional.empty();

    /** @param figures that it is said of; compared by identity */
    private record Said(Figures figures, List<Triple> triples, Graph graph) {}

    /** @param examples of queries, and their prefixes, which stand in the graph beside the description */
    public DescribeData(Publication publication, Graph examples) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.examples = examples;
    }

    /** What the data are called. */
    Node data() {
        return iri("#data");
    }

    /** The description and the examples as one graph, for the endpoint that has these data. Not to be changed. */
    public Graph graph() {
        return said().graph();
    }

    /** The description in an order for readers. */
    List<Triple> triples() {
        return said().triples();
    }

    /** Made once for each census, since every query that asks for a description gets it. */
    private Said said() {
        Figures figures = publication.census().latest();
        Optional<Said> known = latest.filter(said -> said.figures() == figures);
        if (known.isPresent()) return known.get();
        List<Triple> triples = describe(figures);
        Graph graph = GraphFactory.createGraphMem();
        triples.forEach(graph::add);
        GraphUtil.addInto(graph, examples);
        Said said = new Said(figures, triples, graph);
        latest = Optional.of(said);
        return said;
    }

    private List<Triple> describe(Figures figures) {
        Saying say = new Saying();
        Node document = iri("");
        say.say(document, RDF.type, VOID.DatasetDescription);
        say.say(
                document,
                DCTerms.title,
                Saying.text("What is in " + publication.about().title()));
        say.say(document, Foaf.primaryTopic, data());
        describeWhole(say, figures);
        for (ClassPartition partition : figures.classes()) describeClass(say, partition);
        for (PropertyPartition partition : figures.properties()) {
            Node node = iri("#property-" + name(partition.property()));
            say.say(data(), VOID.propertyPartition, node);
            describeProperty(say, node, partition);
        }
        describeLinks(say, figures.links());
        return say.triples();
    }

    private void describeWhole(Saying say, Figures figures) {
        Node data = data();
        About about = publication.about();
        say.say(data, RDF.type, VOID.Dataset);
        say.say(data, DCTerms.title, Saying.text(about.title()));
        say.say(data, DCTerms.description, Saying.text(DescribeDataset.DESCRIPTION));
        about.licence().ifPresent(licence -> say.say(data, DCTerms.license, Saying.iri(licence)));
        about.publisher().ifPresent(name -> {
            say.say(data, DCTerms.publisher, iri("#publisher"));
            say.say(iri("#publisher"), RDF.Nodes.type, Foaf.Agent);
            say.say(iri("#publisher"), Foaf.name, NodeFactory.createLiteralString(name));
        });
        Instant modified = publication.data().version().at();
        if (modified.isAfter(Instant.EPOCH))
            say.say(data, DCTerms.modified, NodeFactory.createLiteralDT(modified.toString(), XSDDatatype.XSDdateTime));
        say.say(data, Foaf.homepage, Saying.iri(addresses.absolute("dataset")));
        say.say(data, VOID.sparqlEndpoint, Saying.iri(addresses.absolute("sparql")));
        say.say(data, VOID.uriSpace, NodeFactory.createLiteralString(addresses.absolute("id/")));
        say.say(data, VOID.openSearchDescription, Saying.iri(addresses.absolute("opensearch.xml")));
        say.say(data, VOID.rootResource, Saying.iri(addresses.base()));
        for (Node type : EXAMPLES)
            figures.busiest().getOrDefault(type, List.of()).stream()
                    .limit(1)
                    .map(Busy::thing)
                    .forEach(thing -> say.say(data, VOID.exampleResource, thing));
        vocabularies(figures).forEach(vocabulary -> say.say(data, VOID.vocabulary, Saying.iri(vocabulary)));
        for (String format : List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML", "TriG", "N-Quads"))
            say.say(data, VOID.feature, Saying.iri(FORMATS + format));
        if (figures.triples() == 0) return; // not counted yet
        say.say(data, VOID.triples, figures.triples());
        say.say(data, VOID.entities, figures.typed());
        say.say(data, VOID.distinctSubjects, figures.subjects());
        say.say(data, VOID.classes, figures.classes().size());
        say.say(data, VOID.properties, figures.properties().size());
    }

    /** The namespaces of all classes and properties. */
    private static List<String> vocabularies(Figures figures) {
        Stream<Node> terms = Stream.concat(
                figures.classes().stream().map(ClassPartition::type),
                figures.properties().stream().map(PropertyPartition::property));
        return List.copyOf(terms.filter(Node::isURI)
                .map(Node::getURI)
                .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    private void describeClass(Saying say, ClassPartition partition) {
        if (!partition.type().isURI()) return;
        String own = "#class-" + name(partition.type());
        say.say(data(), VOID.classPartition, iri(own));
        say.say(iri(own), VOID._class, partition.type());
        say.say(iri(own), VOID.entities, partition.entities());
        for (PropertyPartition property : partition.properties()) {
            Node node = iri(own + "-property-" + name(property.property()));
            say.say(iri(own), VOID.propertyPartition, node);
            describeProperty(say, node, property);
        }
    }

    private static void describeProperty(Saying say, Node node, PropertyPartition partition) {
        say.say(node, VOID.property, partition.property());
        say.say(node, VOID.triples, partition.triples());
        say.say(node, VOID.distinctSubjects, partition.subjects());
        List<Runnable> parts = new ArrayList<>(); // said after the property, so that it stands in one piece
        partition.objectClasses().forEach((type, triples) -> {
            if (!type.isURI()) return;
            Node part = Saying.iri(node.getURI() + "-class-" + name(type));
            say.say(node, VOID.classPartition, part);
            parts.add(() -> {
                say.say(part, VOID._class, type);
                say.say(part, VOID.triples, triples);
            });
        });
        partition.datatypes().forEach((datatype, triples) -> {
            Node part = Saying.iri(node.getURI() + "-datatype-" + name(Saying.iri(datatype)));
            say.say(node, DATATYPE_PARTITION, part);
            parts.add(() -> {
                say.say(part, DATATYPE, Saying.iri(datatype));
                say.say(part, VOID.triples, triples);
            });
        });
        parts.forEach(Runnable::run);
    }

    /** Where things are the same as things elsewhere. */
    private void describeLinks(Saying say, Map<String, Long> links) {
        links.forEach((site, triples) -> {
            String host = URLEncoder.encode(
                    site.replaceFirst("^https?://", "").replaceFirst("/$", ""), StandardCharsets.UTF_8);
            Node linkset = iri("#links-" + host);
            Node target = iri("#site-" + host);
            say.say(data(), VOID.subset, linkset);
            say.say(linkset, RDF.type, VOID.Linkset);
            say.say(linkset, VOID.linkPredicate, OWL.sameAs);
            say.say(linkset, VOID.target, data());
            say.say(linkset, VOID.target, target);
            say.say(linkset, VOID.triples, triples);
            say.say(target, RDF.type, VOID.Dataset);
            say.say(target, VOID.uriSpace, NodeFactory.createLiteralString(site));
        });
    }

    /** "schema-Person"; what has no prefix is encoded. */
    private static String name(Node term) {
        String shortened = Prefixes.ALL.qnameFor(term.getURI());
        String name = shortened == null ? term.getURI() : shortened.replace(':', '-');
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private Node iri(String fragment) {
        return Saying.iri(addresses.absolute("void" + fragment));
    }
}
