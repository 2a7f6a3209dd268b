package dateline.serve.describe;

import dateline.serve.data.About;
import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.dataset.Shelf;
import dateline.store.StoreVersion;
import dateline.vocab.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Describes the dataset as a publication, in DCAT 3, and in schema.org for search engines: what it is, who publishes it under
 * which licence, and every way to get it.
 */
final class DescribeDataset {
    static final String DESCRIPTION =
            "Facts from news articles as linked data: who met whom, who said what of whom, who holds which office, which"
                    + " figures were given. Every fact names the sentence that supports it, and what was planned, claimed"
                    + " or denied is never said as done.";

    private static final String DCAT_3 = "http://www.w3.org/ns/dcat#";
    private static final Node VERSION = NodeFactory.createURI(DCAT_3 + "version");

    private final Publication publication;
    private final Addresses addresses;
    private final Node data;
    private final DescribeReleases releases;

    DescribeDataset(Publication publication, Shelf shelf, Node data) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.data = data;
        this.releases = new DescribeReleases(publication, shelf, data);
    }

    /**
     * A way to get the data.
     *
     * @param name of its own: "sparql"
     * @param title in words
     * @param address below the base
     * @param mediaType the one that it comes in if nothing is said
     * @param standard that it follows, an IRI
     */
    record Access(String name, String title, String use, String address, String mediaType, String standard) {}

    static final List<Access> ACCESS = List.of(
            new Access(
                    "sparql",
                    "SPARQL endpoint",
                    "Ask anything, get tables or RDF; a browser gets an editor with examples.",
                    "sparql",
                    "application/sparql-results+json",
                    "http://www.w3.org/TR/sparql11-protocol/"),
            new Access(
                    "api",
                    "Questions as an API",
                    "Ready questions with parameters, as JSON, CSV or a page, described by OpenAPI.",
                    "api",
                    "application/json",
                    "https://spec.openapis.org/oas/v3.1.0"),
            new Access(
                    "feed",
                    "Change feed",
                    "Every change to an article, in order, to keep a copy up to date (Linked Data Event Streams).",
                    "feed",
                    "text/turtle",
                    "https://w3id.org/ldes/specification"),
            new Access(
                    "atom",
                    "What is new",
                    "The latest articles for feed readers (Atom).",
                    "feed.atom",
                    "application/atom+xml",
                    "https://www.rfc-editor.org/info/rfc4287"),
            new Access(
                    "graphs",
                    "Single graphs",
                    "The graph of a sentence, an article or a revision, by its name (SPARQL Graph Store Protocol, for"
                            + " reading).",
                    "graphs",
                    "text/turtle",
                    "http://www.w3.org/TR/sparql11-http-rdf-update/"),
            new Access(
                    "documents",
                    "Linked data",
                    "Every thing at its own address: as a page, Turtle, JSON-LD, N-Triples, N-Quads, TriG, RDF/XML or"
                            + " CSV.",
                    "",
                    "text/html",
                    "https://www.w3.org/TR/ld-bp/"));

    List<Triple> triples() {
        Saying say = new Saying();
        About about = publication.about();
        Node catalogue = iri("#catalogue");
        say.say(catalogue, RDF.type, DCAT.Catalog);
        say.say(catalogue, DCTerms.title, Saying.text("What " + about.title() + " publishes"));
        say.say(catalogue, DCTerms.description, Saying.text(DESCRIPTION));
        say.say(catalogue, Foaf.homepage, Saying.iri(addresses.base()));
        say.say(catalogue, DCAT.dataset, data);
        say.say(catalogue, DCAT.dataset, releases.series());
        ACCESS.forEach(access -> say.say(catalogue, DCAT.service, iri("#service-" + access.name())));
        describeDataset(say, about);
        ACCESS.forEach(access -> describe(say, access));
        releases.describe(say);
        return say.triples();
    }

    private void describeDataset(Saying say, About about) {
        StoreVersion version = publication.data().version();
        say.say(data, RDF.type, DCAT.Dataset);
        say.say(data, RDF.Nodes.type, Schema.Dataset);
        say.say(data, DCTerms.title, Saying.text(about.title()));
        say.say(data, schema("name"), plain(about.title()));
        say.say(data, DCTerms.description, Saying.text(DESCRIPTION));
        say.say(data, schema("description"), plain(DESCRIPTION));
        say.say(data, schema("url"), Saying.iri(addresses.absolute("dataset")));
        say.say(data, schema("isAccessibleForFree"), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        for (String word : List.of("news", "events", "statements", "knowledge graph", "linked data", "RDF")) {
            say.say(data, DCAT.keyword, Saying.text(word));
            say.say(data, schema("keywords"), plain(word));
        }
        about.licence().map(Saying::iri).ifPresent(licence -> {
            say.say(data, DCTerms.license, licence);
            say.say(data, schema("license"), licence);
        });
        about.publisher().ifPresent(name -> {
            Node publisher = Saying.iri(addresses.absolute("void#publisher"));
            say.say(data, DCTerms.publisher, publisher);
            say.say(data, schema("publisher"), publisher);
            say.say(data, schema("creator"), publisher);
        });
        about.contact().ifPresent(contact -> say.say(data, DCAT.contactPoint, iri("#contact")));
        if (version.at().isAfter(Instant.EPOCH)) {
            Node modified = NodeFactory.createLiteralDT(version.at().toString(), XSDDatatype.XSDdateTime);
            say.say(data, DCTerms.modified, modified);
            say.say(data, schema("dateModified"), modified);
            say.say(data, VERSION, plain(Long.toString(version.number())));
            say.say(data, schema("version"), plain(Long.toString(version.number())));
        }
        say.say(data, DCAT.landingPage, Saying.iri(addresses.absolute("dataset")));
        say.say(data, DCTerms.conformsTo, Saying.iri("https://w3id.org/dateline/news"));
        ACCESS.forEach(access -> {
            say.say(data, DCAT.distribution, iri("#" + access.name()));
            say.say(data, schema("distribution"), iri("#" + access.name()));
        });
        about.publisher().ifPresent(name -> {
            Node publisher = Saying.iri(addresses.absolute("void#publisher"));
            say.say(publisher, RDF.Nodes.type, Foaf.Agent);
            say.say(publisher, RDF.Nodes.type, Schema.Organization);
            say.say(publisher, Foaf.name, plain(name));
            say.say(publisher, schema("name"), plain(name));
        });
        about.contact().ifPresent(contact -> {
            say.say(iri("#contact"), RDF.Nodes.type, Saying.iri("http://www.w3.org/2006/vcard/ns#Kind"));
            Node has = Saying.iri(
                    "http://www.w3.org/2006/vcard/ns#" + (contact.startsWith("mailto:") ? "hasEmail" : "hasURL"));
            say.say(iri("#contact"), has, Saying.iri(contact));
        });
    }

    private void describe(Saying say, Access access) {
        Node distribution = iri("#" + access.name());
        Node service = iri("#service-" + access.name());
        Node address = Saying.iri(addresses.absolute(access.address()));
        say.say(distribution, RDF.type, DCAT.Distribution);
        say.say(distribution, RDF.Nodes.type, schema("DataDownload"));
        say.say(distribution, DCTerms.title, Saying.text(access.title()));
        say.say(distribution, schema("name"), plain(access.title()));
        say.say(distribution, DCTerms.description, Saying.text(access.use()));
        say.say(distribution, DCAT.accessURL, address);
        say.say(distribution, schema("contentUrl"), address);
        say.say(
                distribution,
                DCAT.mediaType,
                Saying.iri("https://www.iana.org/assignments/media-types/" + access.mediaType()));
        say.say(distribution, schema("encodingFormat"), plain(access.mediaType()));
        say.say(distribution, DCAT.accessService, service);
        publication.about().licence().ifPresent(licence -> say.say(distribution, DCTerms.license, Saying.iri(licence)));
        say.say(service, RDF.type, DCAT.DataService);
        say.say(service, DCTerms.title, Saying.text(access.title()));
        say.say(service, DCAT.endpointURL, address);
        if (access.name().equals("sparql") || access.name().equals("api"))
            say.say(service, DCAT.endpointDescription, address);
        say.say(service, DCAT.servesDataset, data);
        say.say(service, DCTerms.conformsTo, Saying.iri(access.standard()));
    }

    /** Those triples that are said in the words of schema.org. */
    static List<Triple> inSchema(List<Triple> triples) {
        return triples.stream()
                .filter(triple -> Stream.of(triple.getPredicate(), triple.getObject())
                        .anyMatch(node -> node.isURI() && node.getURI().startsWith(Schema.NS)))
                .toList();
    }

    private Node iri(String fragment) {
        return Saying.iri(addresses.absolute("dataset" + fragment));
    }

    private static Node schema(String name) {
        return Saying.iri(Schema.NS + name);
    }

    private static Node plain(String words) {
        return NodeFactory.createLiteralString(words);
    }
}
