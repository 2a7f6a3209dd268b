package dateline.bench.publisher;

import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Plover;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes quads as a store holds them, of any number of articles, to measure what serving costs. The same seed gives the
 * same quads.
 *
 * <ul>
 *   <li>Each article has three sentences, a meeting of two people in a place on its day, and a statement by one of them.
 *       There are 2,000 people, 100 places and 40 outlets.
 *   <li>One person, {@code id/person/busy}, takes part in so many of the meetings: that many links lead to it. The first
 *       sentences of the same articles all tell of one war, {@code id/event/long}: that many links lead from it. As many
 *       people, who have names, take part in an assembly, {@code id/event/assembly}.
 *   <li>One person, {@code id/person/hub}, is named in so many more sentences, twenty to an article, and in each takes
 *       part in an event; another, {@code id/person/small-hub}, in a thousand.
 * </ul>
 */
final class MakeNews {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int A_DAY = 40; // articles
    private static final int SENTENCES = 20; // of an article about a hub
    private static final int FEW = 1_000; // mentions of the small hub
    private static final String[] SYLLABLES = {
        "ka", "ro", "ven", "li", "dra", "mo", "sel", "ti", "bor", "nu", "fe", "gan"
    };

    private final String base;
    private final SplittableRandom random;
    private final StreamRDF out;
    private final List<Someone> people = new ArrayList<>();
    private final List<Node> places = new ArrayList<>();
    private final List<Node> outlets = new ArrayList<>();

    private record Someone(Node iri, String name) {}

    /**
     * @param base what IRIs begin with; ends in a slash
     * @param out takes the quads, those of the default graph too
     */
    MakeNews(String base, long seed, StreamRDF out) {
        this.base = base;
        this.random = new SplittableRandom(seed);
        this.out = out;
    }

    /**
     * Makes all of it.
     *
     * @param links meetings in which the busy person takes part
     * @param mentions sentences that name the hub; 0 for no hubs
     */
    void make(int articles, int links, int mentions) {
        for (int i = 0; i < 2_000; i++) people.add(person("p" + i, name(i) + " " + name(i / 7 + 3)));
        for (int i = 0; i < 100; i++) places.add(thing("place", "l" + i, Schema.Place, name(i + 50)));
        for (int i = 0; i < 40; i++)
            outlets.add(thing("publisher", "o" + i, Schema.NewsMediaOrganization, name(i + 9) + " Courier"));
        Someone busy = person("busy", "Ilka Brandt");
        for (int i = 0; i < articles; i++) {
            boolean isBusy = (long) i * links / articles != (long) (i + 1) * links / articles;
            article(i, isBusy ? busy : anyone());
            if (isBusy) war(i, busy);
        }
        assembly(links);
        if (mentions == 0) return;
        hub("hub", person("hub", "Oren Vask"), mentions);
        hub("small-hub", person("small-hub", "Nela Orm"), FEW);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 13; rest > 0; rest /= SYLLABLES.length)
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Someone person(String slug, String name) {
        return new Someone(thing("person", slug, Schema.Person, name), name);
    }

    private Someone anyone() {
        return people.get(random.nextInt(people.size()));
    }

    private Node thing(String kind, String slug, Node type, String name) {
        Node thing = iri(kind, slug);
        say(thing, RDF.Nodes.type, type);
        say(thing, Schema.name, text(name));
        return thing;
    }

    private Node head(String slug, int number, String headline) {
        Node article = iri("article", slug);
        Node date = NodeFactory.createLiteralDT(day(number), XSDDatatype.XSDdate);
        say(article, article, RDF.Nodes.type, Schema.NewsArticle);
        say(article, article, Schema.headline, text(headline));
        say(article, article, Schema.datePublished, date);
        say(article, article, Schema.publisher, outlets.get(number % outlets.size()));
        say(article, article, Schema.inLanguage, text("en"));
        return article;
    }

    private static String met(int number) {
        return "They met in the town hall for talk number %d.".formatted(number);
    }

    private static String day(int number) {
        return FIRST.plusDays(number / A_DAY).toString();
    }

