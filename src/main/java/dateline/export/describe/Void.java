package dateline.export.describe;

import dateline.export.release.Content.Role;
import dateline.export.release.Counts;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.vocab.Prefixes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** VoID, for programs that follow links: how many triples of which classes and properties, in which dumps. */
final class Void implements Description {
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final Map<String, String> FORMATS = Map.of(
            "application/n-quads", "N-Quads",
            "application/trig", "TriG",
            "text/turtle", "Turtle",
            "application/ld+json", "JSON-LD");

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        Triples said = new Triples()
                .prefix("dcterms", DCTerms.NS)
                .prefix("foaf", FOAF)
                .prefix("void", VOID.NS)
                .prefix("xsd", XSD.NS);
        Prefixes.ALL.getNsPrefixMap().forEach(said::prefix);
        Node data = Triples.iri(described.address());
        document(said, described, data);
        whole(said, described, data);
        partitions(said, described, data);
        return new TreeMap<>(Map.of("void.ttl", said.turtle()));
    }

    private static void document(Triples said, Described described, Node data) {
        Node document = Triples.iri(described.address("void.ttl"));
        said.say(document, RDF.type, VOID.DatasetDescription.asNode());
        said.say(
                document,
                DCTerms.title,
                Triples.english("What is in " + described.metadata().title()));
        said.say(document, Triples.iri(FOAF + "primaryTopic"), data);
    }

    private static void whole(Triples said, Described described, Node data) {
        Release release = described.release();
        said.say(data, RDF.type, VOID.Dataset.asNode());
        said.say(data, DCTerms.title, Triples.english(described.metadata().title()));
        said.say(data, DCTerms.description, Triples.english(described.metadata().description()));
        said.say(
                data,
                DCTerms.license,
                Triples.iri(described.metadata().license().iri().toString()));
        said.say(data, DCTerms.issued, Triples.typed(release.date(), XSDDatatype.XSDdate));
        said.say(data, Triples.iri(FOAF + "homepage"), data);
        said.say(data, VOID.uriSpace, Triples.text(release.base()));
        said.say(data, VOID.sparqlEndpoint, Triples.iri(described.sparql()));
        said.say(data, VOID.triples, Triples.integer(release.counts().triples()));
        said.say(data, VOID.classes, Triples.integer(release.counts().classes().size()));
        said.say(
                data,
                VOID.properties,
                Triples.integer(release.counts().properties().size()));
        vocabularies(release.counts()).forEach(iri -> said.say(data, VOID.vocabulary, Triples.iri(iri)));
        release.examples().forEach(iri -> said.say(data, VOID.exampleResource, Triples.iri(iri)));
        List<ReleaseFile> dumps = release.files(Role.RDF);
        dumps.forEach(dump -> said.say(data, VOID.dataDump, Triples.iri(described.address(dump))));
        new TreeSet<>(dumps.stream()
                        .map(dump ->
                                Optional.ofNullable(FORMATS.get(dump.content().mediaType())))
                        .flatMap(Optional::stream)
                        .toList())
                .forEach(format -> said.say(data, VOID.feature, Triples.iri("http://www.w3.org/ns/formats/" + format)));
    }

    /** The namespaces of all classes and properties. */
    private static TreeSet<String> vocabularies(Counts counts) {
        return Stream.concat(counts.classes().keySet().stream(), counts.properties().keySet().stream())
                .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .filter(namespace -> !namespace.isEmpty())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static void partitions(Triples said, Described described, Node data) {
        described.release().counts().classes().forEach((type, things) -> {
            Node part = Triples.iri(described.address("void.ttl#class-") + name(type));
            said.say(data, VOID.classPartition, part);
            said.say(part, VOID._class, Triples.iri(type));
            said.say(part, VOID.entities, Triples.integer(things));
        });
        described.release().counts().properties().forEach((property, triples) -> {
            Node part = Triples.iri(described.address("void.ttl#property-") + name(property));
            said.say(data, VOID.propertyPartition, part);
            said.say(part, VOID.property, Triples.iri(property));
            said.say(part, VOID.triples, Triples.integer(triples));
        });
    }

    /** "schema-Person"; what has no prefix is encoded. */
    private static String name(String term) {
        String shortened = Prefixes.ALL.qnameFor(term);
        return URLEncoder.encode(shortened == null ? term : shortened.replace(':', '-'), StandardCharsets.UTF_8);
    }
}
