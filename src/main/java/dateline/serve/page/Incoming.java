package dateline.serve.page;

import dateline.serve.http.Problem;
import dateline.serve.page.View.Links;
import dateline.serve.page.View.LinksPage;
import dateline.serve.page.View.Table;
import dateline.vocab.News;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What points at a thing, by property: counted up to a limit, and listed page by page. */
final class Incoming {
    private static final int COUNTED = 1000;
    private static final int ROWS = 50;
    private static final int PAGES = 200; // reading on to the ten thousandth takes a few milliseconds

    /** The properties by which things of the archive point at each other. */
    private static final List<Node> PROPERTIES = List.of(
            News.participant,
            News.actor,
            News.recipient,
            News.speaker,
            News.addressee,
            News.holder,
            News.organization,
            Sem.hasPlace,
            Sem.accordingTo,
            Sem.subEventOf,
            News.scope,
            News.figureOf,
            News.quantity,
            News.content,
            News.within,
            News.about,
            News.disagreesWith,
            News.cameTo,
            News.copyOf,
            Schema.publisher,
            Schema.author,
            Schema.containedInPlace);

    private final Reading reading;

    Incoming(Reading reading) {
        this.reading = reading;
    }

    List<Links> of(Node thing) {
        List<Links> links = new ArrayList<>();
        for (Node property : PROPERTIES) {
            int count = Few.count(reading.facts, property, thing, COUNTED + 1);
            if (count == 0) continue;
            links.add(new Links(
                    "As " + reading.values.term(property),
                    count > COUNTED ? "more than " + Numbers.words(COUNTED) : Numbers.words(count),
                    "?links=" + name(property)));
        }
        return links;
    }

    /**
     * All that point at a thing with one property.
     *
     * @throws Problem if there is no such property
     */
    LinksPage page(Node thing, String name) {
        Node property = PROPERTIES.stream()
                .filter(node -> name(node).equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("Nothing points at things with such a property."));
        int page = reading.request.number("page", 1, PAGES, 1);
        String label = Wording.capital(reading.values.term(property));
        Table table = reading.tables.part(
                "linking", label, Map.of("thing", thing, "property", property), page, ROWS, page < PAGES);
        return new LinksPage(reading.values.of(thing), label, table);
    }

    private static String name(Node property) {
        String iri = property.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
