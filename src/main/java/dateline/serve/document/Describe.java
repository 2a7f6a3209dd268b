package dateline.serve.document;

import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Says what is known of a thing, a page at a time: first what it is the subject of, then what it is the object of; of an
 * article first itself, then what its sentences support, in the order of the text. A page costs the same however many links
 * the thing has; nothing is counted or sorted but the page itself.
 */
final class Describe {
    static final int LINKS = 500; // a page; each brings up to some labels
    static final int ARTICLE_LINKS = 2000; // most articles whole: they bring their labels with them

    /** Whoever wants more than 100,000 links wants SPARQL: the page before has to be passed over to come to the next. */
    static final int PAGES = 200;

    private static final int SENTENCES = 10_000; // as many of an article as are put into order
    private static final int LABELS = 20; // names or kinds of one thing
    private static final List<Node> NAMES = List.of(Schema.name, Schema.headline);

    /** A page of it; empty of links if there are not so many pages. */
    Description page(DatasetGraph snapshot, Node thing, int page) {
        Graph facts = snapshot.getDefaultGraph();
        boolean isArticle = new Standing(facts).isArticle(thing);
        int size = isArticle ? ARTICLE_LINKS : LINKS;
        Set<Triple> said = new LinkedHashSet<>();
        Iterator<Triple> links = isArticle ? ofArticle(snapshot, thing) : ofThing(facts, thing);
        boolean more;
        try {
            for (long passed = (long) (page - 1) * size; passed > 0 && links.hasNext(); passed--) links.next();
            for (int i = 0; i < size && links.hasNext(); i++) said.add(links.next());
            more = links.hasNext() && page < PAGES;
        } finally {
            Iter.close(links);
        }
        Set<Triple> labels = new LinkedHashSet<>();
        if (!said.isEmpty()) {
            for (Triple triple : said) {
                if (!triple.getSubject().equals(thing)) kindsAndNames(facts, triple.getSubject(), labels);
                if (!triple.getObject().equals(thing)) names(facts, triple.getObject(), labels);
            }
            Set<Triple> head = new LinkedHashSet<>();
            kindsAndNames(facts, thing, head);
            said.addAll(head);
        }
        labels.removeAll(said);
        return new Description(thing, page, more, said, labels);
    }

    /** Iterators, since a stream reads the whole of what it maps one element to. */
    private static Iterator<Triple> ofThing(Graph facts, Node thing) {
        return Iter.concat(facts.find(thing, Node.ANY, Node.ANY), facts.find(Node.ANY, Node.ANY, thing));
    }

    private static Iterator<Triple> ofArticle(DatasetGraph snapshot, Node article) {
        Graph facts = snapshot.getDefaultGraph();
        Iterator<Triple> itself = facts.find(article, Node.ANY, Node.ANY);
        Iterator<Triple> described = Iter.filter(snapshot.getGraph(article).find(), triple -> !triple.getSubject()
                .equals(article));
        Iterator<Triple> supported =
                Iter.flatMap(sentences(facts, article).iterator(), sentence -> snapshot.getGraph(sentence)
                        .find());
        Iterator<Triple> incoming =
                Iter.filter(facts.find(Node.ANY, Node.ANY, article), triple -> !triple.getPredicate()
                        .equals(Nif.referenceContext));
        return Iter.concat(Iter.concat(itself, described), Iter.concat(supported, incoming));
    }

    private static List<Node> sentences(Graph facts, Node article) {
        try (Stream<Triple> sentences = facts.stream(Node.ANY, Nif.referenceContext, article)) {
            return sentences
                    .limit(SENTENCES)
                    .map(Triple::getSubject)
                    .sorted(ReadingOrder.byAddress())
                    .toList();
        }
    }

    private static void kindsAndNames(Graph facts, Node thing, Set<Triple> labels) {
        take(facts, thing, RDF.Nodes.type, labels);
        names(facts, thing, labels);
    }

    private static void names(Graph facts, Node thing, Set<Triple> labels) {
        if (thing.isLiteral()) return;
        if (thing.isURI() && thing.getURI().startsWith(News.NS)) take(facts, thing, RDFS.Nodes.label, labels);
        else NAMES.forEach(name -> take(facts, thing, name, labels));
    }

    private static void take(Graph facts, Node subject, Node property, Set<Triple> labels) {
        Iterator<Triple> found = facts.find(subject, property, Node.ANY);
        try {
            for (int i = 0; i < LABELS && found.hasNext(); i++) labels.add(found.next());
        } finally {
            Iter.close(found);
        }
    }
}
