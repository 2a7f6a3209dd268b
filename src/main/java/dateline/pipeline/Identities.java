package dateline.pipeline;

import dateline.identity.Decisions;
import dateline.identity.Families;
import dateline.identity.Profile;
import dateline.identity.Resolution;
import dateline.identity.Resolver;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.SayDecisions;
import dateline.rdf.SayFindings;
import dateline.store.Batch;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps a store's articles under the names that their things have across articles, as articles come, change and go. */
final class Identities {
    private final Iris iris;
    private final SayFindings findings;

    Identities(Iris iris) {
        this.iris = iris;
        this.findings = new SayFindings(iris);
    }

    /**
     * Makes a store hold these articles, and no longer those that are gone.
     *
     * @param articles those that came or changed, by their IRIs
     * @param readings the profiles of these, and nothing for each that is gone
     */
    void apply(Batch batch, Map<String, MappedArticle> articles, Map<String, Optional<Profile>> readings) {
        Decisions decisions = SayDecisions.read(batch.decisions());
        Resolution resolution = new Resolver(new Families(decisions)).resolve(batch.register(), readings);
        readings.forEach((iri, reading) -> {
            if (reading.isEmpty()) batch.withdraw(iri);
        });
        resolution.names().forEach((iri, names) -> {
            MappedArticle article = articles.get(iri);
            if (article == null) batch.rename(iri, names);
            else batch.replace(article, names);
        });
        batch.replaceFindings(resolution.things(), findings.quads(resolution.findings()));
    }

    /** Makes other decisions hold for the articles that are there. */
    void decide(Batch batch, UnaryOperator<Decisions> change) {
        Decisions before = SayDecisions.read(batch.decisions());
        Decisions after = change.apply(before);
        if (after.equals(before)) return;
        Resolution resolution = new Resolver(new Families(after)).decide(batch.register(), before);
        resolution.names().forEach(batch::rename);
        batch.replaceFindings(resolution.things(), findings.quads(resolution.findings()));
        batch.replaceDecisions(SayDecisions.quads(after, iris));
    }
}
