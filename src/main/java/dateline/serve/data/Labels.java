package dateline.serve.data;

import dateline.rdf.Ontology;
import dateline.vocab.News;
import dateline.vocab.Plover;
import dateline.vocab.Schema;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** What to call things and terms on a page. */
public final class Labels {
    private final Graph ontology = Ontology.read();

    /** A term's label, or its local name in words: "datePublished" becomes "date published". */
    public String term(Node term) {
        return object(ontology, term, RDFS.Nodes.label, () -> words(localName(term)));
    }

    /** A thing's name in these data, or the last words of its address. */
    public String thing(Graph data, Node thing) {
        if (thing.isLiteral()) return thing.getLiteralLexicalForm();
        if (thing.getURI().startsWith(News.NS)) return term(thing);
        if (thing.getURI().startsWith(Plover.NS)) return localName(thing);
        return object(
                data,
                thing,
                Schema.name,
                () -> object(data, thing, Schema.headline, () -> object(data, thing, RDFS.Nodes.label, thing::getURI)));
    }

    private static String object(Graph graph, Node subject, Node property, Supplier<String> otherwise) {
        return graph.stream(subject, property, Node.ANY)
                .filter(triple -> triple.getObject().isLiteral())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .min(Comparator.naturalOrder())
                .orElseGet(otherwise);
    }

    private static String localName(Node term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
