package dateline.serve.document;

import dateline.serve.data.Addresses;
import dateline.vocab.Hydra;
import dateline.vocab.Tree;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Says in RDF that there is more of a description, and where, for clients that read Hydra or TREE. */
final class Paging {
    private final Addresses addresses;

    Paging(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The page that the statements are about; in datasets also the graph that they stand in. */
    Node view(String name, int page) {
        String document = addresses.absolute("doc/" + Spellings.encoded(name));
        return NodeFactory.createURI(page == 1 ? document : document + "?page=" + page);
    }

    /** Nothing for a description that is whole. */
    List<Triple> of(Description description, String name) {
        if (description.isWhole()) return List.of();
        int page = description.page();
        Node view = view(name, page);
        Node links = NodeFactory.createURI(view(name, 1).getURI() + "#links");
        List<Triple> said = new ArrayList<>(List.of(
                Triple.create(links, RDF.Nodes.type, Hydra.Collection),
                Triple.create(links, RDF.Nodes.type, Tree.Collection),
                Triple.create(links, Hydra.view, view),
                Triple.create(links, Tree.view, view),
                Triple.create(view, RDF.Nodes.type, Hydra.PartialCollectionView),
                Triple.create(view, RDF.Nodes.type, Tree.Node),
                Triple.create(view, Hydra.first, view(name, 1)),
                Triple.create(
                        view,
                        RDFS.Nodes.seeAlso,
                        NodeFactory.createURI(addresses.absolute(Whole.query(description.thing()))))));
        if (page > 1) said.add(Triple.create(view, Hydra.previous, view(name, page - 1)));
        if (description.more()) {
            Node next = view(name, page + 1);
            Node relation = NodeFactory.createURI(view.getURI() + "#next");
            said.add(Triple.create(view, Hydra.next, next));
            said.add(Triple.create(view, Tree.relation, relation));
            said.add(Triple.create(relation, RDF.Nodes.type, Tree.Relation));
            said.add(Triple.create(relation, Tree.node, next));
        }
        said.sort(new ReadingOrder(view));
        return said;
    }
}
