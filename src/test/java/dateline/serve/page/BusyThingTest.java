package dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The page of a thing with nine thousand links is read with no more effort than that of one with fifteen hundred. */
class BusyThingTest {
    private static final Node HUB = thing("person/hub");
    private static final int QUIET = 1_500;
    private static final int BUSY = 9_000;

    /** Where everything of an archive points at one thing. */
    private static final List<String> PAGES = List.of(
            "/doc/person/hub",
            "/doc/person/hub?events=3",
            "/doc/person/hub?links=participant",
            "/doc/person/hub?links=participant&page=9",
            "/doc/place/busy",
            "/doc/publisher/busy",
            "/doc/quantity/busy",
            "/doc/office/busy",
            "/doc/event/e7",
            "/doc/figure/f7",
            "/doc/article/long",
            "/");

    @Test
    void readsNoMoreOfABusyThing() throws Exception {
        Counting quiet = new Counting(archive(QUIET));
        Counting busy = new Counting(archive(BUSY));
        try (Archive few = Archive.of(quiet);
                Archive many = Archive.of(busy)) {
            for (String path : PAGES) {
                long readOfQuiet = read(few, quiet, path);
                long readOfBusy = read(many, busy, path);
                assertThat(readOfBusy).as(path).isLessThanOrEqualTo(readOfQuiet * 6 / 5 + 100);
            }
        }
    }

    private static long read(Archive archive, Counting data, String path) throws Exception {
        data.read.set(0);
        HttpResponse<String> page = archive.get(path, "text/html");
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).as(path).isLessThan(100_000);
        return data.read.get();
    }

    @Test
    void saysHowMuchOfItIsShown() throws Exception {
        try (Archive archive = Archive.of(archive(QUIET))) {
            assertThat(archive.page("/doc/person/hub")
                            .select("#events + section + .under")
                            .text())
                    .contains("1–20 of 200")
                    .contains("out of the first 200 found");
            assertThat(archive.page("/doc/person/hub").select("aside").text()).contains("participant more than 1,000");
            assertThat(archive.page("/doc/person/hub?links=participant&page=2")
                            .select(".under")
                            .text())
                    .contains("51–100")
                    .contains("Before")
                    .contains("More");
            assertThat(archive.get("/doc/person/hub?links=participant&page=999999", "text/html")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(archive.get("/doc/person/hub?links=nonsense", "text/html")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    /** An archive in which one person, place, outlet, quantity, office and article have so many links each. */
    private static DatasetGraph archive(int links) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> {
            Node place = thing("place/busy");
            Node outlet = thing("publisher/busy");
            Node quantity = thing("quantity/busy");
            Node office = thing("office/busy");
            Node article = thing("article/long");
            say(data, HUB, RDF.Nodes.type, Schema.Person);
            say(data, HUB, Schema.name, words("Hub"));
            say(data, place, RDF.Nodes.type, Schema.Place);
            say(data, outlet, RDF.Nodes.type, Schema.NewsMediaOrganization);
            say(data, quantity, RDF.Nodes.type, News.Quantity);
            say(data, office, RDF.Nodes.type, News.OfficeHolding);
            say(data, office, News.holder, HUB);
            say(data, article, RDF.Nodes.type, Schema.NewsArticle);
            for (int i = 0; i < links; i++) {
                Node sentence = thing("article/a" + i + "#char=0,20");
                Node event = thing("event/e" + i);
                Node figure = thing("figure/f" + i);
                Node statement = thing("statement/s" + i);
                Node date = NodeFactory.createLiteralDT("20%02d-01-02".formatted(i % 90 + 10), XSDDatatype.XSDdate);
                say(data, event, RDF.Nodes.type, News.Meeting);
                say(data, event, News.participant, HUB);
                say(data, event, News.actor, HUB);
                say(data, event, Sem.hasPlace, place);
                say(data, event, News.date, date);
                say(data, event, News.evidence, sentence);
                say(data, figure, RDF.Nodes.type, News.Figure);
                say(data, figure, News.quantity, quantity);
                say(data, figure, News.evidence, sentence);
                say(data, statement, RDF.Nodes.type, News.Statement);
                say(data, statement, News.speaker, HUB);
                say(data, statement, Schema.text, words("Words " + i + " of a long speech that goes on. ".repeat(5)));
                say(data, office, News.evidence, sentence);
                say(data, thing("article/a" + i), RDF.Nodes.type, Schema.NewsArticle);
                say(data, thing("article/a" + i), Schema.publisher, outlet);
                say(data, thing("article/a" + i), Schema.datePublished, date);
                say(data, sentence, Nif.referenceContext, thing("article/a" + i));
                say(data, sentence, Nif.anchorOf, words("Hub met somebody, and it took long. ".repeat(4)));
                say(data, sentence, News.sentenceNumber, NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
                data.add(new Quad(sentence, HUB, Schema.name, words("Hub")));
            }
            for (int i = 0; i < 400; i++) {
                Node sentence = thing("article/long#char=%d,%d".formatted(i, i + 1));
                say(data, sentence, Nif.referenceContext, article);
                say(data, sentence, Nif.anchorOf, words("It was a long evening in Larnhaven. ".repeat(3)));
                say(data, sentence, News.sentenceNumber, NodeFactory.createLiteralDT("" + i, XSDDatatype.XSDinteger));
            }
        });
        return data;
    }

    private static void say(DatasetGraph data, Node subject, Node property, Node object) {
        data.add(Quad.defaultGraphIRI, subject, property, object);
    }

    private static Node words(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node thing(String name) {
        return NodeFactory.createURI(Archive.BASE + "id/" + name);
    }

    /** Counts the quads that are read, but for those that the census reads in the background. */
    private static final class Counting extends DatasetGraphWrapper {
        private final AtomicLong read = new AtomicLong();

        Counting(DatasetGraph data) {
            super(data);
        }

        private Iterator<Quad> counted(Iterator<Quad> quads) {
            if (Thread.currentThread().getName().equals("census")) return quads;
            return Iter.map(quads, quad -> {
                read.incrementAndGet();
                return quad;
            });
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createDefaultGraph(this);
        }

        @Override
        public Graph getGraph(Node name) {
            return GraphView.createNamedGraph(this, name);
        }

        @Override
        public Iterator<Quad> find() {
            return counted(super.find());
        }

        @Override
        public Iterator<Quad> find(Quad quad) {
            return counted(super.find(quad));
        }

        @Override
        public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
            return counted(super.find(graph, subject, property, object));
        }

        @Override
        public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
            return counted(super.findNG(graph, subject, property, object));
        }
    }
}
