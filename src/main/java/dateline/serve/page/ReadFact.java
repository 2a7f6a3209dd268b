package dateline.serve.page;

import dateline.serve.page.View.Chip;
import dateline.serve.page.View.Dispute;
import dateline.serve.page.View.Row;
import dateline.serve.page.View.Table;
import dateline.serve.page.View.ThingPage;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Reads the page of a fact: what, when, where, who; how many say so, in which sentences; and who says otherwise. */
final class ReadFact {
    private static final int READ = 50; // values of one property

    private final Reading reading;
    private final ReadThing things;
    private final Cite cite;

    ReadFact(Reading reading, Cite cite) {
        this.reading = reading;
        this.things = new ReadThing(reading, cite);
        this.cite = cite;
    }

    ThingPage read(Node fact, Sort sort) {
        String name = reading.wording.text(fact);
        List<Row> card = card(fact, sort);
        reports(card, fact);
        confidence(card, fact);
        List<Dispute> disputes =
                sort == Sort.DISAGREEMENT ? List.of(reading.disputes.of(fact)) : reading.disputes.about(fact);
        return new ThingPage(
                reading.wording.kind(fact),
                Plain.cut(name, 180),
                reading.wording.words(fact),
                chips(fact),
                "",
                sort == Sort.STATEMENT ? quote(fact) : "",
                card,
                things.all(fact),
                disputes,
                tables(fact, sort),
                new Incoming(reading).of(fact),
                new Charts(reading).ofFact(fact),
                cite.of(fact, name));
    }

    private List<Chip> chips(Node fact) {
        List<Chip> chips = new ArrayList<>(reading.chips(reading.facts, fact));
        for (Node property : List.of(News.quoteKind, News.tenure, News.planOutcome))
            Few.objects(reading.facts, fact, property, 3)
                    .forEach(value ->
                            chips.add(new Chip(Wording.capital(reading.values.term(value)), Values.localName(value))));
        return chips;
    }

    private String quote(Node statement) {
        if (!reading.showsText) return "";
        return Few.object(reading.facts, statement, Schema.text)
                .map(text -> Plain.cut(Plain.text(text.getLiteralLexicalForm()), 2000))
                .orElse("");
    }

    private List<Row> card(Node fact, Sort sort) {
        List<Row> card = new ArrayList<>();
        switch (sort) {
            case EVENT -> event(card, fact);
            case STATEMENT -> {
                reading.row(card, "Speaker", fact, News.speaker, News.speakerText);
                reading.row(card, "Said to", fact, News.addressee, News.addresseeText);
                reading.row(card, "Introduced by", fact, News.cue);
                when(card, fact);
                if (reading.showsText) reading.row(card, "Quoted word for word", fact, News.quotedPart);
                reading.row(card, "Related by", fact, News.within);
            }
            case OFFICE -> {
                reading.row(card, "Holder", fact, News.holder);
                reading.row(card, "Office", fact, News.officeTitle);
                reading.row(card, "Of", fact, News.organization);
                reading.row(card, "Holds it", fact, News.tenure);
                reading.row(card, "Sector", fact, News.sector);
                reading.row(card, "From", fact, Schema.startDate);
                reading.row(card, "Until", fact, Schema.endDate);
            }
            case FIGURE -> {
                card.add(new Row("Figure", List.of(Value.plain(Wording.capital(reading.wording.amount(fact))))));
                reading.row(card, "Counts or measures", fact, News.quantifies);
                reading.row(card, "Quantity", fact, News.quantity);
                reading.row(card, "Stands to the true number", fact, News.comparator);
                reading.row(card, "Rise or fall", fact, News.change);
                reading.row(card, "Unit", fact, Schema.unitText);
                reading.row(card, "Counted in or for", fact, News.scope);
                reading.row(card, "Figure of", fact, News.figureOf);
                reading.row(card, "Whose figure it is", fact, Sem.accordingTo);
                when(card, fact);
            }
            case DISAGREEMENT -> reading.row(card, "About", fact, News.about);
            case WITHDRAWN, ARTICLE, PERSON, ORGANIZATION, PLACE, GROUP, PUBLISHER, QUANTITY, OTHER -> {
                // has no card of a fact
            }
        }
        return card;
    }

