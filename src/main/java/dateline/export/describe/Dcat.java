package dateline.export.describe;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import java.net.URI;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** DCAT 3, for catalogues of data: the dataset, its series, its files, and where it can be asked. */
final class Dcat implements Description {
    private static final String NS = "http://www.w3.org/ns/dcat#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String ADMS = "http://www.w3.org/ns/adms#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    @Override
    public SortedMap<String, String> of(Release release) {
        Triples said = say(new Described(release));
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("dcat.ttl", said.turtle());
        texts.put("dcat.jsonld", said.jsonLd());
        return texts;
    }

    private static Triples say(Described described) {
        Triples said = new Triples()
                .prefix("adms", ADMS)
                .prefix("dcat", NS)
                .prefix("dcterms", DCTerms.NS)
                .prefix("foaf", FOAF)
                .prefix("prov", PROV)
                .prefix("rdf", RDF.uri)
                .prefix("rdfs", RDFS.uri)
                .prefix("spdx", SPDX)
                .prefix("vcard", VCARD)
                .prefix("xsd", XSD.NS);
        Node dataset = Triples.iri(described.address());
        dataset(said, described, dataset);
        versions(said, described, dataset);
        run(said, described, dataset);
        described.metadata().creators().forEach(creator -> agent(said, described, creator));
        agent(said, described, described.metadata().publisher());
        contact(said, described, dataset);
        coverage(said, described, dataset);
        service(said, described, dataset);
        for (ReleaseFile file : described.release().files())
            if (file.content().role() != Role.DOCUMENT) distribution(said, described, dataset, file);
            else document(said, described, dataset, file);
        return said;
    }

