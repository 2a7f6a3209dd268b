package dateline.serve.feed;

import dateline.serve.data.About;
import dateline.serve.data.Addresses;
import dateline.serve.feed.ChangePages.Page;
import dateline.serve.feed.ChangePages.Part;
import dateline.store.Change;
import dateline.vocab.Activity;
import dateline.vocab.Ldes;
import dateline.vocab.Prov;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * Says the log of changes as a Linked Data Event Stream. A member holds what is true of the change for ever: which article,
 * when, and whether it came, changed or went. It never holds the article's words or facts, so that a page need not change
 * when an article is withdrawn.
 */
final class SayFeed {
    private static final int POLLING = 60; // seconds: articles come in batches

    private static final String DESCRIPTION =
            "Every change to an article, in order, for ever. A member says which article, when, and whether it came,"
                    + " changed or went. It has neither words nor facts: get these from the article's IRI, which answers"
                    + " with the state of now, or with 410 if the article was withdrawn. A full page never changes.";

    private final Addresses addresses;
    private final About about;
    private final Node stream;
    private final Node view;

    SayFeed(Addresses addresses, About about) {
        this.addresses = addresses;
        this.about = about;
        this.view = iri("feed");
        this.stream = iri("feed#stream");
    }

    /** The root: what the stream is, and where its pages are. */
    List<Triple> root(ChangePages pages) {
        List<Triple> triples = new ArrayList<>();
        say(triples, stream, RDF.Nodes.type, Ldes.EventStream);
        say(triples, stream, DCTerms.title.asNode(), text("Changes to articles of " + about.title()));
        say(triples, stream, DCTerms.description.asNode(), text(DESCRIPTION));
        about.licence()
                .map(NodeFactory::createURI)
                .ifPresent(licence -> say(triples, stream, DCTerms.license.asNode(), licence));
        say(triples, stream, Ldes.view, view);
        say(triples, stream, Ldes.timestampPath, Prov.generatedAtTime);
        say(triples, stream, Ldes.sequencePath, DCTerms.identifier.asNode());
        say(triples, stream, Ldes.versionOfPath, DCTerms.isVersionOf.asNode());
        say(triples, stream, Ldes.versionCreatePath, RDF.Nodes.type);
        say(triples, stream, Ldes.versionCreateObject, Activity.Create);
        say(triples, stream, Ldes.versionUpdatePath, RDF.Nodes.type);
        say(triples, stream, Ldes.versionUpdateObject, Activity.Update);
        say(triples, stream, Ldes.versionDeletePath, RDF.Nodes.type);
        say(triples, stream, Ldes.versionDeleteObject, Activity.Delete);
        say(triples, stream, Ldes.pollingInterval, number(POLLING));
        say(triples, stream, Ldes.shape, iri("feed#member"));
        sayShape(triples);
        say(triples, view, RDF.Nodes.type, Ldes.TreeNode);
        say(triples, view, RDFS.Nodes.seeAlso, iri("feed.atom"));
        pages.begin().ifPresent(begin -> {
            Node everything = iri("feed#everything");
            say(triples, view, Ldes.retentionPolicy, everything);
            say(triples, everything, RDF.Nodes.type, Ldes.RetentionPolicy);
            say(triples, everything, Ldes.startingFrom, time(begin));
        });
        sayRelations(triples, view, "feed#", pages.top());
        return triples;
    }

    /** What each member has. */
    private void sayShape(List<Triple> triples) {
        Node shape = iri("feed#member");
        say(triples, shape, RDF.Nodes.type, SHACL.NodeShape);
        say(triples, shape, RDFS.Nodes.label, text("A change to an article"));
        Node article = property(triples, shape, "member-article", DCTerms.isVersionOf.asNode());
        say(triples, article, SHACL.nodeKind, SHACL.IRI);
        Node time = property(triples, shape, "member-time", Prov.generatedAtTime);
        say(triples, time, SHACL.datatype, XSD.dateTime.asNode());
        Node number = property(triples, shape, "member-number", DCTerms.identifier.asNode());
        say(triples, number, SHACL.datatype, XSD.integer.asNode());
        Node kind = property(triples, shape, "member-kind", RDF.Nodes.type);
        say(triples, kind, SHACL.nodeKind, SHACL.IRI);
    }

    private Node property(List<Triple> triples, Node shape, String name, Node path) {
        Node property = iri("feed#" + name);
        say(triples, shape, SHACL.property, property);
        say(triples, property, SHACL.path, path);
        say(triples, property, SHACL.minCount, number(1));
        say(triples, property, SHACL.maxCount, number(1));
        return property;
    }

    /**
     * A full block: where its pages are.
     *
     * @param address below the base
     */
    List<Triple> block(String address, List<Part> pages) {
        List<Triple> triples = new ArrayList<>();
        Node block = iri(address);
        say(triples, block, RDF.Nodes.type, Ldes.TreeNode);
        say(triples, block, Ldes.immutable, yes());
        sayRelations(triples, block, address + "#", pages);
        return triples;
    }

    /**
     * A page: its changes, in order.
     *
     * @param address below the base
     */
    List<Triple> page(String address, Page page) {
        List<Triple> triples = new ArrayList<>();
        Node node = iri(address);
        say(triples, node, RDF.Nodes.type, Ldes.TreeNode);
        if (page.isFull()) say(triples, node, Ldes.immutable, yes());
        for (Change change : page.changes()) say(triples, stream, Ldes.member, iri(address + "#" + change.number()));
        for (Change change : page.changes()) sayMember(triples, iri(address + "#" + change.number()), change);
        return triples;
    }

    private void sayMember(List<Triple> triples, Node member, Change change) {
        Node article = NodeFactory.createURI(change.article());
        say(triples, member, RDF.Nodes.type, kind(change.kind()));
        say(triples, member, DCTerms.isVersionOf.asNode(), article);
        say(triples, member, Activity.object, article);
        say(triples, member, Prov.generatedAtTime, time(change.at()));
        say(triples, member, DCTerms.identifier.asNode(), number(change.number()));
        addresses
                .document(article)
                .ifPresent(document -> say(triples, member, RDFS.Nodes.seeAlso, iri("doc/" + document)));
    }

    private static Node kind(Change.Kind kind) {
        return switch (kind) {
            case CREATED -> Activity.Create;
            case UPDATED -> Activity.Update;
            case DELETED -> Activity.Delete;
        };
    }

    /** A lower bound for each part, and an upper one if it is full; both include what happened at that very moment. */
    private void sayRelations(List<Triple> triples, Node from, String names, List<Part> parts) {
        int number = 0;
        for (Part part : parts) {
            number++;
            Node to = iri("feed/" + part.name());
            Node since = iri(names + "since-" + number);
            sayRelation(triples, from, since, Ldes.GreaterThanOrEqualToRelation, to, part.from());
            if (part.to().isEmpty()) continue;
            Node until = iri(names + "until-" + number);
            sayRelation(
                    triples,
                    from,
                    until,
                    Ldes.LessThanOrEqualToRelation,
                    to,
                    part.to().get());
        }
    }

    private static void sayRelation(List<Triple> triples, Node from, Node relation, Node type, Node to, Instant bound) {
        say(triples, from, Ldes.relation, relation);
        say(triples, relation, RDF.Nodes.type, type);
        say(triples, relation, Ldes.node, to);
        say(triples, relation, Ldes.path, Prov.generatedAtTime);
        say(triples, relation, Ldes.value, time(bound));
    }

    private Node iri(String below) {
        return NodeFactory.createURI(addresses.absolute(below));
    }

    private static void say(List<Triple> triples, Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }
}
