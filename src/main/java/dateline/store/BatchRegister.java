package dateline.store;

import dateline.identity.Register;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The register as a graph beside the others, changed in the same transactions as they. It is the store's own: no dump has
 * it, and the default graph does not.
 */
final class BatchRegister implements Register {
    /** What its graph and its properties begin with. */
    static final String NAMESPACE = "urn:x-dateline:";

    /** The name of its graph. */
    static final Node GRAPH = NodeFactory.createURI(NAMESPACE + "register");

    private static final Node OWN = NodeFactory.createURI(NAMESPACE + "own");
    private static final Node PROFILE = NodeFactory.createURI(NAMESPACE + "profile");
    private static final Node TELLS = NodeFactory.createURI(NAMESPACE + "tells");
    private static final Node KEY = NodeFactory.createURI(NAMESPACE + "key");
    private static final Node NAME = NodeFactory.createURI(NAMESPACE + "name");
    private static final String CONTEXT = "#context=";

    private final DatasetGraph dataset;

    BatchRegister(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public Optional<String> kept(String article) {
        return find(node(article), PROFILE, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    @Override
    public void keep(String article, String profile) {
        forget(article);
        dataset.add(GRAPH, node(article), PROFILE, NodeFactory.createLiteralString(profile));
    }

    @Override
    public void forget(String article) {
        dataset.deleteAny(GRAPH, node(article), PROFILE, Node.ANY);
    }

    /** The articles that something is remembered of. */
    static Stream<Node> articles(DatasetGraph dataset) {
        return Iter.asStream(dataset.find(GRAPH, Node.ANY, PROFILE, Node.ANY)).map(Quad::getSubject);
    }

    /** The quads that an article's own words give, kept where its renaming could not be undone. */
    Optional<String> own(Node article) {
        return find(article, OWN, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    void keepOwn(Node article, Optional<String> quads) {
        dataset.deleteAny(GRAPH, article, OWN, Node.ANY);
        quads.ifPresent(text -> dataset.add(GRAPH, article, OWN, NodeFactory.createLiteralString(text)));
    }

    @Override
    public void add(Relation relation, String subject, String object) {
        dataset.add(GRAPH, node(subject), predicate(relation), object(relation, object));
    }

    @Override
    public void remove(Relation relation, String subject, String object) {
        dataset.delete(GRAPH, node(subject), predicate(relation), object(relation, object));
    }

    @Override
    public Stream<String> objects(Relation relation, String subject) {
        return find(node(subject), predicate(relation), Node.ANY)
                .map(Quad::getObject)
                .map(BatchRegister::text);
    }

    @Override
    public Stream<String> subjects(Relation relation, String object) {
        return find(Node.ANY, predicate(relation), object(relation, object))
                .map(Quad::getSubject)
                .map(BatchRegister::text);
    }

    private Stream<Quad> find(Node subject, Node predicate, Node object) {
        return Iter.asStream(dataset.find(GRAPH, subject, predicate, object));
    }

    private static Node predicate(Relation relation) {
        return switch (relation) {
            case TELLS -> TELLS;
            case KEY -> KEY;
            case NAME -> NAME;
        };
    }

    private static Node object(Relation relation, String object) {
        return relation == Relation.KEY ? NodeFactory.createLiteralString(object) : node(object);
    }

    /** A form is an IRI, perhaps with lines that tell it from others of this IRI. */
    private static Node node(String form) {
        int end = form.indexOf('\n');
        return NodeFactory.createURI(
                end < 0
                        ? form
                        : form.substring(0, end)
                                + CONTEXT
                                + URLEncoder.encode(form.substring(end + 1), StandardCharsets.UTF_8));
    }

    private static String text(Node node) {
        if (node.isLiteral()) return node.getLiteralLexicalForm();
        String iri = node.getURI();
        int end = iri.indexOf(CONTEXT);
        return end < 0
                ? iri
                : iri.substring(0, end)
                        + "\n"
                        + URLDecoder.decode(iri.substring(end + CONTEXT.length()), StandardCharsets.UTF_8);
    }
}
