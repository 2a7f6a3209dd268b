package dateline.identity;

import java.util.List;
import java.util.Set;

/** The same words of the same speaker. */
final class SameStatement implements Family<StatementProfile> {
    @Override
    public List<StatementProfile> of(Profile profile) {
        return profile.statements();
    }

    @Override
    public Set<String> keys(Profile by, StatementProfile fact) {
        return Set.of();
    }

    @Override
    public Set<String> lookups(Profile by, StatementProfile fact) {
        return Set.of();
    }

    @Override
    public boolean same(Told<StatementProfile> one, Told<StatementProfile> other) {
        return one.fact().iri().equals(other.fact().iri());
    }

    @Override
    public boolean apart(Told<StatementProfile> one, Told<StatementProfile> other) {
        return false;
    }
}