    private static void dataset(Triples said, Described described, Node dataset) {
        Metadata metadata = described.metadata();
        said.say(dataset, RDF.type, DCAT.Dataset.asNode());
        said.say(dataset, DCTerms.title, Triples.english(metadata.title()));
        said.say(dataset, DCTerms.description, Triples.english(metadata.description()));
        said.say(dataset, DCTerms.identifier, Triples.text(described.identifier()));
        said.say(dataset, DCTerms.issued, Triples.typed(described.release().date(), XSDDatatype.XSDdate));
        said.say(dataset, DCTerms.modified, Triples.typed(described.release().date(), XSDDatatype.XSDdate));
        said.say(dataset, DCTerms.license, Triples.iri(metadata.license().iri().toString()));
        said.say(
                dataset,
                DCTerms.accessRights,
                Triples.iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC"));
        metadata.creators().forEach(creator -> said.say(dataset, DCTerms.creator, agent(described, creator)));
        said.say(dataset, DCTerms.publisher, agent(described, metadata.publisher()));
        metadata.keywords().forEach(word -> said.say(dataset, DCAT.keyword, Triples.english(word)));
        described.release().languages().forEach(tag -> said.say(dataset, DCTerms.language, Triples.text(tag)));
        said.say(dataset, DCTerms.conformsTo, Triples.iri("https://w3id.org/dateline/news"));
        said.say(dataset, DCAT.landingPage, dataset);
        metadata.funding().forEach(money -> money.funderIdentifier()
                .ifPresent(funder ->
                        said.say(dataset, Triples.iri("http://schema.org/funder"), Triples.iri(funder.toString()))));
    }

    private static void versions(Triples said, Described described, Node dataset) {
        Node series = Triples.iri(described.series());
        said.say(dataset, Triples.iri(NS + "version"), Triples.text(described.version()));
        said.say(dataset, Triples.iri(NS + "inSeries"), series);
        said.say(dataset, Triples.iri(NS + "isVersionOf"), series);
        said.say(
                dataset,
                Triples.iri(ADMS + "versionNotes"),
                Triples.english("What came and went since the version before stands in CHANGELOG.md."));
        described.previous().map(Triples::iri).ifPresent(previous -> {
            said.say(dataset, Triples.iri(NS + "previousVersion"), previous);
            said.say(dataset, Triples.iri(NS + "prev"), previous);
            said.say(dataset, Triples.iri(PROV + "wasRevisionOf"), previous);
        });
        said.say(series, RDF.type, Triples.iri(NS + "DatasetSeries"));
        said.say(series, DCTerms.title, Triples.english(described.metadata().title()));
        said.say(
                series,
                DCTerms.description,
                Triples.english(described.metadata().description()));
        said.say(series, Triples.iri(NS + "seriesMember"), dataset);
        said.say(series, Triples.iri(NS + "hasVersion"), dataset);
    }

    private static void run(Triples said, Described described, Node dataset) {
        Node run = Triples.iri(described.address() + "#release");
        Node software = Triples.iri("https://w3id.org/dateline");
        said.say(dataset, Triples.iri(PROV + "wasGeneratedBy"), run);
        said.say(run, RDF.type, Triples.iri(PROV + "Activity"));
        said.say(run, RDFS.label, Triples.english("dateline export --version " + described.version()));
        said.say(run, Triples.iri(PROV + "wasAssociatedWith"), software);
        said.say(software, RDF.type, Triples.iri(PROV + "SoftwareAgent"));
        said.say(software, RDFS.label, Triples.text(described.release().generator()));
    }

    private static Node agent(Described described, Agent agent) {
        return Triples.iri(agent.identifier()
                .map(URI::toString)
                .orElseGet(() -> described.address() + "#" + Slug.of(agent.name())));
    }

    private static void agent(Triples said, Described described, Agent agent) {
        Node node = agent(described, agent);
        said.say(node, RDF.type, Triples.iri(FOAF + (agent.isPerson() ? "Person" : "Organization")));
        said.say(node, Triples.iri(FOAF + "name"), Triples.text(agent.name()));
        agent.givenName().ifPresent(name -> said.say(node, Triples.iri(FOAF + "givenName"), Triples.text(name)));
        agent.familyName().ifPresent(name -> said.say(node, Triples.iri(FOAF + "familyName"), Triples.text(name)));
    }

    private static void contact(Triples said, Described described, Node dataset) {
        described.metadata().contact().ifPresent(contact -> {
            Node point = Triples.iri(described.address() + "#contact");
            boolean isMail = contact.toString().startsWith("mailto:");
            said.say(dataset, DCAT.contactPoint, point);
            said.say(point, RDF.type, Triples.iri(VCARD + "Kind"));
            said.say(
                    point,
                    Triples.iri(VCARD + "fn"),
                    Triples.text(described.metadata().publisher().name()));
            said.say(point, Triples.iri(VCARD + (isMail ? "hasEmail" : "hasURL")), Triples.iri(contact.toString()));
        });
    }

    private static void coverage(Triples said, Described described, Node dataset) {
        described.temporal().ifPresent(period -> {
            Node node = Triples.iri(described.address() + "#period");
            said.say(dataset, DCTerms.temporal, node);
            said.say(node, RDF.type, DCTerms.PeriodOfTime.asNode());
            said.say(node, Triples.iri(NS + "startDate"), Triples.typed(period.from(), XSDDatatype.XSDdate));
            said.say(node, Triples.iri(NS + "endDate"), Triples.typed(period.to(), XSDDatatype.XSDdate));
        });
        for (String place : described.metadata().spatial()) {
            boolean isNamed = place.matches("https?://.*");
            Node node = Triples.iri(isNamed ? place : described.address() + "#place-" + Slug.of(place));
            said.say(dataset, DCTerms.spatial, node);
            said.say(node, RDF.type, DCTerms.Location.asNode());
            if (!isNamed) said.say(node, RDFS.label, Triples.text(place));
        }
    }

    private static void service(Triples said, Described described, Node dataset) {
        Node service = Triples.iri(described.address() + "#sparql");
        Node endpoint = Triples.iri(described.sparql());
        said.say(service, RDF.type, DCAT.DataService.asNode());
        said.say(service, DCTerms.title, Triples.english("SPARQL endpoint of the living dataset"));
        said.say(service, DCAT.endpointURL, endpoint);
        said.say(service, DCAT.endpointDescription, endpoint);
        said.say(service, DCTerms.conformsTo, Triples.iri("http://www.w3.org/TR/sparql11-protocol/"));
        said.say(service, DCAT.servesDataset, Triples.iri(described.series()));
        said.say(dataset, DCTerms.relation, service);
    }

    private static void distribution(Triples said, Described described, Node dataset, ReleaseFile file) {
        Content content = file.content();
        Node node = Triples.iri(described.address() + "#" + file.path());
        Node download = Triples.iri(described.address(file));
        said.say(dataset, DCAT.distribution, node);
        said.say(node, RDF.type, DCAT.Distribution.asNode());
        said.say(node, DCTerms.title, Triples.english(content.title()));
        said.say(node, DCAT.accessURL, download);
        said.say(node, DCAT.downloadURL, download);
        said.say(node, DCAT.mediaType, Triples.iri(MEDIA_TYPES + content.mediaType()));
        content.packing()
                .ifPresent(
                        packing -> said.say(node, DCAT.compressFormat, Triples.iri(MEDIA_TYPES + packing.mediaType())));
        said.say(node, DCAT.byteSize, Triples.typed(file.bytes(), XSDDatatype.XSDnonNegativeInteger));
        said.say(
                node,
                DCTerms.license,
                Triples.iri(described.metadata().license().iri().toString()));
        said.say(node, DCTerms.issued, Triples.typed(described.release().date(), XSDDatatype.XSDdate));
        Node checksum = Triples.iri(node.getURI() + "-sha256");
        said.say(node, Triples.iri(SPDX + "checksum"), checksum);
        said.say(checksum, RDF.type, Triples.iri(SPDX + "Checksum"));
        said.say(checksum, Triples.iri(SPDX + "algorithm"), Triples.iri(SPDX + "checksumAlgorithm_sha256"));
        said.say(checksum, Triples.iri(SPDX + "checksumValue"), Triples.typed(file.sha256(), XSDDatatype.XSDhexBinary));
    }

    private static void document(Triples said, Described described, Node dataset, ReleaseFile file) {
        Node document = Triples.iri(described.address(file));
        said.say(dataset, Triples.iri(FOAF + "page"), document);
        said.say(document, RDF.type, Triples.iri(FOAF + "Document"));
        said.say(document, DCTerms.title, Triples.english(file.content().title()));
        said.say(document, DCTerms.format, Triples.text(file.content().mediaType()));
    }
}
