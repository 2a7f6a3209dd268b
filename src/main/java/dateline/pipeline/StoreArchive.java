package dateline.pipeline;

import dateline.identity.Families;
import dateline.identity.Profile;
import dateline.identity.Resolution;
import dateline.identity.Resolver;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.rdf.Digest;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.Ontology;
import dateline.rdf.SayFindings;
import dateline.store.Batch;
import dateline.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A store as an archive: an entry is the article as it is mapped, and
 * what is the same across articles is found when it is put in. The ontology stands in the store beside the facts. */
public final class StoreArchive implements Archive<MappedArticle> {
    /**
     * Articles to a write transaction. Each transaction copies the index blocks it touches: a store written one article
     * at a time grew to thirty times the size of one written at once, one of a hundred at a time to three times. It is
     * also what a run that is killed has to do again, at half a CPU second each.
     */
    static final int BATCH = 100;

    private final Store store;
    private final Iris iris;
    private final FactMapper mapper;
    private final SayFindings findings;
    private final Resolver resolver = new Resolver(new Families());
    private final Consumer<Batch> ontology;

    public StoreArchive(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.mapper = new FactMapper(iris);
        this.findings = new SayFindings(iris);
        var quads = Ontology.quads();
        this.ontology = batch -> batch.replace(Ontology.GRAPH, quads);
    }

    @Override
    public boolean holds(Article article, String extractor) {
        return store.read(snapshot -> snapshot.digestOf(iris.article(article)))
                .equals(Optional.of(Digest.of(article, extractor)));
    }

    @Override
    public MappedArticle entry(ArticleFacts facts) {
        return mapper.article(facts);
    }

    @Override
    public void put(List<MappedArticle> entries) {
        Map<String, MappedArticle> articles = new LinkedHashMap<>();
        entries.forEach(entry -> articles.put(entry.iri(), entry));
        Map<String, Optional<Profile>> readings = new LinkedHashMap<>();
        articles.forEach((iri, entry) -> readings.put(iri, Optional.of(entry.profile())));
        store.write(batch -> {
            ontology.accept(batch);
            Resolution resolution = resolver.resolve(batch.register(), readings);
            resolution.names().forEach((iri, names) -> {
                MappedArticle entry = articles.get(iri);
                if (entry == null) batch.rename(iri, names);
                else batch.replace(entry, names);
            });
            batch.replaceFindings(resolution.things(), findings.quads(resolution.findings()));
        });
    }

    @Override
    public int batch() {
        return BATCH;
    }
}
