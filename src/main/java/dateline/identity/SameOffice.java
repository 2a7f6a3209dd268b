package dateline.identity;

import java.util.List;
import java.util.Set;

/** The same office of the same holder. */
final class SameOffice implements Family<OfficeProfile> {
    @Override
    public List<OfficeProfile> of(Profile profile) {
        return profile.offices();
    }

    @Override
    public Set<String> keys(Profile by, OfficeProfile fact) {
        return Set.of();
    }

    @Override
    public Set<String> lookups(Profile by, OfficeProfile fact) {
        return Set.of();
    }

    @Override
    public boolean same(Told<OfficeProfile> one, Told<OfficeProfile> other) {
        return one.fact().iri().equals(other.fact().iri());
    }

    @Override
    public boolean apart(Told<OfficeProfile> one, Told<OfficeProfile> other) {
        return false;
    }
}
