package dateline.identity;

import dateline.identity.Finding.Aspect;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Articles of nearly the same days that give one office to two people, where only one can hold it and none of the articles
 * tells of a change.
 */
final class FindOfficeDisagreements implements Finder<OfficeProfile> {
    private final SameOffice offices;

    FindOfficeDisagreements(SameOffice offices) {
        this.offices = offices;
    }

    @Override
    public void find(Cluster<OfficeProfile> thing, Known known, Consumer<Finding> found) {
        for (Cluster<OfficeProfile> near : known.near(offices, thing)) {
            Sides sides = new Sides();
            for (Told<OfficeProfile> one : thing.tellings())
                for (Told<OfficeProfile> other : near.tellings())
                    if (isDisagreement(one, other, known)) {
                        addHolder(sides, thing, one);
                        addHolder(sides, near, other);
                    }
            sides.say(Aspect.OFFICE, found, thing.name(), near.name());
        }
    }

    private static boolean isDisagreement(Told<OfficeProfile> one, Told<OfficeProfile> other, Known known) {
        Optional<HeldOffice> first = held(one);
        Optional<HeldOffice> second = held(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().office().equals(second.get().office())
                && one.fact().organization().equals(other.fact().organization())
                && Math.abs(ChronoUnit.DAYS.between(
                                first.get().day(), second.get().day()))
                        <= SameOffice.DAYS
                && !HeldOffice.isOneName(one.fact().holderName(), other.fact().holderName())
                && !HeldOffice.isInDoubt(one, other.fact().holder(), known)
                && !HeldOffice.isInDoubt(other, one.fact().holder(), known);
    }

    private static Optional<HeldOffice> held(Told<OfficeProfile> told) {
        return told.by().offices().stream()
                .filter(own -> own.iri().equals(told.fact().iri()))
                .findFirst()
                .flatMap(own -> HeldOffice.of(told.by(), own));
    }

    private static void addHolder(Sides sides, Cluster<OfficeProfile> thing, Told<OfficeProfile> told) {
        told.fact().sentences().forEach(sentence -> sides.add(told.fact().holder(), thing.name(), sentence));
    }
}
