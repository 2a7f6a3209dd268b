package dateline.export.split;

import dateline.export.work.Workbench;
import dateline.store.Snapshot;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Reads from a snapshot which articles there are and which of them belong together. */
final class Reported {
    private final DatasetGraph dataset;

    Reported(Snapshot snapshot) {
        dataset = snapshot.dataset();
    }

    /** Every article with its day of publication and its publisher, either empty if it is not known. */
    void articles(Workbench.Rows rows) throws IOException {
        each(Node.ANY, RDF.Nodes.type, Schema.NewsArticle, quad -> {
            Node article = quad.getSubject();
            rows.add(article.getURI(), one(article, Schema.datePublished), one(article, Schema.publisher));
        });
    }

    /**
     * Every event, happened or not, with every article that tells of it; what a plan came to with the articles that told of
     * the plan; and every copy with its original. All of these would tell the other side what is to be learned.
     */
    void reports(Workbench.Rows rows) throws IOException {
        each(Node.ANY, RDF.Nodes.type, News.Event, quad -> report(quad.getSubject(), quad.getSubject(), rows));
        each(
                Node.ANY,
                RDF.Nodes.type,
                News.UnrealizedEvent,
                quad -> report(quad.getSubject(), quad.getSubject(), rows));
        each(Node.ANY, News.cameTo, Node.ANY, quad -> report(quad.getObject(), quad.getSubject(), rows));
        each(Node.ANY, News.copyOf, Node.ANY, quad -> {
            rows.add(quad.getObject().getURI(), quad.getSubject().getURI());
            rows.add(quad.getObject().getURI(), quad.getObject().getURI());
        });
    }

    private void report(Node event, Node told, Workbench.Rows rows) throws IOException {
        each(told, News.evidence, Node.ANY, quad -> rows.add(event.getURI(), article(quad.getObject())));
    }

    /** The article of a sentence, whose IRI is the article's with a fragment. */
    private static String article(Node sentence) {
        String iri = sentence.getURI();
        int end = iri.indexOf('#');
        return end < 0 ? iri : iri.substring(0, end);
    }

    private String one(Node article, Node property) {
        return Iter.asStream(dataset.find(Quad.defaultGraphIRI, article, property, Node.ANY))
                .map(quad -> quad.getObject().isURI()
                        ? quad.getObject().getURI()
                        : quad.getObject().getLiteralLexicalForm())
                .min(String::compareTo)
                .orElse("");
    }

    /** What is done with each quad. */
    private interface Each {
        void read(Quad quad) throws IOException;
    }

    private void each(Node subject, Node property, Node object, Each each) throws IOException {
        Iterator<Quad> quads = dataset.find(Quad.defaultGraphIRI, subject, property, object);
        try {
            while (quads.hasNext()) each.read(quads.next());
        } finally {
            Iter.close(quads);
        }
    }
}
