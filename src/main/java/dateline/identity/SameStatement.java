package dateline.identity;

import dateline.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same words of the same speaker: quotations of which one is trimmed, continued or touched up, and accounts in the
 * articles' own words that are almost equal. A quotation and an account of it stay two, and so does what differs by a
 * negation or a number.
 */
final class SameStatement implements Family<StatementProfile> {
    @Override
    public List<StatementProfile> of(Profile profile) {
        return profile.statements();
    }

    @Override
    public Set<String> keys(Profile by, StatementProfile fact) {
        Optional<String> speaker = speaker(by, fact).map(SameStatement::shortName);
        if (speaker.isEmpty()) return Set.of();
        return SaidWords.of(fact).fingerprints().stream()
                .map(print -> "said %s %s".formatted(speaker.get(), print))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> lookups(Profile by, StatementProfile fact) {
        return keys(by, fact);
    }

    @Override
    public boolean same(Told<StatementProfile> one, Told<StatementProfile> other) {
        return !apart(one, other) && SaidWords.of(one.fact()).isSame(SaidWords.of(other.fact()));
    }

    @Override
    public boolean apart(Told<StatementProfile> one, Told<StatementProfile> other) {
        return one.fact().stance() != other.fact().stance()
                || one.fact().speaker().isEmpty()
                || !one.fact().speaker().equals(other.fact().speaker());
    }

    private static Optional<EntityProfile> speaker(Profile by, StatementProfile own) {
        return own.speaker().flatMap(by::entity);
    }

    /** The surname of a person, the name of anybody else. */
    private static String shortName(EntityProfile entity) {
        List<String> words = Words.of(entity.name());
        return entity.type() == EntityType.PERSON && !words.isEmpty() ? words.getLast() : String.join(" ", words);
    }
}
