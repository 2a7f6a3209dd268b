package dateline.serve.document;

import dateline.serve.data.Labels;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The facts of a description as a table (RFC 4180), one row for each: what kind of fact, how sure its reports are, its IRI,
 * the names of those who take part, when, where, the sentences that support it, their articles and publishers, and the
 * confidence. Several values of a cell are parted by " | ".
 */
final class FactTable {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "status",
            "fact",
            "participants",
            "date",
            "place",
            "evidence",
            "article",
            "publisher",
            "confidence");
    private static final List<Node> TAKING_PART = List.of(
            News.participant,
            News.speaker,
            News.addressee,
            News.holder,
            News.organization,
            News.scope,
            Sem.accordingTo);
    private static final String BETWEEN = " | ";
    private static final int VALUES = 50; // of a cell

    private final Graph facts;
    private final Labels labels;

    FactTable(Graph facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    byte[] of(Description description) {
        Set<Node> rows = new LinkedHashSet<>();
        for (Triple triple : description.triples()) {
            if (isFact(triple.getSubject())) rows.add(triple.getSubject());
        }
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = CSVFormat.RFC4180.print(table)) {
            printer.printRecord(COLUMNS);
            for (Node fact : rows) printer.printRecord(row(fact));
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory cannot be written", e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean isFact(Node node) {
        return facts.contains(node, News.evidence, Node.ANY);
    }

    private List<String> row(Node fact) {
        List<Node> evidence = objects(fact, News.evidence);
        Set<Node> articles = evidence.stream()
                .flatMap(sentence -> objects(sentence, Nif.referenceContext).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Node> publishers = articles.stream()
                .flatMap(article -> objects(article, Schema.publisher).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Node> kinds = objects(fact, News.wouldBe);
        List<Node> participants = TAKING_PART.stream()
                .flatMap(role -> objects(fact, role).stream())
                .distinct()
                .toList();
        return List.of(
                terms(kinds.isEmpty() ? narrow(objects(fact, RDF.Nodes.type)) : kinds),
                terms(objects(fact, News.status)),
                fact.toString(),
                names(participants),
                words(objects(fact, News.date)),
                names(objects(fact, Sem.hasPlace)),
                addresses(evidence),
                addresses(articles),
                names(publishers),
                words(objects(fact, News.confidence)));
    }

    /** An event is of its kind and of the class of all events; the kind says both. */
    private static List<Node> narrow(List<Node> kinds) {
        return kinds.size() == 1
                ? kinds
                : kinds.stream().filter(kind -> !kind.equals(News.Event)).toList();
    }

    private List<Node> objects(Node subject, Node property) {
        try (Stream<Triple> found = facts.stream(subject, property, Node.ANY)) {
            return found.limit(VALUES)
                    .map(Triple::getObject)
                    .sorted(ReadingOrder.byAddress())
                    .toList();
        }
    }

    private String terms(Collection<Node> terms) {
        return plain(new TreeSet<>(terms.stream().map(labels::term).toList()));
    }

    private String names(Collection<Node> things) {
        return plain(new TreeSet<>(
                things.stream().map(thing -> labels.thing(facts, thing)).toList()));
    }

    private static String addresses(Collection<Node> things) {
        return things.stream().map(Node::toString).collect(Collectors.joining(BETWEEN));
    }

    /** Dates and numbers, which may begin with a sign. */
    private static String words(Collection<Node> literals) {
        return literals.stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .map(text -> text.matches("[-+]?[0-9:.TZ+-]*") ? text : plain(List.of(text)))
                .collect(Collectors.joining(BETWEEN));
    }

    /** A cell that begins like a formula would be one in a spreadsheet. */
    private static String plain(Collection<String> words) {
        List<String> parts = new ArrayList<>(words);
        String cell = String.join(BETWEEN, parts);
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
