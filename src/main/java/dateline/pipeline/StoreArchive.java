package dateline.pipeline;

import dateline.identity.Decisions;
import dateline.identity.Profile;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.rdf.Digest;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.Ontology;
import dateline.store.Batch;
import dateline.store.History;
import dateline.store.History.Superseded;
import dateline.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A store as an archive: an entry is the article as it is mapped, and what is the same across articles is found when it is
 * put in. An article that comes with other words than before leaves a revision behind; one that was withdrawn stays out.
 * The ontology stands in the store beside the facts.
 */
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
    private final Identities identities;
    private final Consumer<Batch> ontology;

    public StoreArchive(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.mapper = new FactMapper(iris);
        this.identities = new Identities(iris);
        var quads = Ontology.quads();
        this.ontology = batch -> batch.replace(Ontology.GRAPH, quads);
    }

    @Override
    public boolean holds(Article article, String extractor) {
        return store.read(snapshot -> snapshot.digestOf(iris.article(article)))
                .equals(Optional.of(Digest.of(article, extractor)));
    }

    @Override
    public Optional<String> refusal(Article article) {
        String identity = Digest.ofIdentity(article.identity());
        return store.read(snapshot -> snapshot.withdrawn(identity))
                .map("it was withdrawn; 'dateline withdraw --undo %s' would let it in again"::formatted);
    }

    @Override
    public MappedArticle entry(ArticleFacts facts) {
        return mapper.article(facts);
    }

    @Override
    public void put(List<MappedArticle> entries) {
        store.write(batch -> {
            ontology.accept(batch);
            rounds(entries).forEach(round -> put(round, batch));
        });
    }

    /** Two readings of one article are two versions, one after the other. */
    private static List<Collection<MappedArticle>> rounds(List<MappedArticle> entries) {
        List<Map<String, MappedArticle>> rounds = new ArrayList<>();
        for (MappedArticle entry : entries) {
            Map<String, MappedArticle> round = rounds.stream()
                    .filter(each -> !each.containsKey(entry.identity()))
                    .findFirst()
                    .orElseGet(() -> {
                        rounds.add(new LinkedHashMap<>());
                        return rounds.getLast();
                    });
            round.put(entry.identity(), entry);
        }
        return rounds.stream().map(Map::values).toList();
    }

    private void put(Collection<MappedArticle> round, Batch batch) {
        History history = batch.history();
        Map<String, MappedArticle> articles = new LinkedHashMap<>();
        Map<String, Optional<Profile>> readings = new LinkedHashMap<>();
        Map<String, Superseded> superseded = new LinkedHashMap<>();
        for (MappedArticle entry : round) {
            if (batch.withdrawn(entry.identity()).isPresent()) continue;
            batch.version(entry.identity())
                    .filter(version -> !version.isOf(entry.source()))
                    .ifPresent(version -> {
                        superseded.put(entry.iri(), history.superseded(version));
                        readings.put(version.iri(), Optional.empty());
                    });
            articles.put(entry.iri(), entry);
            readings.put(entry.iri(), Optional.of(entry.profile()));
        }
        identities.apply(batch, articles, readings);
        superseded.forEach((iri, version) -> history.revise(version, iri));
    }

    /** Makes another decision hold, or no more, for all articles that are here: in one transaction, at once. */
    public void decide(UnaryOperator<Decisions> change) {
        store.write(batch -> identities.decide(batch, change));
    }

    @Override
    public int batch() {
        return BATCH;
    }
}
