package dateline.serve.browse;

import dateline.serve.data.Addresses;
import dateline.vocab.Schema;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Looks up what a list says of its members. Costs a few look-ups for each, however much is known of it. */
final class Items {
    private final Addresses addresses;
    private final Naming naming;

    Items(Addresses addresses, Naming naming) {
        this.addresses = addresses;
        this.naming = naming;
    }

    Item of(Graph facts, Kind kind, Node member) {
        Optional<Node> about =
                switch (kind) {
                    case ARTICLE -> first(facts, member, Schema.publisher);
                    case PLACE -> first(facts, member, Schema.containedInPlace);
                    case PERSON, ORGANIZATION, EVENT, STATEMENT, FIGURE, OFFICE, PUBLISHER -> Optional.empty();
                };
        String date = kind == Kind.ARTICLE
                ? first(facts, member, Schema.datePublished)
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .orElse("")
                : "";
        return new Item(
                member.getURI(),
                addresses.href(member),
                naming.of(facts, member),
                date,
                about.map(thing -> naming.of(facts, thing)).orElse(""),
                about.map(addresses::href).orElse(""));
    }

    static Optional<Node> first(Graph facts, Node subject, Node property) {
        var found = facts.find(subject, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        } finally {
            found.close();
        }
    }
}
