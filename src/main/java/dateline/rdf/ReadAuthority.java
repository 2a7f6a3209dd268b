package dateline.rdf;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads an authority of the user's own: SKOS ({@code skos:prefLabel}, {@code altLabel}, {@code exactMatch}) or schema.org, with
 * {@code http:} or {@code https:} ({@code name}, {@code alternateName}, {@code sameAs}, {@code identifier}), in Turtle,
 * N-Triples or RDF/XML, as the file's ending says. Whatever has a name and an address of its own or elsewhere is a thing;
 * English names go before those in no language, and those before others. Nothing is fetched.
 */
public final class ReadAuthority {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final List<String> SCHEMA = List.of("https://schema.org/", "http://schema.org/");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final Set<Lang> LANGUAGES = Set.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML);

    private static final List<Node> MAIN = nodes("prefLabel", "name");
    private static final List<Node> OTHER = nodes("altLabel", "alternateName");
    private static final List<Node> SAME = Stream.concat(
                    nodes("exactMatch", "sameAs").stream(), Stream.of(OWL.sameAs.asNode()))
            .toList();
    private static final List<Node> IDENTIFIER = nodes("", "identifier");

    private ReadAuthority() {}

    /**
     * @param file only for its ending, and to name it in messages
     * @throws BadAuthorityException if it cannot be parsed, or names nothing
     */
    public static List<NamedThing> read(Path file, byte[] content) {
        Graph graph = parse(file, content);
        Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
        for (Node name : MAIN)
            graph.find(Node.ANY, name, Node.ANY).forEachRemaining(one -> subjects.add(one.getSubject()));
        List<NamedThing> things = subjects.stream()
                .map(subject -> thing(subject, graph))
                .filter(thing -> !thing.names().isEmpty() && !thing.links().isEmpty())
                .toList();
        if (things.isEmpty())
            throw new BadAuthorityException(
                    file, "nothing in it has a skos:prefLabel or schema:name and an address of its own");
        return things;
    }

    private static Graph parse(Path file, byte[] content) {
        Lang language = Optional.ofNullable(RDFLanguages.pathnameToLang(file.toString()))
                .orElse(Lang.TURTLE);
        if (!LANGUAGES.contains(language))
            throw new BadAuthorityException(
                    file, "%s is not read here, but Turtle, N-Triples and RDF/XML".formatted(language.getName()));
        try {
            return RDFParser.source(new ByteArrayInputStream(content))
                    .lang(language)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .toGraph();
        } catch (RiotException e) {
            throw new BadAuthorityException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static NamedThing thing(Node subject, Graph graph) {
        List<String> names = new ArrayList<>(
                new LinkedHashSet<>(Stream.concat(words(subject, MAIN, graph), words(subject, OTHER, graph))
                        .toList()));
        List<String> types = objects(subject, List.of(RDF.type.asNode()), graph)
                .filter(Node::isURI)
                .map(type -> type.getURI().replaceFirst(".*[/#]", ""))
                .sorted()
                .toList();
        Stream<URI> addresses = Stream.concat(
                        Stream.of(subject), objects(subject, SAME, graph).sorted(Comparator.comparing(Node::toString)))
                .filter(Node::isURI)
                .flatMap(node -> address(node.getURI()));
        Stream<URI> identifiers = words(subject, IDENTIFIER, graph).flatMap(ReadAuthority::identifier);
        return new NamedThing(
                names, types, Stream.concat(addresses, identifiers).distinct().toList());
    }

    private static Stream<Node> objects(Node subject, List<Node> predicates, Graph graph) {
        return predicates.stream()
                .flatMap(predicate -> graph.find(subject, predicate, Node.ANY).toList().stream())
                .map(Triple::getObject);
    }

    /** Literals: English ones first. */
    private static Stream<String> words(Node subject, List<Node> predicates, Graph graph) {
        return objects(subject, predicates, graph)
                .filter(Node::isLiteral)
                .sorted(Comparator.comparingInt(ReadAuthority::rank).thenComparing(Node::getLiteralLexicalForm))
                .map(node -> node.getLiteralLexicalForm().strip())
                .filter(word -> !word.isEmpty());
    }

    private static int rank(Node literal) {
        String language = literal.getLiteralLanguage();
        if (language.equals("en") || language.startsWith("en-")) return 0;
        return language.isEmpty() ? 1 : 2;
    }

    private static Stream<URI> identifier(String word) {
        return WIKIDATA.matcher(word).matches() ? address("http://www.wikidata.org/entity/" + word) : Stream.empty();
    }

    private static Stream<URI> address(String words) {
        try {
            URI uri = new URI(words);
            return uri.isAbsolute() ? Stream.of(uri) : Stream.empty();
        } catch (URISyntaxException e) {
            return Stream.empty(); // an IRI that no one can go to is no address
        }
    }

    private static List<Node> nodes(String skos, String schema) {
        Stream<String> ours = skos.isEmpty() ? Stream.empty() : Stream.of(SKOS + skos);
        return Stream.concat(ours, SCHEMA.stream().map(namespace -> namespace + schema))
                .map(NodeFactory::createURI)
                .toList();
    }
}
