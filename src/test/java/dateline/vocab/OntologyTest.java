package dateline.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.OfficeHolding;
import dateline.model.Sector;
import dateline.model.Statement;
import dateline.model.Status;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology's files, the vocabulary classes and the model's enumerations say the same. */
class OntologyTest {
    private static final Pattern TERM = Pattern.compile("\\bnews:(\\w+)");

    private final Graph news = read("news.ttl");
    private final Graph plover = read("plover.ttl");

    @Test
    void newsTermsInCodeAreThoseOfTheOntology() {
        assertThat(constants(News.class)).isEqualTo(defined(news, News.NS));
    }

    @Test
    void ploverTypesInCodeAreThoseOfTheCodeList() {
        Set<String> types = defined(plover, Plover.NS);
        types.removeIf(iri -> plover.contains(node(iri), SKOS.topConceptOf.asNode(), Node.ANY));
        assertThat(constants(Plover.class)).isEqualTo(types).hasSize(16);
    }

    @Test
    void sectorsInCodeAreThoseOfTheCodeList() {
        Node sectors = node("https://w3id.org/dateline/plover/sectors");
        assertThat(defined(plover, Plover.NS).stream()
                        .filter(iri -> plover.contains(node(iri), SKOS.inScheme.asNode(), sectors)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Sector.values())
                        .map(sector -> Plover.NS + sector.code())
                        .toList());
    }

    @Test
    void everyTermHasOneLabelOneCommentAndAnExample() {
        for (String iri : defined(news, News.NS)) {
            Node term = node(iri);
            assertThat(objects(news, term, RDFS.label.asNode())).as(iri).hasSize(1);
            assertThat(objects(news, term, RDFS.comment.asNode())).as(iri).hasSize(1);
            assertThat(objects(news, term, SKOS.example.asNode())).as(iri).isNotEmpty();
        }
    }

    @Test
    void classesAndIndividualsBeginWithACapitalAndPropertiesDoNot() {
        for (String iri : defined(news, News.NS)) {
            boolean property = Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                    .anyMatch(type -> news.contains(node(iri), RDF.type.asNode(), type.asNode()));
            assertThat(Character.isLowerCase(iri.charAt(News.NS.length())))
                    .as(iri)
                    .isEqualTo(property);
        }
    }

    @Test
    void everyEnumerationOfTheModelIsInTheOntologyAndNothingElseIs() {
        assertThat(terms(EventKind.values(), EventKind::term)).isEqualTo(kinds());
        assertThat(terms(Status.values(), Status::term)).isEqualTo(individuals(News.Status));
        assertThat(terms(Statement.QuoteKind.values(), Statement.QuoteKind::term))
                .isEqualTo(individuals(News.QuoteKind));
        assertThat(terms(OfficeHolding.Tenure.values(), OfficeHolding.Tenure::term))
                .isEqualTo(individuals(News.Tenure));
        assertThat(terms(Figure.Comparator.values(), Figure.Comparator::term)).isEqualTo(individuals(News.Comparator));
    }

    @Test
    void anUnrealizedEventIsNoEventForAnyReasoner() {
        assertThat(objects(news, News.UnrealizedEvent, RDFS.subClassOf.asNode()))
                .isEmpty();
        assertThat(news.contains(News.Event, OWL.disjointWith.asNode(), News.UnrealizedEvent))
                .isTrue();
        for (Node property : List.of(News.participant, News.actor, News.recipient, News.date, News.trigger))
            assertThat(objects(news, property, RDFS.domain.asNode())).isEmpty();
    }

    @Test
    void actorsAndRecipientsAreParticipantsAndParticipantsAreActorsOfSem() {
        assertThat(news.contains(News.Event, RDFS.subClassOf.asNode(), Sem.Event))
                .isTrue();
        assertThat(news.contains(News.actor, RDFS.subPropertyOf.asNode(), News.participant))
                .isTrue();
        assertThat(news.contains(News.recipient, RDFS.subPropertyOf.asNode(), News.participant))
                .isTrue();
        assertThat(news.contains(News.participant, RDFS.subPropertyOf.asNode(), Sem.hasActor))
                .isTrue();
        assertThat(news.contains(News.evidence, RDFS.subPropertyOf.asNode(), Prov.wasDerivedFrom))
                .isTrue();
    }

    @Test
    void alignmentsSpeakOfTermsThatThereAre() {
        Graph alignments = read("alignments.ttl");
        Set<String> known = defined(news, News.NS);
        known.addAll(defined(plover, Plover.NS));
        assertThat(mentioned(alignments, iri -> iri.startsWith(News.NS) || iri.startsWith(Plover.NS)))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources", "src/test/resources"})
    void queriesUseTermsThatThereAre(String folder) throws IOException {
        Set<String> known = defined(news, News.NS);
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> queries =
                    files.filter(file -> file.toString().endsWith(".rq")).toList();
            assertThat(queries).isNotEmpty();
            for (Path query : queries)
                assertThat(TERM.matcher(Files.readString(query)).results())
                        .as(query.toString())
                        .allMatch(term -> known.contains(News.NS + term.group(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.ttl", "plover.ttl", "alignments.ttl"})
    void thereAreNoBlankNodes(String file) {
        assertThat(read(file).stream())
                .isNotEmpty()
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    /** The local names of news:Event and of all below it. */
    private Set<String> kinds() {
        Set<String> kinds = news.stream(Node.ANY, RDFS.subClassOf.asNode(), News.Event)
                .map(triple -> triple.getSubject().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
        kinds.add(News.Event.getLocalName());
        return kinds;
    }

    private Set<String> individuals(Node type) {
        return news.stream(Node.ANY, RDF.type.asNode(), type)
                .map(triple -> triple.getSubject().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E> Set<String> terms(E[] values, Function<E, String> term) {
        return Arrays.stream(values).map(term).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> field.getType() == Node.class)
                .map(OntologyTest::value)
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node value(Field field) {
        try {
            Node term = (Node) field.get(null);
            assertThat(term.getLocalName()).isEqualTo(field.getName());
            return term;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> defined(Graph graph, String namespace) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(namespace))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mentioned(Graph graph, Predicate<String> wanted) {
        return graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Graph read(String file) {
        return RDFParser.source(Path.of("ontology", file)).toGraph();
    }
}
