package dateline.identity;

import dateline.model.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as identity across articles sees it: where and when it stood, what text it has, and what it tells, by the
 * IRIs that its own words give. Everything about identity is a function of the profiles of the articles that there are,
 * whatever the order they came in.
 *
 * @param article its IRI
 * @param publisher the outlet's name
 * @param credits agencies and reporters that its credit lines name
 * @param signature the MinHash signature of its text, by which near-copies are known; empty for a text too short for one
 */
public record Profile(
        String article,
        Optional<String> publisher,
        List<String> credits,
        Optional<Timestamp> published,
        List<Integer> signature,
        List<EntityProfile> entities,
        List<EventProfile> events,
        List<StatementProfile> statements,
        List<OfficeProfile> offices,
        List<FigureProfile> figures) {
    public Profile {
        credits = List.copyOf(credits);
        signature = List.copyOf(signature);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        offices = List.copyOf(offices);
        figures = List.copyOf(figures);
    }

    /** The same with these entities. */
    Profile withEntities(List<EntityProfile> others) {
        return new Profile(
                article, publisher, credits, published, signature, others, events, statements, offices, figures);
    }

    /** What it tells of an entity that it speaks of, by the IRI that it gave it. */
    Optional<EntityProfile> entity(String iri) {
        return entities.stream().filter(entity -> entity.iri().equals(iri)).findFirst();
    }

    /** Everything it tells, itself first. */
    Stream<Telling> tellings() {
        return Stream.of(
                        Stream.of(text()),
                        entities.stream(),
                        events.stream(),
                        statements.stream(),
                        offices.stream(),
                        figures.stream())
                .flatMap(stream -> stream);
    }

    /** The article itself, as a text that others may copy. */
    public TextProfile text() {
        return new TextProfile(article, signature);
    }

    /** Sorts articles by when they were published, those that do not say last, and then by their IRIs. */
    String order() {
        return published.map(Timestamp::toString).orElse("~") + " " + article;
    }
}
