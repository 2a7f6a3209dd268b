package dateline.rdf;

import dateline.identity.Decisions;
import dateline.identity.Decisions.Merge;
import dateline.identity.Decisions.Split;
import dateline.vocab.News;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Says what people decided about who is who, each decision a node, in a graph of their own; and reads it. */
public final class SayDecisions {
    private SayDecisions() {}

    /** That these are one; the first names it. The same decision has the same IRI, whenever it is taken. */
    public static Merge merge(List<String> things, String note, Iris iris) {
        List<String> ordered = Stream.concat(
                        Stream.of(things.getFirst()), things.stream().skip(1).sorted())
                .toList(); // as they are read
        String id = "merge-" + Slugs.hash(ordered.toArray(String[]::new));
        return new Merge(iris.thing("decision", id).getURI(), ordered, note.strip());
    }

    /** That what these articles tell under this name is another. */
    public static Split split(
            String thing, Collection<String> own, Collection<String> articles, String note, Iris iris) {
        String hash = Slugs.hash(thing, String.join("\n", new TreeSet<>(articles)));
        return new Split(
                iris.thing("decision", "split-" + hash).getURI(),
                thing,
                new HashSet<>(own),
                new HashSet<>(articles),
                note.strip());
    }

    /** The quads of their graph. */
    public static List<Quad> quads(Decisions decisions, Iris iris) {
        Node graph = iris.thing("graph", "decisions");
        List<Quad> quads = new ArrayList<>();
        for (Merge merge : decisions.merges()) {
            say(quads, graph, merge.id(), RDF.Nodes.type, News.Merger);
            say(quads, graph, merge.id(), News.mergedName, node(merge.things().getFirst()));
            merge.things().stream().skip(1).forEach(thing -> say(quads, graph, merge.id(), News.merges, node(thing)));
            note(quads, graph, merge.id(), merge.note());
        }
        for (Split split : decisions.splits()) {
            say(quads, graph, split.id(), RDF.Nodes.type, News.Split);
            say(quads, graph, split.id(), News.splits, node(split.thing()));
            split.own().forEach(own -> say(quads, graph, split.id(), News.splitName, node(own)));
            split.articles().forEach(article -> say(quads, graph, split.id(), News.splitArticle, node(article)));
            note(quads, graph, split.id(), split.note());
        }
        return quads;
    }

    /** The decisions of their graph. */
    public static Decisions read(Collection<Quad> quads) {
        Set<Merge> merges = new HashSet<>();
        Set<Split> splits = new HashSet<>();
        for (Quad quad : quads) {
            if (!quad.getPredicate().equals(RDF.Nodes.type)) continue;
            Node id = quad.getSubject();
            String note = String.join("\n", literals(quads, id));
            if (quad.getObject().equals(News.Merger))
                merges.add(new Merge(
                        id.getURI(),
                        Stream.concat(iris(quads, id, News.mergedName), iris(quads, id, News.merges))
                                .toList(),
                        note));
            if (quad.getObject().equals(News.Split))
                splits.add(new Split(
                        id.getURI(),
                        iris(quads, id, News.splits).findFirst().orElseThrow(),
                        iris(quads, id, News.splitName).collect(Collectors.toSet()),
                        iris(quads, id, News.splitArticle).collect(Collectors.toSet()),
                        note));
        }
        return new Decisions(merges, splits);
    }

    private static void say(List<Quad> quads, Node graph, String decision, Node property, Node value) {
        quads.add(Quad.create(graph, Triple.create(node(decision), property, value)));
    }

    private static void note(List<Quad> quads, Node graph, String decision, String note) {
        if (!note.isBlank()) say(quads, graph, decision, RDFS.Nodes.comment, Terms.text(note));
    }

    private static Stream<String> iris(Collection<Quad> quads, Node decision, Node property) {
        return quads.stream()
                .filter(quad -> quad.getSubject().equals(decision)
                        && quad.getPredicate().equals(property))
                .map(quad -> quad.getObject().getURI())
                .sorted();
    }

    private static List<String> literals(Collection<Quad> quads, Node decision) {
        return quads.stream()
                .filter(quad -> quad.getSubject().equals(decision)
                        && quad.getPredicate().equals(RDFS.Nodes.comment))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
