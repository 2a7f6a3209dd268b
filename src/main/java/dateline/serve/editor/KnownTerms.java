package dateline.serve.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.rdf.Ontology;
import dateline.serve.api.Catalogue;
import dateline.serve.data.Census;
import dateline.serve.data.Publication;
import dateline.serve.http.Reply;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Prefixes, classes and properties that an editor completes, the most used first, and the queries of its examples. */
final class KnownTerms {
    private final Publication publication;
    private final Graph ontology = Ontology.read();
    private final Map<String, String> examples = new LinkedHashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    private record Term(String iri, String label, long count) {}

    KnownTerms(Publication publication, Catalogue catalogue) {
        this.publication = publication;
        catalogue.questions().forEach(question -> examples.put(question.name(), question.text()));
    }

    Reply reply() {
        Census.Figures figures = publication.census().latest();
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("base", publication.addresses().base());
        known.put("path", publication.addresses().path());
        known.put("prefixes", new TreeMap<>(publication.prefixes().getNsPrefixMap()));
        known.put("examples", examples);
        known.put(
                "classes",
                terms(
                        List.of(OWL.Class.asNode()),
                        figures.classes(),
                        Census.ClassPartition::type,
                        Census.ClassPartition::entities));
        known.put(
                "properties",
                terms(
                        List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), RDF.Nodes.Property),
                        figures.properties(),
                        Census.PropertyPartition::property,
                        Census.PropertyPartition::triples));
        try {
            return Reply.ok("application/json", json.writeValueAsBytes(known));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the terms cannot be told", e);
        }
    }

    private <P> List<Term> terms(List<Node> types, List<P> counted, Function<P, Node> term, Function<P, Long> count) {
        Map<String, Long> counts = new TreeMap<>();
        for (Node type : types) {
            ontology.find(Node.ANY, RDF.Nodes.type, type)
                    .filterKeep(triple -> triple.getSubject().isURI())
                    .forEachRemaining(triple -> counts.put(triple.getSubject().getURI(), 0L));
        }
        counted.forEach(part -> {
            if (term.apply(part).isURI()) counts.put(term.apply(part).getURI(), count.apply(part));
        });
        return counts.entrySet().stream()
                .map(entry -> new Term(entry.getKey(), label(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(Term::count).reversed().thenComparing(Term::iri))
                .toList();
    }

    private String label(String iri) {
        return publication.labels().term(NodeFactory.createURI(iri));
    }
}
