package dateline.serve.document;

import static dateline.serve.document.Harbour.graph;
import static dateline.serve.document.Harbour.links;
import static dateline.serve.document.Harbour.thing;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.Hydra;
import dateline.vocab.News;
import dateline.vocab.Schema;
import dateline.vocab.Tree;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Things with more links than one document should hold. */
class LongDescriptionTest {
    private static final int EVENTS = 2 * Describe.LINKS + 7;
    private static final Node BUSY = thing("person/edda-busy");

    private static Harbour harbour;

    @BeforeAll
    static void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.add(Quad.create(Quad.defaultGraphIRI, BUSY, RDF.Nodes.type, Schema.Person));
        data.add(Quad.create(Quad.defaultGraphIRI, BUSY, Schema.name, NodeFactory.createLiteralString("Edda Busy")));
        for (int i = 0; i < EVENTS; i++) {
            Node event = thing("event/meeting-" + i);
            data.add(Quad.create(Quad.defaultGraphIRI, event, RDF.Nodes.type, News.Meeting));
            data.add(Quad.create(Quad.defaultGraphIRI, event, News.participant, BUSY));
        }
        harbour = new Harbour(data);
    }

    @AfterAll
    static void stop() {
        harbour.close();
    }

    @Test
    void theHeadersLeadThroughAllOfIt() {
        Set<Node> met = new HashSet<>();
        String next = "doc/person/edda-busy.ttl";
        int pages = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> response = harbour.get(next);
            assertThat(response.statusCode()).isEqualTo(200);
            Graph page = graph(response, Lang.TURTLE);
            assertThat(page.size()).isLessThan(5_000);
            assertThat(page.contains(BUSY, Schema.name, Node.ANY))
                    .as("who it is")
                    .isTrue();
            met.addAll(met(page));
            assertThat(links(response, "first")).containsExactly("/harbour/doc/person/edda-busy.ttl");
            assertThat(links(response, "prev")).hasSize(pages == 0 ? 0 : 1);
            next = links(response, "next").stream()
                    .map(Harbour::below)
                    .findFirst()
                    .orElse("");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(met).hasSize(EVENTS);
    }

    @Test
    void soDoStatementsInHydraAndInTree() {
        for (Node property : List.of(Hydra.next, Tree.node)) {
            Set<Node> met = new HashSet<>();
            String next = "doc/person/edda-busy";
            while (!next.isEmpty()) {
                Graph page = graph(harbour.get(next, "Accept", "text/turtle"), Lang.TURTLE);
                met.addAll(met(page));
                next = page.stream(Node.ANY, property, Node.ANY)
                        .map(triple -> Harbour.below(triple.getObject().getURI()))
                        .findFirst()
                        .orElse("");
            }
            assertThat(met).hasSize(EVENTS);
        }
    }

    @Test
    void itSaysWhereAllOfItIsAtOnce() {
        HttpResponse<String> response = harbour.get("doc/person/edda-busy.ttl");
        assertThat(links(response, "related")).singleElement().asString().contains("sparql?query=");
        Graph page = graph(response, Lang.TURTLE);
        assertThat(page.stream(Node.ANY, RDFS.Nodes.seeAlso, Node.ANY)
                        .map(triple -> triple.getObject().getURI()))
                .singleElement()
                .asString()
                .startsWith(Harbour.BASE + "sparql?query=CONSTRUCT")
                .contains("edda-busy");
    }

    @Test
    void datasetsSayInAGraphOfTheirOwnThatThereIsMore() {
        assertThat(harbour.get("doc/person/edda-busy.nq").body())
                .containsPattern(
                        "<http://www.w3.org/ns/hydra/core#next> <[^>]*page=2> <[^>]*doc/person/edda-busy> \\.");
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        assertThat(harbour.get("doc/person/edda-busy.ttl?page=4").statusCode()).isEqualTo(404);
        assertThat(harbour.get("doc/person/edda-busy.ttl?page=0").statusCode()).isEqualTo(400);
        assertThat(harbour.get("doc/person/edda-busy.ttl?page=1000000000").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aThingWithEndlessLinksIsDescribedAsFastAsAnyOther() {
        DatasetGraph endless = DatasetGraphFactory.wrap(new EndlessLinks());
        Description page = new Describe().page(endless, BUSY, 2);
        assertThat(page.more()).isTrue();
        assertThat(page.triples()).hasSizeBetween(Describe.LINKS, 5_000);
    }

    private static Set<Node> met(Graph page) {
        return new HashSet<>(page.stream(Node.ANY, News.participant, BUSY)
                .map(Triple::getSubject)
                .toList());
    }

    /** A person who takes part in whatever number of events is asked for. */
    private static final class EndlessLinks extends GraphBase {
        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            Stream<Triple> all = pattern.getObject().equals(BUSY)
                    ? IntStream.iterate(0, i -> i + 1)
                            .mapToObj(i -> Triple.create(thing("event/meeting-" + i), News.participant, BUSY))
                    : Stream.of(Triple.create(BUSY, RDF.Nodes.type, Schema.Person));
            return WrappedIterator.create(all.iterator()).filterKeep(pattern::matches);
        }
    }
}
