package dateline.serve.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.Activity;
import dateline.vocab.Ldes;
import dateline.vocab.Prov;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {
    private static final Node STREAM = NodeFactory.createURI(Fed.BASE + "feed#stream");
    private static final Node VIEW = NodeFactory.createURI(Fed.BASE + "feed");

    private final Fed fed = new Fed();

    @AfterEach
    void close() {
        fed.close();
    }

    @Test
    void aStoreWithoutChangesHasAFeedWithoutPages() throws Exception {
        Graph root = graph(fed.get("feed", "text/turtle"));
        assertThat(root.contains(STREAM, Ldes.view, VIEW)).isTrue();
        assertThat(root.contains(VIEW, Ldes.relation, Node.ANY)).isFalse();
    }

    @Test
    void whoFollowsThePagesGetsEveryChangeOnceAndInOrder() throws Exception {
        fed.put("Story", 1, 150);
        fed.put("Story, corrected,", 20, 140);
        fed.withdraw(7);
        Follower follower = new Follower();
        follower.poll();
        assertThat(follower.numbers).containsExactlyElementsOf(upTo(272));
        assertThat(follower.changes.getLast()).isEqualTo("272 Delete " + Fed.article(7));
        assertThat(follower.changes.get(150)).isEqualTo("151 Update " + Fed.article(20));
        assertThat(follower.changes.getFirst()).isEqualTo("1 Create " + Fed.article(1));
    }

    @Test
    void alsoWhileChangesComeIn() throws Exception {
        Follower follower = new Follower();
        long expected = 0;
        for (int batch = 0; batch < 7; batch++) {
            fed.put("Story", batch * 37 + 1, batch * 37 + 37);
            expected += 37;
            follower.whenRootIsRead = () -> fed.put("Late story", 1000, 1000);
            follower.poll();
            expected += 1; // the late one stands on a page that the root of before leads to
            follower.whenRootIsRead = () -> {};
        }
        fed.setBack();
        fed.withdraw(3);
        follower.poll();
        assertThat(follower.numbers).containsExactlyElementsOf(upTo(expected + 1));
        assertThat(follower.times).isSorted();
    }

    @Test
    void whatChangedAfterTheClockWasSetBackHasAnotherTag() throws Exception {
        fed.put("Story", 1, 3);
        HttpResponse<String> before = fed.get("doc/article/2", "text/turtle");
        HttpResponse<String> atom = fed.get("feed.atom", "application/atom+xml");
        fed.setBack();
        fed.put("Story, corrected,", 2, 2);
        HttpResponse<String> after = fed.get("doc/article/2", "text/turtle");
        assertThat(after.body()).contains("corrected");
        assertThat(after.headers().firstValue("ETag"))
                .isNotEqualTo(before.headers().firstValue("ETag"));
        HttpResponse<String> later = fed.get("feed.atom", "application/atom+xml");
        assertThat(later.body()).contains("corrected");
        assertThat(later.headers().firstValue("ETag"))
                .isNotEqualTo(atom.headers().firstValue("ETag"));
        Follower follower = new Follower();
        follower.poll();
        assertThat(follower.numbers).containsExactlyElementsOf(upTo(4));
        assertThat(follower.times).isSorted();
    }

    @Test
    void theRootStaysShort() throws Exception {
        int block = ChangePages.PAGE * ChangePages.BLOCK;
        fed.put("Story", 1, block + 250);
        Graph root = graph(fed.get("feed", "text/turtle"));
        assertThat(nodes(root, VIEW)).hasSize(1 + 3);
        Follower follower = new Follower();
        follower.poll();
        assertThat(follower.numbers).containsExactlyElementsOf(upTo(block + 250));
    }

    @Test
    void aFullPageNeverChanges() throws Exception {
        fed.put("Story", 1, 130);
        String full = page(1);
        HttpResponse<String> before = fed.get(full, "text/turtle");
        assertThat(before.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        fed.withdraw(5);
        fed.put("Story, corrected,", 1, 90);
        HttpResponse<String> after = fed.get(full, "text/turtle");
        assertThat(after.body()).isEqualTo(before.body()).doesNotContain("Story");
        assertThat(after.headers().firstValue("ETag"))
                .isEqualTo(before.headers().firstValue("ETag"));
        assertThat(graph(after).contains(NodeFactory.createURI(full), Ldes.immutable, Node.ANY))
                .isTrue();
        HttpResponse<String> open = fed.get(page(3), "text/turtle");
        assertThat(open.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(graph(open).contains(Node.ANY, Ldes.immutable, Node.ANY)).isFalse();
    }

    @Test
    void everyMemberIsWithinTheBoundsOfItsPage() throws Exception {
        fed.put("Story", 1, 90);
        fed.put("Story", 91, 120);
        fed.put("Story", 121, 230);
        Graph root = graph(fed.get("feed", "text/turtle"));
        for (Node relation : objects(root, VIEW, Ldes.relation)) {
            Instant bound = time(one(root, relation, Ldes.value));
            boolean isLower = root.contains(relation, Node.ANY, Ldes.GreaterThanOrEqualToRelation);
            assertThat(one(root, relation, Ldes.path)).isEqualTo(Prov.generatedAtTime);
            String page = one(root, relation, Ldes.node).getURI();
            graph(fed.get(page, "text/turtle")).stream(Node.ANY, Prov.generatedAtTime, Node.ANY)
                    .map(triple -> time(triple.getObject()))
                    .forEach(time -> assertThat(isLower ? !time.isBefore(bound) : !time.isAfter(bound))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle",
        "application/trig",
        "application/n-triples",
        "application/n-quads",
        "application/ld+json",
        "application/rdf+xml"
    })
    void comesInEveryFormOfRdf(String mediaType) throws Exception {
        fed.put("Story", 1, 130);
        for (String address : List.of("feed", page(1), page(2))) {
            HttpResponse<String> response = fed.get(address, mediaType);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
            assertThat(response.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept");
            assertThat(response.headers().firstValue("ETag")).isPresent();
            Graph turtle = graph(fed.get(address, "text/turtle"));
            assertThat(graph(response).isIsomorphicWith(turtle)).isTrue();
            assertThat(turtle.stream()
                            .flatMap(triple -> List.of(triple.getSubject(), triple.getObject()).stream())
                            .noneMatch(Node::isBlank))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed/1",
                "feed/20310501T080001000Z/0",
                "feed/20310501T080001000Z/2",
                "feed/20310501T080001000Z/block/1",
                "feed/20310501T080001000Z/999999999",
                "feed/20310501T080001000Z/99999999999999999999",
                "feed/20310501T080001000Z/1/",
                "feed/20300501T080001000Z/1",
                "feed/"
            })
    void otherPagesAreNotFound(String address) throws Exception {
        fed.put("Story", 1, 3);
        assertThat(fed.get("feed/20310501T080001000Z/1", "text/turtle").statusCode())
                .isEqualTo(200);
        assertThat(fed.get(address, "text/turtle").statusCode()).isEqualTo(404);
    }

    /** As clients do it: the root and all that may have changed is read again, what cannot change is not. */
    private final class Follower {
        private final Set<String> done = new HashSet<>();
        private final Set<Node> members = new HashSet<>();
        private final List<Long> numbers = new ArrayList<>();
        private final List<String> changes = new ArrayList<>();
        private final List<Instant> times = new ArrayList<>();
        private Runnable whenRootIsRead = () -> {};

        void poll() throws Exception {
            Graph root = graph(fed.get("feed", "text/turtle"));
            whenRootIsRead.run();
            follow(root, VIEW);
        }

        private void follow(Graph from, Node node) throws Exception {
            for (Node next : nodes(from, node)) {
                if (done.contains(next.getURI())) continue;
                HttpResponse<String> response = fed.get(next.getURI(), "text/turtle");
                assertThat(response.statusCode()).isEqualTo(200);
                if (response.headers().firstValue("Cache-Control").orElse("").contains("immutable"))
                    done.add(next.getURI());
                Graph page = graph(response);
                objects(page, STREAM, Ldes.member).stream()
                        .filter(members::add)
                        .sorted(Comparator.comparingLong(member -> number(page, member)))
                        .forEach(member -> read(page, member));
                follow(page, next);
            }
        }

        private void read(Graph page, Node member) {
            numbers.add(number(page, member));
            times.add(time(one(page, member, Prov.generatedAtTime)));
            String kind = page.stream(member, Node.ANY, Node.ANY)
                    .map(triple -> triple.getObject().toString())
                    .filter(value -> value.startsWith(Activity.NS))
                    .findFirst()
                    .orElseThrow()
                    .substring(Activity.NS.length());
            changes.add(
                    "%d %s %s".formatted(number(page, member), kind, one(page, member, DCTerms.isVersionOf.asNode())));
        }
    }

    /** Where a node leads, in the order of the lower bounds. */
    private static List<Node> nodes(Graph graph, Node node) {
        return objects(graph, node, Ldes.relation).stream()
                .filter(relation -> graph.contains(relation, Node.ANY, Ldes.GreaterThanOrEqualToRelation))
                .sorted(Comparator.comparing((Node relation) -> time(one(graph, relation, Ldes.value)))
                        .thenComparing(
                                relation -> Integer.parseInt(relation.getURI().replaceFirst(".*-", ""))))
                .map(relation -> one(graph, relation, Ldes.node))
                .toList();
    }

    private static long number(Graph page, Node member) {
        return Long.parseLong(one(page, member, DCTerms.identifier.asNode()).getLiteralLexicalForm());
    }

    private static Instant time(Node literal) {
        return Instant.parse(literal.getLiteralLexicalForm());
    }

    private static Node one(Graph graph, Node subject, Node property) {
        assertThat(objects(graph, subject, property)).hasSize(1);
        return objects(graph, subject, property).getFirst();
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static String page(int number) {
        return Fed.BASE + "feed/20310501T080001000Z/" + number;
    }

    private static Graph graph(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Lang language = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(response.body(), language).lang(language).toGraph();
    }
}
