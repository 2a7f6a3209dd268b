package dateline.identity;

import java.util.List;
import java.util.Set;

/** One name of one type is one entity. */
final class SameEntity implements Family<EntityProfile> {
    @Override
    public List<EntityProfile> of(Profile profile) {
        return profile.entities();
    }

    @Override
    public Set<String> keys(Profile by, EntityProfile fact) {
        return fact.context().isEmpty() ? Set.of() : Set.of("entity " + fact.iri());
    }

    @Override
    public Set<String> lookups(Profile by, EntityProfile fact) {
        return Set.of("entity " + fact.iri());
    }

    @Override
    public boolean same(Told<EntityProfile> one, Told<EntityProfile> other) {
        return one.fact().iri().equals(other.fact().iri());
    }

    @Override
    public boolean apart(Told<EntityProfile> one, Told<EntityProfile> other) {
        return !same(one, other);
    }

    @Override
    public boolean isAlike() {
        return true;
    }
}
