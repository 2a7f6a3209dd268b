package dateline.serve.page;

import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.http.Request;
import dateline.serve.page.View.Chip;
import dateline.serve.page.View.Fact;
import dateline.serve.page.View.Row;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What is needed to read one page out of one snapshot. */
final class Reading {
    private static final int VALUES = 12; // of one property, in a card

    final DatasetGraph data;
    final Graph facts;
    final Values values;
    final Addresses addresses;
    final Tables tables;
    final Disputes disputes;
    final Wording wording;
    final Request request;
    final boolean showsText;

    Reading(DatasetGraph snapshot, Queries queries, Publication publication, Request request) {
        this.data = snapshot;
        this.facts = snapshot.getDefaultGraph();
        this.addresses = publication.addresses();
        this.showsText = publication.about().showsText();
        this.values = new Values(facts, publication.labels(), addresses, request.languages(), showsText);
        this.tables = new Tables(snapshot, queries, values, addresses, showsText, request);
        this.wording = new Wording(facts, facts, values);
        this.disputes = new Disputes(facts, values, showsText);
        this.request = request;
    }

    /** A fact as this graph tells it. */
    Fact fact(Graph said, Node fact) {
        Wording words = new Wording(said, facts, values);
        String confidence = Few.object(said, fact, News.confidence)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return new Fact(words.kind(fact), values.href(fact), chips(said, fact), words.words(fact), confidence);
    }

    /** The statuses of an event. */
    List<Chip> chips(Graph said, Node fact) {
        return Few.objects(said, fact, News.status, VALUES).stream()
                .map(status -> new Chip(Wording.capital(values.term(status)), Values.localName(status)))
                .toList();
    }

    List<Value> values(Node thing, Node property) {
        List<Value> found = new ArrayList<>();
        for (Node node : Few.objects(facts, thing, property, VALUES + 1)) found.add(values.of(node));
        if (found.size() <= VALUES) return found;
        List<Value> first = new ArrayList<>(found.subList(0, VALUES));
        first.add(Value.plain("and more"));
        return first;
    }

    /** A row of a card, if there is anything to say. */
    void row(List<Row> rows, String label, Node thing, Node... properties) {
        List<Value> found = new ArrayList<>();
        for (Node property : properties) found.addAll(values(thing, property));
        if (!found.isEmpty()) rows.add(new Row(label, found));
    }
}
