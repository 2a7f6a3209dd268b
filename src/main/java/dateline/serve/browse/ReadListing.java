package dateline.serve.browse;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dateline.rdf.Ontology;
import dateline.store.StoreVersion;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads through all members of all kinds once, and puts them in order. Takes some look-ups for each. */
final class ReadListing {
    /** Members of a kind: about 20 MB. Of more, the first in order are listed. */
    static final int MOST = 200_000;

    private static final int ENOUGH = 20; // pieces of evidence that are asked for their day
    private static final int KINDS = 62; // of event, one bit each

    /** A member while it is put in order. */
    private record Ordered(Entry entry, long day, String name) {}

    /** What an article lends to what it tells of. */
    private static final class Told {
        private final Node publisher;
        private final long day;
        private final int month;
        private final String headline;
        private long events;

        Told(Node publisher, Optional<LocalDate> day, String headline) {
            this.publisher = publisher;
            this.day = day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            this.month = day.map(date -> Filter.number(YearMonth.from(date))).orElse(Entry.NONE);
            this.headline = headline;
        }
    }

    private final Graph graph;
    private final BooleanSupplier isUnwanted;
    private final Collator collator = Collator.getInstance(ULocale.ROOT).freeze();
    private final Map<String, Told> articles = new HashMap<>();
    private final List<Node> events = new ArrayList<>();
    private final List<Kind> cut = new ArrayList<>();

    /** @param isUnwanted asked now and then; once it says so, reading stops */
    ReadListing(Graph graph, BooleanSupplier isUnwanted) {
        this.graph = graph;
        this.isUnwanted = isUnwanted;
    }

    /** Nothing if it was unwanted before it was done. */
    Optional<Listing> read(StoreVersion version) {
        kindsOfEvent();
        readArticles();
        Map<Kind, List<Entry>> members = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) if (kind != Kind.ARTICLE) members.put(kind, members(kind));
        List<Node> publishers = publishers();
        members.put(Kind.ARTICLE, articles(publishers)); // last: by now it is known which events they report
        if (isUnwanted.getAsBoolean()) return Optional.empty();
        return Optional.of(new Listing(version, members, List.copyOf(cut), publishers, List.copyOf(events)));
    }

    /** The subclasses of an event in our ontology that have members here. */
    private void kindsOfEvent() {
        Ontology.read().stream(Node.ANY, RDFS.Nodes.subClassOf, News.Event)
                .map(Triple::getSubject)
                .filter(kind -> kind.isURI() && graph.contains(Node.ANY, RDF.Nodes.type, kind))
                .sorted(Comparator.comparing(Node::getURI))
                .limit(KINDS)
                .forEach(events::add);
        if (graph.contains(Node.ANY, RDF.Nodes.type, News.UnrealizedEvent) && !events.contains(News.UnrealizedEvent))
            events.add(News.UnrealizedEvent);
    }

    private void readArticles() {
        forEach(Schema.NewsArticle, article -> {
            Node publisher = object(article, Schema.publisher).orElse(Node.ANY);
            Optional<LocalDate> day = object(article, Schema.datePublished).flatMap(ReadListing::day);
            articles.put(article.getURI(), new Told(publisher, day, text(article, Schema.headline)));
        });
    }

    private static Optional<LocalDate> day(Node date) {
        String text = date.isLiteral() ? date.getLiteralLexicalForm() : "";
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty(); // as exact as the article says, which is no day
        }
    }

    private List<Node> publishers() {
        Map<Node, Long> counts = new TreeMap<>(Comparator.comparing(Node::getURI));
        articles.values().stream()
                .map(told -> told.publisher)
                .filter(Node::isURI)
                .forEach(publisher -> counts.merge(publisher, 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .getURI()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Entry> articles(List<Node> publishers) {
        Map<Node, Integer> places = new HashMap<>();
        publishers.forEach(publisher -> places.put(publisher, places.size()));
        List<Ordered> members = new ArrayList<>();
        articles.forEach((iri, told) -> {
            int publisher = places.getOrDefault(told.publisher, Entry.NONE);
            members.add(new Ordered(new Entry(iri, publisher, told.month, told.events), told.day, told.headline));
        });
        return first(members, Kind.ARTICLE);
    }

    private List<Entry> members(Kind kind) {
        List<Ordered> members = new ArrayList<>();
        for (Node type : kind.types()) {
            forEach(type, member -> {
                members.add(kind.order() == Kind.Order.NAME ? named(member) : told(member, kind));
                if (members.size() >= 2 * MOST) keepFirst(members, kind);
            });
        }
        return first(members, kind);
    }

    private Ordered named(Node member) {
        return new Ordered(new Entry(member.getURI(), Entry.NONE, Entry.NONE, 0), 0, text(member, Schema.name));
    }

    /** With the day of the latest article that tells it; its kinds of event are noted with those articles. */
    private Ordered told(Node fact, Kind kind) {
        long kinds = kind == Kind.EVENT ? kinds(fact) : 0;
        long day = Long.MIN_VALUE;
        try (var evidence = graph.stream(fact, News.evidence, Node.ANY)) {
            for (Node sentence : evidence.map(Triple::getObject).limit(ENOUGH).toList()) {
                Told told = sentence.isURI() ? articles.get(article(sentence.getURI())) : null;
                if (told == null) continue;
                told.events |= kinds;
                day = Math.max(day, told.day);
            }
        }
        return new Ordered(new Entry(fact.getURI(), Entry.NONE, Entry.NONE, kinds), day, "");
    }

    /** The IRI of a sentence is that of its article with a fragment. */
    private static String article(String sentence) {
        int fragment = sentence.indexOf('#');
        return fragment < 0 ? sentence : sentence.substring(0, fragment);
    }

    private long kinds(Node event) {
        long kinds = 0;
        try (var types = graph.stream(event, RDF.Nodes.type, Node.ANY)) {
            for (Node type : types.map(Triple::getObject).toList()) {
                int bit = events.indexOf(type);
                if (bit >= 0) kinds |= 1L << bit;
            }
        }
        return kinds;
    }

    private List<Entry> first(List<Ordered> members, Kind kind) {
        keepFirst(members, kind);
        return members.stream().map(Ordered::entry).toList();
    }

    private void keepFirst(List<Ordered> members, Kind kind) {
        Comparator<Ordered> byName = (one, other) -> collator.compare(one.name(), other.name());
        members.sort(Comparator.comparingLong(Ordered::day)
                .reversed()
                .thenComparing(byName)
                .thenComparing(ordered -> ordered.entry().iri()));
        if (members.size() <= MOST) return;
        members.subList(MOST, members.size()).clear();
        if (!cut.contains(kind)) cut.add(kind);
    }

    private interface Member {
        void read(Node member);
    }

    private void forEach(Node type, Member member) {
        var found = graph.find(Node.ANY, RDF.Nodes.type, type);
        try {
            while (found.hasNext() && !isUnwanted.getAsBoolean()) {
                Node subject = found.next().getSubject();
                if (subject.isURI()) member.read(subject);
            }
        } finally {
            found.close();
        }
    }

    private Optional<Node> object(Node subject, Node property) {
        var found = graph.find(subject, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        } finally {
            found.close();
        }
    }

    private String text(Node subject, Node property) {
        return object(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }
}