    private void event(List<Row> card, Node event) {
        List<Value> what = new ArrayList<>(List.of(Value.plain(reading.wording.kind(event))));
        quoted(what, event, News.trigger);
        card.add(new Row("What", what));
        when(card, event);
        reading.row(card, "Where", event, Sem.hasPlace);
        List<Node> actors = Few.objects(reading.facts, event, News.actor, READ);
        List<Node> recipients = Few.objects(reading.facts, event, News.recipient, READ);
        reading.row(card, "Who", event, News.actor, News.actorText);
        reading.row(card, "To whom or what", event, News.recipient, News.recipientText);
        List<Value> others = Few.objects(reading.facts, event, News.participant, READ).stream()
                .filter(who -> !actors.contains(who) && !recipients.contains(who))
                .map(reading.values::of)
                .toList();
        if (!others.isEmpty()) card.add(new Row(actors.isEmpty() ? "Who took part" : "Also taking part", others));
        reading.row(card, "According to", event, Sem.accordingTo);
        reading.row(card, "Part of", event, Sem.subEventOf);
        reading.row(card, "PLOVER type", event, News.ploverType, News.ploverMode);
        reading.row(card, "What became of the plan", event, News.planOutcome, News.cameTo);
        List<Value> plans = Few.subjects(reading.facts, News.cameTo, event, 5).stream()
                .map(reading.values::of)
                .toList();
        if (!plans.isEmpty()) card.add(new Row("Was planned as", plans));
        reading.row(card, "Excludes", event, News.disagreesWith);
    }

    /** As exact as the reports, with the words that they used. */
    private void when(List<Row> card, Node fact) {
        List<Value> when = new ArrayList<>();
        for (Node date : Few.objects(reading.facts, fact, News.date, 6))
            when.add(Value.plain(reading.values.literal(date) + precision(date)));
        quoted(when, fact, News.timeExpression);
        if (!when.isEmpty()) card.add(new Row("When", when));
    }

    /** The reports' own words, each wording once. */
    private void quoted(List<Value> values, Node fact, Node property) {
        Map<String, String> wordings = new TreeMap<>();
        for (Node words : Few.objects(reading.facts, fact, property, 8)) {
            String text = reading.values.literal(words);
            wordings.putIfAbsent(text.toLowerCase(Locale.ROOT), "“" + text + "”");
        }
        if (!wordings.isEmpty()) values.add(Value.plain("in the words " + String.join(", ", wordings.values())));
    }

    private static String precision(Node date) {
        String type = date.getLiteralDatatypeURI();
        if (XSDDatatype.XSDgYearMonth.getURI().equals(type)) return " (the day is not given)";
        if (XSDDatatype.XSDgYear.getURI().equals(type)) return " (only the year is given)";
        return "";
    }

    private void reports(List<Row> card, Node fact) {
        Optional<String> independent = count(fact, News.independentReports);
        if (independent.isEmpty()) return;
        boolean isOne = independent.get().equals("1");
        String text = independent.get() + (isOne ? " independent report" : " independent reports");
        Optional<String> articles = count(fact, News.reportingArticles);
        Optional<String> outlets = count(fact, News.reportingPublishers);
        if (articles.isPresent() && outlets.isPresent())
            text += ", in %s of %s"
                    .formatted(
                            counted(articles.get(), "article", "articles"),
                            counted(outlets.get(), "outlet", "outlets"));
        card.add(new Row("Reported by", List.of(Value.plain(text))));
    }

    private static String counted(String number, String one, String more) {
        return number + " " + (number.equals("1") ? one : more);
    }

    private Optional<String> count(Node fact, Node property) {
        return Few.object(reading.facts, fact, property).map(reading.values::literal);
    }

    private void confidence(List<Row> card, Node fact) {
        List<String> values = Few.objects(reading.facts, fact, News.confidence, READ).stream()
                .map(reading.values::literal)
                .sorted()
                .toList();
        if (values.isEmpty()) return;
        String text = values.getFirst().equals(values.getLast())
                ? values.getFirst()
                : values.getFirst() + " to " + values.getLast();
        card.add(new Row("Confidence", List.of(Value.plain(text + " that the sentences were read rightly"))));
    }

    private List<Table> tables(Node fact, Sort sort) {
        Tables tables = reading.tables;
        List<Optional<Table>> all = new ArrayList<>();
        all.add(tables.about(fact, "reports", "Evidence"));
        all.add(tables.about(fact, "contents", "What it reports"));
        all.add(tables.about(fact, "figures-of", "Figures of this event"));
        all.add(tables.about(fact, "statements-about", "Statements that report it"));
        all.add(tables.about(fact, "statements-within", "Statements within it"));
        if (sort == Sort.OFFICE) all.add(tables.about(fact, "doubts", "What a list of office holders says instead"));
        if (sort == Sort.FIGURE) all.add(tables.about(fact, "same-quantity", "Other figures of the same quantity"));
        if (sort == Sort.EVENT) {
            all.add(tables.about(fact, "parts", "Parts of it"));
            all.add(tables.about(fact, "related-events", "Other events with the same participants"));
        }
        return all.stream().flatMap(Optional::stream).toList();
    }
}
