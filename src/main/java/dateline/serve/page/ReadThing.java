package dateline.serve.page;

import dateline.serve.page.View.Row;
import dateline.serve.page.View.Table;
import dateline.serve.page.View.ThingPage;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Reads the page of a person, body, place, outlet, quantity, or whatever else has a name. */
final class ReadThing {
    /** Classes that say no more than a nearer one does. */
    private static final Set<Node> PLAIN = Set.of(Schema.Place, Schema.AdministrativeArea, Schema.Organization);

    private static final int READ = 300; // triples about one thing, for the list of all that is said
    private static final int VALUES = 8; // of one property, in that list

    private final Reading reading;
    private final Cite cite;

    ReadThing(Reading reading, Cite cite) {
        this.reading = reading;
        this.cite = cite;
    }

    ThingPage read(Node thing, Sort sort) {
        String name = reading.values.name(thing);
        List<Value> aliases = reading.values(thing, Schema.alternateName);
        String lede = aliases.isEmpty()
                ? ""
                : "Also called " + aliases.stream().map(Value::text).collect(Collectors.joining(", ")) + ".";
        List<Row> card = new ArrayList<>();
        reading.row(card, "About", thing, Schema.description);
        reading.row(card, "Same as", thing, OWL.sameAs.asNode());
        reading.row(card, "Lies in", thing, Schema.containedInPlace);
        reading.row(card, "Country", thing, News.countryCode);
        reading.row(card, "Latitude", thing, Schema.latitude);
        reading.row(card, "Longitude", thing, Schema.longitude);
        reading.row(card, "Address", thing, Schema.url);
        return new ThingPage(
                kind(thing),
                name,
                List.of(),
                List.of(),
                lede,
                "",
                card,
                all(thing),
                reading.disputes.about(thing),
                tables(thing, sort),
                new Incoming(reading).of(thing),
                new Charts(reading).ofThing(thing, name),
                cite.of(thing, name));
    }

    /** "City", "Head of state": the classes that say most. */
    private String kind(Node thing) {
        List<Node> types = Few.objects(reading.facts, thing, RDF.Nodes.type, VALUES);
        List<Node> nearest =
                types.stream().filter(type -> !PLAIN.contains(type)).toList();
        return (nearest.isEmpty() ? types : nearest)
                .stream()
                        .filter(Node::isURI)
                        .map(type -> Wording.capital(reading.values.term(type)))
                        .distinct()
                        .collect(Collectors.joining(" · "));
    }

    private List<Table> tables(Node thing, Sort sort) {
        Tables tables = reading.tables;
        List<Optional<Table>> all =
                switch (sort) {
                    case PERSON, ORGANIZATION, PLACE, GROUP, PUBLISHER ->
                        List.of(
                                tables.about(thing, "offices", "Offices over time"),
                                tables.about(thing, "events", "Events, newest first"),
                                tables.about(thing, "events-here", "Events here, newest first"),
                                tables.about(thing, "statements-by", "What was said, newest first"),
                                tables.about(thing, "statements-to", "What was said to them, newest first"),
                                tables.about(thing, "office-holders", "Who holds office here"),
                                tables.about(thing, "figures-in", "Figures"),
                                tables.about(thing, "co-mentioned", "Named in the same sentences"),
                                tables.about(thing, "articles-of", "Articles, newest first"),
                                tables.about(thing, "articles-mentioning", "Articles that speak of it, newest first"));
                    case QUANTITY -> List.of(tables.about(thing, "figures", "Figures, newest first"));
                    case WITHDRAWN, ARTICLE, EVENT, STATEMENT, OFFICE, FIGURE, DISAGREEMENT, OTHER ->
                        List.of(tables.about(thing, "reports", "Evidence"));
                };
        return all.stream().flatMap(Optional::stream).toList();
    }

    /** All that is said of it, property by property, as far as it is read. */
    List<Row> all(Node thing) {
        TreeMap<String, TreeMap<String, Value>> rows = new TreeMap<>();
        ExtendedIterator<Triple> triples = reading.facts.find(thing, Node.ANY, Node.ANY);
        try {
            for (int i = 0; i < READ && triples.hasNext(); i++) {
                Triple triple = triples.next();
                if (triple.getPredicate().equals(News.evidence) || isText(triple.getPredicate())) continue;
                Value value = reading.values.of(triple.getObject());
                rows.computeIfAbsent(reading.values.term(triple.getPredicate()), label -> new TreeMap<>())
                        .put(value.text(), value);
            }
        } finally {
            triples.close();
        }
        return rows.entrySet().stream()
                .map(row -> new Row(
                        Wording.capital(row.getKey()),
                        few(List.copyOf(row.getValue().values()))))
                .toList();
    }

    private boolean isText(Node property) {
        return !reading.showsText && (property.equals(Schema.text) || property.equals(News.quotedPart));
    }

    private static List<Value> few(List<Value> values) {
        if (values.size() <= VALUES) return values;
        List<Value> first = new ArrayList<>(values.subList(0, VALUES));
        first.add(Value.plain("and more"));
        return first;
    }
}
