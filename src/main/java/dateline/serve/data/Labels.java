package dateline.serve.data;

import dateline.rdf.Ontology;
import dateline.vocab.News;
import dateline.vocab.Plover;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** What to call things and terms on a page. */
public final class Labels {
    private static final List<Node> NAMES = List.of(Schema.name, Schema.headline, RDFS.Nodes.label);
    private static final int MOST_NAMES = 200; // of one thing: a name in each of the world's larger languages

    private final Graph ontology = Ontology.read();

    /** A term's label, or its local name in words: "datePublished" becomes "date published". */
    public String term(Node term) {
        return object(ontology, term, RDFS.Nodes.label, () -> words(localName(term)));
    }

    /** A thing's name in these data, whatever its language, or the last words of its address. */
    public String thing(Graph data, Node thing) {
        return thing(data, thing, List.of(), "");
    }

    /**
     * A thing's name for this reader: in one of the reader's languages, most wanted first, or else in that of the article
     * that tells of it, or without a language, or in any; or the last words of its address. Costs a look-up or two; of
     * very many names only some are read.
     *
     * @param reader what languages are wanted; empty if nothing is said
     * @param article its language: "en-GB"; empty if there is none
     */
    public String thing(Graph data, Node thing, List<LanguageRange> reader, String article) {
        if (thing.isLiteral()) return thing.getLiteralLexicalForm();
        if (!thing.isURI()) return "";
        if (thing.getURI().startsWith(News.NS)) return term(thing);
        if (thing.getURI().startsWith(Plover.NS)) return localName(thing);
        return NAMES.stream()
                .map(property -> literals(data, thing, property))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> best(names, reader, article))
                .orElseGet(() -> localName(thing));
    }

    /** Which of several names, or texts, is for this reader. */
    private static String best(List<Node> names, List<LanguageRange> reader, String article) {
        List<LanguageRange> chain = new ArrayList<>(reader);
        if (!article.isEmpty()) chain.add(new LanguageRange(range(article)));
        for (LanguageRange range : chain) {
            if (range.getWeight() == 0 || range.getRange().equals("*")) continue;
            for (String wanted = range.getRange(); !wanted.isEmpty(); wanted = shorter(wanted)) {
                for (Node name : names) {
                    if (isIn(wanted, name.getLiteralLanguage())) return name.getLiteralLexicalForm();
                }
            }
        }
        return names.stream()
                .filter(name -> name.getLiteralLanguage().isEmpty())
                .findFirst()
                .orElse(names.getFirst())
                .getLiteralLexicalForm();
    }

    /** What an article says of its language may be anything. */
    private static String range(String language) {
        return language.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*") ? language : "*";
    }

    /** Whether a language is of a range (RFC 4647, 3.3.1): "en-gb" is of "en". */
    private static boolean isIn(String range, String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        return tag.equals(range) || tag.startsWith(range + "-");
    }

    /** Whoever reads "de-ch" reads "de" (RFC 4647, 3.4). */
    private static String shorter(String range) {
        int cut = range.lastIndexOf('-');
        return cut < 0 ? "" : range.substring(0, cut);
    }

    private static List<Node> literals(Graph graph, Node subject, Node property) {
        try (Stream<Triple> found = graph.stream(subject, property, Node.ANY)) {
            return found.limit(MOST_NAMES)
                    .map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .sorted(Comparator.comparing(Node::getLiteralLexicalForm).thenComparing(Node::getLiteralLanguage))
                    .toList();
        }
    }

    private static String object(Graph graph, Node subject, Node property, Supplier<String> otherwise) {
        return literals(graph, subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseGet(otherwise);
    }

    private static String localName(Node term) {
        String iri = term.getURI();
        String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        return name.isEmpty() ? iri : name;
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
