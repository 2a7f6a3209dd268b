package dateline.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The same office of the same holder, now or once, in whatever words its title comes, with its country or body or without.
 */
final class SameOffice implements Family<OfficeProfile> {
    /** Days between articles that should agree on who holds an office. */
    static final int DAYS = 3;

    @Override
    public List<OfficeProfile> of(Profile profile) {
        return profile.offices();
    }

    @Override
    public Set<String> keys(Profile by, OfficeProfile fact) {
        return keys(by, fact, 0);
    }

    @Override
    public Set<String> lookups(Profile by, OfficeProfile fact) {
        return keys(by, fact, DAYS);
    }

    /** The holder's, and the office's for the days about, under which others stand who are told to hold it. */
    private static Set<String> keys(Profile by, OfficeProfile fact, int around) {
        Set<String> keys = new TreeSet<>();
        String office = OfficeTitle.of(fact.title());
        keys.add("office %s %s".formatted(office, fact.holder()));
        fact.holderLinks().forEach(link -> keys.add("office %s %s".formatted(office, link)));
        HeldOffice.of(by, fact).ifPresent(held -> {
            for (int later = -around; later <= around; later++) keys.add(held.key(later));
        });
        return keys;
    }

    /** A head of state holds his office in article after article. */
    @Override
    public int most() {
        return 50;
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
                || differ(first.organization(), second.organization())
                || differ(first.sector(), second.sector());
    }

    /** That of the first who tell what it is an office of. */
    @Override
    public String name(List<Told<OfficeProfile>> forms, Predicate<String> isTaken) {
        return forms.stream()
                .filter(told -> told.fact().organization().isPresent())
                .findFirst()
                .orElse(forms.getFirst())
                .fact()
                .iri();
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
