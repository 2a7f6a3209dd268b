package dateline.serve.ontology;

import dateline.serve.api.Question;
import dateline.serve.data.Addresses;
import dateline.serve.data.Census;
import dateline.serve.data.Publication;
import dateline.serve.ontology.TermView.Entry;
import dateline.serve.ontology.TermView.Link;
import dateline.serve.ontology.TermView.Row;
import dateline.serve.ontology.TermView.Section;
import dateline.vocab.News;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Gathers what the pages of the ontology show of its terms. */
final class ReadTerms {
    private static final int INSTANCES = 8; // enough to see what is meant

    /** Properties of a term that its page shows as rows, and those in which it is the object. */
    private record Shown(Node property, String label, boolean inverse) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown(RDFS.Nodes.subClassOf, "Sub class of", false),
            new Shown(RDFS.Nodes.subClassOf, "Super class of", true),
            new Shown(RDFS.Nodes.subPropertyOf, "Sub property of", false),
            new Shown(RDFS.Nodes.subPropertyOf, "Super property of", true),
            new Shown(OWL.disjointWith.asNode(), "Disjoint with", false),
            new Shown(RDFS.Nodes.domain, "Said of", false),
            new Shown(RDFS.Nodes.range, "Values", false),
            new Shown(RDFS.Nodes.domain, "Properties", true),
            new Shown(RDFS.Nodes.range, "Value of", true),
            new Shown(RDF.Nodes.type, "One of", false),
            new Shown(RDF.Nodes.type, "The values", true),
            new Shown(SKOS.closeMatch.asNode(), "Close to", false),
            new Shown(SKOS.broadMatch.asNode(), "Narrower than", false),
            new Shown(SKOS.narrowMatch.asNode(), "Broader than", false),
            new Shown(SKOS.relatedMatch.asNode(), "Related to", false));

    private final Graph terms;
    private final Publication publication;
    private final List<Question> questions;

    /** @param terms the ontology with its alignments */
    ReadTerms(Graph terms, Publication publication, List<Question> questions) {
        this.terms = terms;
        this.publication = publication;
        this.questions = questions;
    }

    boolean isTerm(Node term) {
        return term.getURI().startsWith(News.NS) && terms.contains(term, RDFS.Nodes.label, Node.ANY);
    }

    TermView.Index index(List<Link> files) {
        Node ontology = terms.stream(Node.ANY, OWL.versionIRI.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
        return new TermView.Index(
                text(ontology, DCTerms.title.asNode()),
                text(ontology, DCTerms.description.asNode()),
                List.of(
                        section("classes", "Classes", OWL.Class.asNode()),
                        section("relations", "Properties that lead to things", OWL.ObjectProperty.asNode()),
                        section(
                                "values",
                                "Properties that have words, dates or numbers",
                                OWL.DatatypeProperty.asNode()),
                        section("constants", "Values", Node.ANY)),
                files);
    }

    /** @param sort a class of terms, or any: then those that are neither classes nor properties */
    private Section section(String id, String title, Node sort) {
        Census.Figures figures = publication.census().latest();
        List<Entry> entries = terms.stream(Node.ANY, RDF.Nodes.type, sort)
                .map(Triple::getSubject)
                .filter(this::isTerm)
                .filter(term -> sort.isConcrete() || sort(term).equals("Value"))
                .distinct()
                .sorted(Comparator.comparing(ReadTerms::localName, String.CASE_INSENSITIVE_ORDER))
                .map(term -> new Entry(
                        localName(term),
                        href(term),
                        text(term, RDFS.Nodes.label),
                        gist(text(term, RDFS.Nodes.comment)),
                        count(figures, term)))
                .toList();
        return new Section(id, title, entries);
    }

    private static String gist(String definition) {
        int end = definition.indexOf(". ");
        return end < 0 ? definition : definition.substring(0, end + 1);
    }

    private static String count(Census.Figures figures, Node term) {
        if (figures.triples() == 0) return "";
        long uses = figures.entities(term) + figures.triples(term);
        return String.format(Locale.ROOT, "%,d", uses);
    }

    TermView.Term term(Node term, Graph facts) {
        Census.Figures figures = publication.census().latest();
        long things = figures.entities(term);
        long triples = figures.triples(term);
        String uses = things + triples == 0
                ? ""
                : isClass(term)
                        ? String.format(Locale.ROOT, "%,d things here are of this class.", things)
                        : String.format(Locale.ROOT, "%,d statements here have this property.", triples);
        return new TermView.Term(
                "news:" + localName(term),
                term.getURI(),
                text(term, RDFS.Nodes.label),
                sort(term),
                text(term, RDFS.Nodes.comment),
                texts(term, SKOS.example.asNode()),
                uses,
                rows(term),
                instances(term, facts),
                questions(term));
    }

    private boolean isClass(Node term) {
        return terms.contains(term, RDF.Nodes.type, OWL.Class.asNode());
    }

    private String sort(Node term) {
        if (isClass(term)) return "Class";
        if (terms.contains(term, RDF.Nodes.type, OWL.ObjectProperty.asNode())
                || terms.contains(term, RDF.Nodes.type, OWL.DatatypeProperty.asNode())) return "Property";
        return "Value";
    }

    private List<Row> rows(Node term) {
        List<Row> rows = new ArrayList<>();
        for (Shown shown : SHOWN) {
            Stream<Node> nodes = shown.inverse()
                    ? terms.stream(Node.ANY, shown.property(), term).map(Triple::getSubject)
                    : terms.stream(term, shown.property(), Node.ANY).map(Triple::getObject);
            List<Link> values = nodes.filter(Node::isURI)
                    .filter(node -> !node.getURI().startsWith(OWL.getURI()))
                    .distinct()
                    .sorted(Comparator.comparing(Node::getURI))
                    .map(this::link)
                    .toList();
            if (!values.isEmpty()) rows.add(new Row(shown.label(), values));
        }
        return rows;
    }

    private Link link(Node node) {
        String name = publication.prefixes().shortForm(node.getURI());
        return new Link(
                name,
                node.getURI().startsWith(News.NS)
                        ? href(node)
                        : publication.addresses().href(node));
    }

    /** Things of a class, or things of which a property is said, as they come. */
    private List<Link> instances(Node term, Graph facts) {
        Triple pattern = isClass(term)
                ? Triple.create(Node.ANY, RDF.Nodes.type, term)
                : sort(term).equals("Property")
                        ? Triple.create(Node.ANY, term, Node.ANY)
                        : Triple.create(Node.ANY, Node.ANY, term);
        Addresses addresses = publication.addresses();
        try (Stream<Triple> found = facts.stream(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
            return found.map(Triple::getSubject)
                    .filter(thing -> thing.isURI() && addresses.document(thing).isPresent())
                    .limit(INSTANCES)
                    .distinct()
                    .map(thing -> new Link(publication.labels().thing(facts, thing), addresses.href(thing)))
                    .toList();
        }
    }

    private List<Link> questions(Node term) {
        Pattern use = Pattern.compile("\\bnews:%s\\b".formatted(Pattern.quote(localName(term))));
        return questions.stream()
                .filter(question -> use.matcher(question.text()).find())
                .map(question ->
                        new Link(question.title(), publication.addresses().path() + "api/" + question.name()))
                .toList();
    }

    private String href(Node term) {
        return publication.addresses().path() + "ontology/" + localName(term);
    }

    static String localName(Node term) {
        return term.getURI().substring(News.NS.length());
    }

    private String text(Node subject, Node property) {
        return String.join(" ", texts(subject, property));
    }

    private List<String> texts(Node subject, Node property) {
        return List.copyOf(new TreeSet<>(terms.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList()));
    }
}
