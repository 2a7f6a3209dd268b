package dateline.identity;

import java.util.List;
import java.util.Set;

/** The same number of the same quantity, of one event. */
final class SameFigure implements Family<FigureProfile> {
    @Override
    public List<FigureProfile> of(Profile profile) {
        return profile.figures();
    }

    @Override
    public Set<String> keys(Profile by, FigureProfile fact) {
        return Set.of();
    }

    @Override
    public Set<String> lookups(Profile by, FigureProfile fact) {
        return Set.of();
    }

    @Override
    public boolean same(Told<FigureProfile> one, Told<FigureProfile> other) {
        return one.fact().iri().equals(other.fact().iri());
    }

    @Override
    public boolean apart(Told<FigureProfile> one, Told<FigureProfile> other) {
        return false;
    }
}
