package dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Says an article's quads with the names that its things have across articles. The article's own graph keeps which IRI
 * stands for which ({@code dcterms:isReplacedBy}), so that an old address still leads somewhere and the renaming can be
 * undone where no two things of the article come to have one name.
 */
public final class Renaming {
    private static final Node IS_REPLACED_BY = DCTerms.isReplacedBy.asNode();

    private final Map<Node, Node> names = new HashMap<>();

    private Renaming() {}

    /** @param names IRIs of an article's things, and their names across articles */
    public static Renaming to(Map<String, String> names) {
        Renaming renaming = new Renaming();
        names.forEach((own, name) -> renaming.names.put(NodeFactory.createURI(own), NodeFactory.createURI(name)));
        return renaming;
    }

    /** The article's quads as its own words have them, from those that {@link #apply} made. */
    public static List<Quad> undo(Node article, Collection<Quad> quads) {
        Renaming back = new Renaming();
        List<Quad> rest = new ArrayList<>();
        for (Quad quad : quads) {
            if (quad.getGraph().equals(article) && quad.getPredicate().equals(IS_REPLACED_BY))
                back.names.put(quad.getObject(), quad.getSubject());
            else rest.add(quad);
        }
        return back.names.isEmpty() ? rest : back.rename(rest);
    }

    /** Whether no two things in these quads come to have one name, so that {@link #undo} can tell them apart again. */
    public boolean isOneToOne(Collection<Quad> quads) {
        Set<Node> given = new HashSet<>(names.values());
        return given.size() == names.size()
                && quads.stream()
                        .flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject()))
                        .noneMatch(node -> given.contains(node) && !names.containsKey(node));
    }

    /** The quads under these names, and which is which. */
    public List<Quad> apply(Node article, Collection<Quad> quads) {
        if (names.isEmpty()) return List.copyOf(quads);
        List<Quad> renamed = rename(quads);
        names.forEach((own, name) -> renamed.add(Quad.create(article, Triple.create(own, IS_REPLACED_BY, name))));
        return renamed;
    }

    private List<Quad> rename(Collection<Quad> quads) {
        List<Quad> renamed = new ArrayList<>();
        for (Quad quad : quads)
            renamed.add(
                    Quad.create(quad.getGraph(), name(quad.getSubject()), quad.getPredicate(), name(quad.getObject())));
        return renamed;
    }

    private Node name(Node node) {
        return names.getOrDefault(node, node);
    }
}