    private Node sentence(Node article, int number, String text) {
        int begin = 200 * (number - 1);
        Node sentence =
                NodeFactory.createURI("%s#char=%d,%d".formatted(article.getURI(), begin, begin + text.length()));
        say(article, sentence, RDF.Nodes.type, Nif.Sentence);
        say(article, sentence, Nif.referenceContext, article);
        say(article, sentence, Nif.anchorOf, text(text));
        say(article, sentence, Nif.beginIndex, number(begin));
        say(article, sentence, Nif.endIndex, number(begin + text.length()));
        say(article, sentence, News.sentenceNumber, number(number));
        return sentence;
    }

    private void article(int number, Someone first) {
        Someone second = anyone();
        Node place = places.get(random.nextInt(places.size()));
        Node article = head("a" + number, number, "Talks number %d were held in the town".formatted(number));
        Node met = sentence(article, 1, met(number));
        Node said = sentence(article, 2, "\"We shall go on with number %d,\" one of them said.".formatted(number));
        sentence(article, 3, "It rained all day.");
        named(met, first);
        named(met, second);
        Node event = iri("event", "meeting-" + number);
        event(met, event, first);
        say(met, event, News.participant, second.iri());
        say(met, event, Sem.hasPlace, place);
        say(met, event, News.date, NodeFactory.createLiteralDT(day(number), XSDDatatype.XSDdate));
        say(met, event, News.ploverType, Plover.CONSULT);
        named(said, second);
        Node statement = iri("statement", "s" + number);
        say(said, statement, RDF.Nodes.type, News.Statement);
        say(said, statement, News.speaker, second.iri());
        say(said, statement, Schema.text, text("We shall go on with number %d".formatted(number)));
        say(said, statement, News.cue, text("said"));
        say(said, statement, News.quoteKind, News.Direct);
        say(said, statement, News.evidence, said);
    }

    private void war(int article, Someone participant) {
        Node sentence = NodeFactory.createURI("%sid/article/a%d#char=0,%d"
                .formatted(base, article, met(article).length()));
        Node war = iri("event", "long");
        say(sentence, war, RDF.Nodes.type, News.War);
        say(sentence, war, RDF.Nodes.type, News.Event);
        say(sentence, war, News.participant, participant.iri());
        say(sentence, war, News.status, News.Asserted);
        say(sentence, war, News.evidence, sentence);
    }

    private void assembly(int delegates) {
        Node sentence = sentence(head("assembly", 0, "All of them came"), 1, "All of them came.");
        Node assembly = iri("event", "assembly");
        say(sentence, assembly, News.evidence, sentence);
        for (int i = 0; i < delegates; i++) event(sentence, assembly, person("d" + i, name(i) + " of " + name(i + 31)));
    }

    private void event(Node sentence, Node event, Someone participant) {
        say(sentence, event, RDF.Nodes.type, News.Meeting);
        say(sentence, event, RDF.Nodes.type, News.Event);
        say(sentence, event, News.participant, participant.iri());
        say(sentence, event, News.status, News.Asserted);
        say(sentence, event, News.evidence, sentence);
    }

    /** That a sentence names somebody; the default graph knows it already. */
    private void named(Node sentence, Someone person) {
        out.quad(Quad.create(sentence, person.iri(), RDF.Nodes.type, Schema.Person));
        out.quad(Quad.create(sentence, person.iri(), Schema.name, text(person.name())));
    }

    private void hub(String slug, Someone hub, int mentions) {
        for (int number = 0; number * SENTENCES < mentions; number++) {
            Node article = head("%s-%d".formatted(slug, number), number, "More of the same, " + number);
            for (int i = 0; i < SENTENCES; i++) {
                Node sentence = sentence(article, i + 1, "There it is again.");
                named(sentence, hub);
                event(sentence, iri("event", "%s-%d-%d".formatted(slug, number, i)), hub);
            }
        }
    }

    private void say(Node graph, Node subject, Node property, Node value) {
        out.quad(Quad.create(graph, subject, property, value));
        say(subject, property, value);
    }

    private void say(Node subject, Node property, Node value) {
        out.triple(Triple.create(subject, property, value));
    }

    private Node iri(String kind, String slug) {
        return NodeFactory.createURI(base + "id/" + kind + "/" + slug);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
