package dateline.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same office of the same holder, now or once, in whatever words its title comes, with its country or body or without.
 */
final class SameOffice implements Family<OfficeProfile> {
    @Override
    public List<OfficeProfile> of(Profile profile) {
        return profile.offices();
    }

    @Override
    public Set<String> keys(Profile by, OfficeProfile fact) {
        Set<String> keys = new TreeSet<>();
        String office = OfficeTitle.of(fact.title());
        keys.add("office %s %s".formatted(office, fact.holder()));
        fact.holderLinks().forEach(link -> keys.add("office %s %s".formatted(office, link)));
        return keys;
    }

    @Override
    public Set<String> lookups(Profile by, OfficeProfile fact) {
        return keys(by, fact);
    }

    @Override
    public boolean same(Told<OfficeProfile> one, Told<OfficeProfile> other) {
        return !apart(one, other);
    }

    @Override
    public boolean apart(Told<OfficeProfile> one, Told<OfficeProfile> other) {
        OfficeProfile first = one.fact();
        OfficeProfile second = other.fact();
        return !first.holder().equals(second.holder())
                || first.tenure() != second.tenure()
                || !OfficeTitle.of(first.title()).equals(OfficeTitle.of(second.title()))
                || isElsewhere(first, second);
    }

    /** Of two bodies, unless both are of one country, as "Norway" and "the Norwegian government" are. */
    private static boolean isElsewhere(OfficeProfile one, OfficeProfile other) {
        Optional<String> first = one.organization();
        Optional<String> second = other.organization();
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) return false;
        return one.country().isEmpty()
                || !one.country().equals(other.country())
                || OfficeTitle.single(one.title()).isEmpty();
    }
}
