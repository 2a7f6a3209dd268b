package dateline.pipeline;

import dateline.identity.Profile;
import dateline.model.Article;
import dateline.rdf.Digest;
import dateline.rdf.Iris;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes articles out of a store: what they alone support, their text and their revisions. A tombstone stays, and keeps an
 * article out until it is taken away. Each call is one transaction.
 */
public final class Withdrawal {
    private static final Pattern DOCUMENT = Pattern.compile("/doc/(article/[^/]+?)(?:\\.(?:ttl|html|jsonld|nt|rdf))?$");

    private final Store store;
    private final Identities identities;

    public Withdrawal(Store store) {
        this.store = store;
        this.identities = new Identities(new Iris(store.read(Snapshot::base).orElse(Iris.DEFAULT_BASE)));
    }

    /**
     * The IRI of an article that is here or was withdrawn.
     *
     * @param address its IRI, that of its document, or the URL it was published at
     */
    public Optional<String> find(String address) {
        String iri = DOCUMENT.matcher(address).replaceFirst("/id/$1");
        return store.read(snapshot -> snapshot.article(iri)).or(() -> ofIdentity(address));
    }

    /** The IRI of an article that is here, in whatever version, or was withdrawn. */
    public Optional<String> find(Article article) {
        return ofIdentity(article.identity());
    }

    private Optional<String> ofIdentity(String identity) {
        String digest = Digest.ofIdentity(identity);
        return store.read(snapshot ->
                snapshot.version(digest).map(version -> version.iri()).or(() -> snapshot.withdrawn(digest)));
    }

    public boolean isWithdrawn(String iri) {
        return store.read(snapshot -> snapshot.isWithdrawn(iri));
    }

    /**
     * Withdraws these articles. Of those that are withdrawn already the reason is changed.
     *
     * @param iris as {@link #find} gives them
     */
    public void withdraw(Collection<String> iris, Optional<String> reason) {
        Map<String, Optional<Profile>> readings = new TreeMap<>();
        iris.forEach(iri -> readings.put(iri, Optional.empty()));
        store.write(batch -> {
            iris.forEach(iri -> batch.history().bury(iri, reason));
            identities.apply(batch, Map.of(), readings);
        });
    }

    /** Lets these articles in again; they come when they are next read. */
    public void undo(Collection<String> iris) {
        store.write(batch -> iris.forEach(batch.history()::exhume));
    }
}
