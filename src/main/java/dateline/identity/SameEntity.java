package dateline.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One name of one kind, unless contexts exclude each other; one address in an authority list, whatever the name; a name
 * with and without middle initials and titles, if something else speaks for it; and what people decided.
 */
final class SameEntity implements Family<EntityProfile> {
    private final Decisions decisions;

    SameEntity(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<EntityProfile> of(Profile profile) {
        return profile.entities();
    }

    @Override
    public Set<String> keys(Profile by, EntityProfile fact) {
        Set<String> keys = new TreeSet<>();
        EntityName name = EntityName.of(fact.iri());
        keys.add(key(fact.iri()));
        EntityTraits.of(fact).links().forEach(link -> keys.add("entity %s %s".formatted(name.kind(), link)));
        if (!name.key().isEmpty()) keys.add("entity %s %s".formatted(name.kind(), name.key()));
        return keys;
    }

    @Override
    public Set<String> lookups(Profile by, EntityProfile fact) {
        Set<String> keys = keys(by, fact);
        decisions.tied(fact.iri()).forEach(own -> keys.add(key(own)));
        return keys;
    }

    static String key(String own) {
        return "entity " + own;
    }

    /** Whether they have to do with each other: which of them are one, those around them decide. */
    @Override
    public boolean same(Told<EntityProfile> one, Told<EntityProfile> other) {
        return one.fact().iri().equals(other.fact().iri())
                || isNamedAlike(one.fact(), other.fact())
                || decisions.tied(one.fact().iri()).contains(other.fact().iri());
    }

    private static boolean isNamedAlike(EntityProfile one, EntityProfile other) {
        EntityName name = EntityName.of(one.iri());
        EntityName its = EntityName.of(other.iri());
        if (!name.kind().equals(its.kind())) return false;
        EntityTraits traits = EntityTraits.of(one);
        EntityTraits others = EntityTraits.of(other);
        if (traits.isLinkedLike(others)) return true;
        return !name.key().isEmpty()
                && name.key().equals(its.key())
                && traits.likeness(others) >= EntityTraits.TELLING
                && !traits.excludes(others);
    }

    @Override
    public boolean apart(Told<EntityProfile> one, Told<EntityProfile> other) {
        return EntityTraits.of(one.fact()).excludes(EntityTraits.of(other.fact()));
    }

    @Override
    public boolean isAlike() {
        return true;
    }

    @Override
    public Joining<EntityProfile> joining() {
        return new JoinEntities(decisions);
    }
}
