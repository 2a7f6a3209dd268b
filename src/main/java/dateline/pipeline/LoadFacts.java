package dateline.pipeline;

import dateline.identity.Families;
import dateline.identity.Profile;
import dateline.identity.Resolution;
import dateline.identity.Resolver;
import dateline.model.ArticleFacts;
import dateline.model.Issue;
import dateline.rdf.BadFactsException;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.Ontology;
import dateline.rdf.SayFindings;
import dateline.store.BulkLoad;
import dateline.store.FirstBatch;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts facts that are found already, wherever that was, into a store. What comes into an empty store is loaded at once;
 * what does not fit into memory then, and what comes into a store that has articles, goes in batches as ingestion's do. The
 * store ends the same: only its log of changes tells how the articles came.
 */
public final class LoadFacts {
    /** What identity is taken to need of an article while all are loaded at once. An assumption: nobody measured it. */
    private static final long BYTES = 48 << 10;

    /**
     * Articles to a transaction where facts are ready, so that a run that is killed has little to do again. 4,000 took
     * 691 MB so, and 1,755 MB in transactions of a hundred, each of which copies the index blocks that it touches.
     */
    private static final int BATCH = 1_000;

    private final Iris iris;
    private final FactMapper mapper;
    private final ReadFacts read;
    private final Consumer<Issue> issues;
    private final InstantSource clock;

    /**
     * @param standardInput what {@code -} reads; not closed
     * @param issues told of each line that is not of the format, or whose facts do not hold together; the run goes on
     * @param clock for the log of changes
     */
    public LoadFacts(Iris iris, InputStream standardInput, Consumer<Issue> issues, InstantSource clock) {
        this.iris = iris;
        this.mapper = new FactMapper(iris);
        this.read = new ReadFacts(standardInput, issues);
        this.issues = issues;
        this.clock = clock;
    }

    /** How many articles were put into the store, and how many were there already, as they are. */
    public record Loaded(int stored, int unchanged) {}

    /** Puts the facts of these files into the store in this directory, which is made if there is none. */
    public Loaded run(Path directory, List<String> sources) throws IOException {
        return run(directory, sources, Runtime.getRuntime().maxMemory() / 2 / BYTES);
    }

    /** @param most articles that are loaded at once */
    Loaded run(Path directory, List<String> sources, long most) throws IOException {
        if (!BulkLoad.isEmpty(directory)) {
            try (Store store = Store.open(directory)) {
                Adding adding = new Adding(new StoreArchive(store, iris));
                read.read(sources, adding::take);
                return adding.end();
            }
        }
        try (Spool first = new Spool();
                Spool later = new Spool()) {
            fill(directory, first, readings(sources, first, later, most));
            try (Store store = Store.open(directory)) { // which builds the text index
                Adding adding = new Adding(new StoreArchive(store, iris));
                later.read((number, facts) -> adding.take("", facts));
                Loaded rest = adding.end();
                return new Loaded(first.count() + rest.stored(), rest.unchanged());
            }
        }
    }

    /** Parts what can be loaded at once from what goes in later: other readings of an article, and what is too much. */
    private Map<String, Optional<Profile>> readings(List<String> sources, Spool first, Spool later, long most)
            throws IOException {
        Map<String, Optional<Profile>> readings = new TreeMap<>();
        Set<String> identities = new HashSet<>();
        read.read(sources, (name, facts) -> {
            try {
                MappedArticle article = mapper.article(facts);
                if (identities.size() >= most || !identities.add(article.identity())) {
                    later.add(facts);
                    return;
                }
                readings.put(article.iri(), Optional.of(article.profile()));
                first.add(facts);
            } catch (BadFactsException e) {
                issues.accept(issue(name, e));
            }
        });
        return readings;
    }

    private void fill(Path directory, Spool spool, Map<String, Optional<Profile>> readings) {
        if (readings.isEmpty()) return;
        FirstBatch batch = new FirstBatch();
        Resolution resolution = new Resolver(new Families()).resolve(batch.register(), readings);
        BulkLoad.into(directory, out -> {
            batch.send(Ontology.quads(), out);
            try {
                spool.read((number, facts) -> {
                    MappedArticle article = mapper.article(facts);
                    batch.send(article, resolution.names().getOrDefault(article.iri(), Map.of()), out);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            batch.send(new SayFindings(iris).quads(resolution.findings()), out);
            batch.end(clock.instant(), out);
        });
    }

    private static Issue issue(String name, BadFactsException e) {
        return new Issue(name, "", String.valueOf(e.getMessage()));
    }

    private final class Adding {
        private final StoreArchive archive;
        private final List<MappedArticle> batch = new ArrayList<>();
        private int stored;
        private int unchanged;

        Adding(StoreArchive archive) {
            this.archive = archive;
        }

        void take(String name, ArticleFacts facts) {
            Optional<String> refusal = archive.refusal(facts.article());
            if (archive.holds(facts.article(), facts.extractor())) unchanged++;
            else if (refusal.isPresent())
                issues.accept(new Extracted.Refused<>(facts.article(), refusal.get()).issue());
            else add(name, facts);
        }

        private void add(String name, ArticleFacts facts) {
            try {
                batch.add(archive.entry(facts));
            } catch (BadFactsException e) {
                issues.accept(issue(name, e));
            }
            if (batch.size() >= BATCH) flush();
        }

        Loaded end() {
            flush();
            return new Loaded(stored, unchanged);
        }

        private void flush() {
            if (batch.isEmpty()) return;
            archive.put(batch);
            stored += batch.size();
            batch.clear();
        }
    }
}
