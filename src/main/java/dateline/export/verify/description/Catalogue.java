package dateline.export.verify.description;

import dateline.export.verify.RdfFile;
import dateline.export.verify.description.Said.Topic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** DCAT 3 and VoID, which say of a dataset in RDF what it is, where its files are, and how much is in it. */
public final class Catalogue implements Description {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final Node VERSION = NodeFactory.createURI(DCAT.NS + "version"); // Jena has DCAT 2
    private static final long MOST = 5_000_000; // triples; a file of 64 MB has fewer

    private final Lang lang;
    private final boolean isVoid;

    private Catalogue(Lang lang, boolean isVoid) {
        this.lang = lang;
        this.isVoid = isVoid;
    }

    public static Catalogue dcat(Lang lang) {
        return new Catalogue(lang, false);
    }

    public static Catalogue ofVoid() {
        return new Catalogue(Lang.TURTLE, true);
    }

    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RdfFile.read(new ByteArrayInputStream(bytes), lang, MOST, StreamRDFLib.graph(graph));
        } catch (RdfFile.BadRdfException | IOException e) {
            throw new BadDescriptionException("is not %s: %s".formatted(lang.getName(), e.getMessage()), e);
        }
        Said said = new Said();
        Node type = isVoid ? NodeFactory.createURI(VOID + "Dataset") : DCAT.Dataset.asNode();
        Optional<Node> dataset = subjects(graph, RDF.Nodes.type, type)
                .filter(each -> graph.contains(each, VERSION, Node.ANY)
                        || graph.contains(each, DCTerms.title.asNode(), Node.ANY))
                .filter(each -> graph.contains(each, DCTerms.license.asNode(), Node.ANY)
                        || graph.contains(each, VERSION, Node.ANY))
                .findFirst();
        if (dataset.isEmpty()) said.missing("a dataset with its version, title and licence");
        else about(graph, dataset.get(), said);
        return said;
    }

    private void about(Graph graph, Node dataset, Said said) {
        texts(graph, dataset, DCTerms.title.asNode()).forEach(title -> said.say(Topic.TITLE, title));
        texts(graph, dataset, VERSION).forEach(version -> said.say(Topic.VERSION, version));
        texts(graph, dataset, DCTerms.license.asNode()).forEach(licence -> said.say(Topic.LICENCE, licence));
        texts(graph, dataset, DCTerms.issued.asNode()).forEach(date -> said.say(Topic.DATE, date));
        texts(graph, dataset, DCTerms.identifier.asNode()).forEach(id -> said.say(Topic.IDENTIFIER, id));
        objects(graph, dataset, DCTerms.creator.asNode())
                .flatMap(creator -> texts(graph, creator, FOAF.name.asNode()))
                .forEach(name -> said.say(Topic.CREATOR, name));
        if (isVoid) counts(graph, dataset, said);
        else objects(graph, dataset, DCAT.distribution.asNode()).forEach(file -> file(graph, file, said));
    }

    private static void file(Graph graph, Node file, Said said) {
        String path = texts(graph, file, DCAT.downloadURL.asNode()).findFirst().orElse("");
        Optional<String> hash = objects(graph, file, NodeFactory.createURI(SPDX + "checksum"))
                .flatMap(sum -> texts(graph, sum, NodeFactory.createURI(SPDX + "checksumValue")))
                .findFirst();
        if (hash.isEmpty()) said.missing("the checksum of " + path);
        OptionalLong bytes = number(graph, file, DCAT.byteSize.asNode());
        if (bytes.isEmpty()) said.missing("the size of " + path);
        said.file(path, bytes, hash, OptionalLong.empty());
    }

    private static void counts(Graph graph, Node dataset, Said said) {
        number(graph, dataset, voided("triples"))
                .ifPresentOrElse(count -> said.count("triples", count), () -> said.missing("void:triples"));
        objects(graph, dataset, voided("classPartition"))
                .forEach(part -> count(graph, part, "class", "entities", said));
        objects(graph, dataset, voided("propertyPartition"))
                .forEach(part -> count(graph, part, "property", "triples", said));
        objects(graph, dataset, voided("dataDump"))
                .forEach(dump ->
                        said.file(dump.toString(), OptionalLong.empty(), Optional.empty(), OptionalLong.empty()));
    }

    private static void count(Graph graph, Node part, String kind, String counted, Said said) {
        List<String> names = texts(graph, part, voided(kind)).toList();
        OptionalLong count = number(graph, part, voided(counted));
        if (names.isEmpty() || count.isEmpty())
            said.missing("void:%s and void:%s of a partition".formatted(kind, counted));
        else said.count(kind + " " + names.getFirst(), count.getAsLong());
    }

    private static Node voided(String name) {
        return NodeFactory.createURI(VOID + name);
    }

    private static Stream<Node> subjects(Graph graph, Node property, Node object) {
        return graph.find(Node.ANY, property, object).toList().stream().map(triple -> triple.getSubject());
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream().map(triple -> triple.getObject());
    }

    private static Stream<String> texts(Graph graph, Node subject, Node property) {
        return objects(graph, subject, property)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private static OptionalLong number(Graph graph, Node subject, Node property) {
        return texts(graph, subject, property)
                .filter(text -> text.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
