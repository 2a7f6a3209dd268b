package dateline.serve.page;

import dateline.serve.data.Addresses;
import dateline.serve.data.Labels;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Says a node of the data in words, with a link where there is something to see. */
final class Values {
    private static final int LONGEST = 400; // letters of one value: a page is for reading

    private static final int LONGEST_SENTENCE = 1500;

    private final Graph facts;
    private final Labels labels;
    private final Addresses addresses;
    private final boolean showsText;

    /** @param showsText whether the articles' own words may be shown */
    Values(Graph facts, Labels labels, Addresses addresses, boolean showsText) {
        this.facts = facts;
        this.labels = labels;
        this.addresses = addresses;
        this.showsText = showsText;
    }

    boolean showsText() {
        return showsText;
    }

    /** A fact comes in its own words, a thing by its name, an address of another site as it is. */
    Value of(Node node) {
        if (node.isLiteral()) return Value.plain(literal(node));
        if (!node.isURI()) return Value.plain("");
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
        String name = labels.thing(facts, thing);
        if (!name.equals(thing.getURI())) return Plain.cut(Plain.text(name), LONGEST);
        if (!isHere(thing)) return Plain.cut(Plain.address(name), LONGEST);
        String[] parts = name.substring(addresses.base().length()).split("/", 3);
        return Plain.cut(Plain.text(parts[parts.length - 1].replace('-', ' ')), LONGEST);
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
