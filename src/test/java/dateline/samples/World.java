package dateline.samples;

import dateline.model.ArticleFacts;
import dateline.pipeline.StoreArchive;
import dateline.pipeline.Withdrawal;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.Ontology;
import dateline.rdf.SortedNQuads;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** A store in memory, and what stands in it. */
final class World implements AutoCloseable {
    private static final Map<ArticleFacts, MappedArticle> ENTRIES = new IdentityHashMap<>();

    private final Store store = Store.inMemory();
    private final StoreArchive archive = new StoreArchive(store, new Iris(Iris.DEFAULT_BASE));

    static String fresh(Collection<ArticleFacts> facts) {
        try (World world = new World()) {
            world.read(facts);
            return world.present();
        }
    }

    void read(Collection<ArticleFacts> facts) {
        archive.put(facts.stream().map(this::entry).toList());
    }

    /** Mapping a text takes longer than storing it, and tests store the same again and again. */
    private MappedArticle entry(ArticleFacts facts) {
        return ENTRIES.computeIfAbsent(facts, archive::entry);
    }

    void read(ArticleFacts facts) {
        read(List.of(facts));
    }

    Store store() {
        return store;
    }

    StoreArchive archive() {
        return archive;
    }

    Withdrawal withdrawal() {
        return new Withdrawal(store);
    }

    long facts() {
        return store.read(Snapshot::counts).facts();
    }

    /** Everything, as it is exported. */
    String whole() {
        return store.read(snapshot -> write(snapshot, new HashSet<>()));
    }

    /** What is exported, but for the ontology, revisions and tombstones. */
    String present() {
        return store.read(snapshot -> {
            Set<Node> aside = new HashSet<>(Set.of(Ontology.GRAPH));
            Iter.asStream(snapshot.dataset().listGraphNodes())
                    .filter(graph -> graph.getURI().contains("/id/revision/")
                            || graph.getURI().endsWith("#withdrawn"))
                    .forEach(aside::add);
            return write(snapshot, aside);
        });
    }

    private static String write(Snapshot snapshot, Set<Node> aside) {
        Node register = NodeFactory.createURI("urn:x-dateline:register");
        List<Quad> quads = Iter.toList(snapshot.dataset().find()).stream()
                .filter(quad -> !quad.getGraph().equals(register))
                .toList();
        Set<Triple> here = new HashSet<>();
        Set<Triple> there = new HashSet<>();
        quads.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .forEach(quad -> (aside.contains(quad.getGraph()) ? there : here).add(quad.asTriple()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedNQuads sorted = new SortedNQuads(out)) {
            for (Quad quad : quads) {
                if (!quad.isDefaultGraph()) {
                    if (!aside.contains(quad.getGraph())) sorted.quad(quad);
                } else if (here.contains(quad.asTriple()) || !there.contains(quad.asTriple()))
                    sorted.triple(quad.asTriple());
            }
            sorted.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The rows of a query, each as its values in a line. */
    List<String> ask(String query) {
        return store.read(snapshot -> {
            try (QueryExec execution = QueryExec.dataset(snapshot.dataset())
                    .query("PREFIX news: <https://w3id.org/dateline/news#> PREFIX schema: <https://schema.org/>"
                            + " PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#>"
                            + " PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> "
                            + query)
                    .build()) {
                var rows = execution.select().materialize();
                return Iter.asStream(rows)
                        .map(row -> String.join(
                                " ",
                                rows.getResultVars().stream()
                                        .map(name -> row.contains(name)
                                                ? row.get(name).isURI()
                                                        ? row.get(name).getURI()
                                                        : row.get(name).getLiteralLexicalForm()
                                                : "-")
                                        .toList()))
                        .toList();
            }
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
