package dateline.rdf;

import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Location;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * What one sentence supports. Each graph explains itself: whatever entity it speaks of stands in it with its types, its
 * full name and its links, also where the sentence itself says "he"; another name ("Bibi") stands only where it is used.
 */
final class SentenceGraph {
    private final Node iri;
    private final ArticleIris iris;
    private final Set<Triple> triples = new LinkedHashSet<>();

    SentenceGraph(Node iri, ArticleIris iris) {
        this.iri = iri;
        this.iris = iris;
    }

    Node iri() {
        return iri;
    }

    Set<Triple> triples() {
        return triples;
    }

    void say(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    /** Says that this is a fact which the sentence supports, and how it was found. */
    void sayFact(Node fact, Node type, String rule, double confidence) {
        say(fact, RDF.Nodes.type, type);
        say(fact, News.evidence, iri);
        say(fact, News.rule, Terms.text(rule));
        say(fact, News.confidence, Terms.decimal(confidence));
    }

    /** The IRI of an entity; says who it is. */
    Node entity(String id) {
        Entity entity = iris.described(id);
        Node node = iris.entity(id);
        types(entity.type()).forEach(type -> say(node, RDF.Nodes.type, type));
        say(node, Schema.name, Terms.text(entity.name()));
        entity.country().ifPresent(code -> say(node, News.countryCode, Terms.text(code)));
        entity.location().ifPresent(location -> sayWhere(node, location));
        entity.links().stream()
                .map(URI::toString)
                .map(NodeFactory::createURI)
                .forEach(link -> say(node, OWL.sameAs.asNode(), link));
        return node;
    }

    /** In which country, which is said with its name for it may be spoken of nowhere else, and where on the map. */
    private void sayWhere(Node place, Location location) {
        Node country = iris.country(location.within());
        types(EntityType.COUNTRY).forEach(type -> say(country, RDF.Nodes.type, type));
        say(country, Schema.name, Terms.text(location.within()));
        say(place, Schema.containedInPlace, country);
        say(place, Schema.latitude, Terms.decimal(location.latitude().doubleValue()));
        say(place, Schema.longitude, Terms.decimal(location.longitude().doubleValue()));
    }

    /** Its class and the more general ones, so that a plain query finds it under each. */
    private static List<Node> types(EntityType type) {
        return switch (type) {
            case PERSON -> List.of(Schema.Person);
            case ORGANIZATION -> List.of(Schema.Organization);
            case GOVERNMENT_BODY -> List.of(Schema.GovernmentOrganization, Schema.Organization);
            case PARTY -> List.of(Schema.PoliticalParty, Schema.Organization);
            case NEWS_MEDIA -> List.of(Schema.NewsMediaOrganization, Schema.Organization);
            case GROUP -> List.of(News.Group);
            case COUNTRY -> List.of(Schema.Country, Schema.AdministrativeArea, Schema.Place);
            case CITY -> List.of(Schema.City, Schema.AdministrativeArea, Schema.Place);
            case PLACE -> List.of(Schema.Place);
            case LANDFORM -> List.of(Schema.Landform, Schema.Place);
            case FACILITY -> List.of(Schema.CivicStructure, Schema.Place);
        };
    }
}
