package dateline.pipeline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.rdf.Digest;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.Ontology;
import dateline.store.Batch;
import dateline.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A store as an archive: an entry is what replaces the article in it. The ontology stands in the store beside the facts. */
public final class StoreArchive implements Archive<Consumer<Batch>> {
    /**
     * Articles to a write transaction. Each transaction copies the index blocks it touches: a store written one article
     * at a time grew to thirty times the size of one written at once, one of a hundred at a time to three times. It is
     * also what a run that is killed has to do again, at half a CPU second each.
     */
    static final int BATCH = 100;

    private final Store store;
    private final Iris iris;
    private final FactMapper mapper;
    private final Consumer<Batch> ontology;

    public StoreArchive(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.mapper = new FactMapper(iris);
        var quads = Ontology.quads();
        this.ontology = batch -> batch.replace(Ontology.GRAPH, quads);
    }

    @Override
    public boolean holds(Article article, String extractor) {
        return store.read(snapshot -> snapshot.digestOf(iris.article(article)))
                .equals(Optional.of(Digest.of(article, extractor)));
    }

    @Override
    public Consumer<Batch> entry(ArticleFacts facts) {
        var article = mapper.article(facts);
        var quads = mapper.quads(facts);
        return batch -> batch.replace(article, quads);
    }

    @Override
    public void put(List<Consumer<Batch>> entries) {
        store.write(batch -> {
            ontology.accept(batch);
            entries.forEach(entry -> entry.accept(batch));
        });
    }

    @Override
    public int batch() {
        return BATCH;
    }
}
