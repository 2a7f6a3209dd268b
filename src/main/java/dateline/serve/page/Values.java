package dateline.serve.page;

import dateline.serve.data.Addresses;
import dateline.serve.data.Labels;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import dateline.vocab.Plover;
import dateline.vocab.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Says a node of the data in words, with a link where there is something to see. */
final class Values {
    private static final int LONGEST = 400; // letters of one value: a page is for reading

    private static final int LONGEST_SENTENCE = 1500;

    private static final List<Node> NAMES = List.of(Schema.name, Schema.headline, RDFS.Nodes.label);

    private final Graph facts;
    private final Labels labels;
    private final Addresses addresses;
    private final List<LanguageRange> languages;
    private final boolean showsText;
    private final Map<Node, Value> said = new HashMap<>(); // a page has the same outlets and people in row after row

    /**
     * Of one page.
     *
     * @param languages what the reader wants names in, most wanted first
     * @param showsText whether the articles' own words may be shown
     */
    Values(Graph facts, Labels labels, Addresses addresses, List<LanguageRange> languages, boolean showsText) {
        this.facts = facts;
        this.labels = labels;
        this.addresses = addresses;
        this.languages = languages;
        this.showsText = showsText;
    }

    boolean showsText() {
        return showsText;
    }

    /** A fact comes in its own words, a thing by its name, an address of another site as it is. */
    Value of(Node node) {
        if (node.isLiteral()) return Value.plain(literal(node));
        if (!node.isURI()) return Value.plain("");
        Value known = said.get(node);
        if (known != null) return known;
        Value value = ofThing(node);
        said.put(node, value);
        return value;
    }

    private Value ofThing(Node node) {
        Sort sort = isHere(node) ? Sort.of(facts, node) : Sort.OTHER;
        if (sort.isFact()) return new Value(new Wording(facts, facts, this).text(node), href(node), false);
        return new Value(name(node), href(node), !isHere(node));
    }

    String literal(Node literal) {
        if (Dates.isDate(literal)) return Dates.words(literal);
        if (Numbers.isNumber(literal)) return Numbers.words(literal);
        return Plain.cut(Plain.text(literal.getLiteralLexicalForm()), LONGEST);
    }

    /** A whole sentence. */
    String words(Node literal) {
        return Plain.cut(Plain.text(literal.getLiteralLexicalForm()), LONGEST_SENTENCE);
    }

    /** A thing's name; of an address its own words. */
    String name(Node thing) {
        if (thing.isLiteral()) return literal(thing);
        if (!thing.isURI()) return "";
        if (isNamed(thing)) return Plain.cut(Plain.text(labels.thing(facts, thing, languages, "")), LONGEST);
        if (!isHere(thing)) return Plain.cut(Plain.address(thing.getURI()), LONGEST);
        String[] parts = thing.getURI().substring(addresses.base().length()).split("/", 3);
        return Plain.cut(Plain.text(parts[parts.length - 1].replace('-', ' ')), LONGEST);
    }

    /** Whether the data, or a vocabulary of ours, say what it is called. */
    private boolean isNamed(Node thing) {
        return thing.getURI().startsWith(News.NS)
                || thing.getURI().startsWith(Plover.NS)
                || NAMES.stream().anyMatch(property -> facts.contains(thing, property, Node.ANY));
    }

    String term(Node term) {
        return labels.term(term);
    }

    /** A term's own word: "Planned". */
    static String localName(Node term) {
        return term.isURI() && term.getURI().startsWith(News.NS) ? term.getURI().substring(News.NS.length()) : "";
    }

    /** Empty where there is nothing to link to. */
    String href(Node node) {
        if (!node.isURI()) return "";
        if (isHere(node)) return addresses.href(node);
        if (node.getURI().startsWith(News.NS)) return addresses.path() + "ontology/" + localName(node);
        return Plain.isLink(node.getURI()) ? node.getURI() : "";
    }

    boolean isHere(Node node) {
        return node.isURI() && node.getURI().startsWith(addresses.base());
    }

    List<Value> of(List<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }
}
