package dateline.identity;

import dateline.identity.Finding.Aspect;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        List<Held> tellings = held(thing);
        if (tellings.isEmpty()) return; // few offices are held by one at a time, and looking about costs
        for (Cluster<OfficeProfile> near : known.near(offices, thing)) {
            Sides sides = new Sides();
            List<Held> others = held(near);
            for (Held one : tellings)
                for (Held other : others)
                    if (isDisagreement(one, other, known)) {
                        addHolder(sides, thing, one.told());
                        addHolder(sides, near, other.told());
                    }
            sides.say(Aspect.OFFICE, found, thing.name(), near.name());
        }
    }

    /** A telling of an office that one person at a time can hold. */
    private record Held(Told<OfficeProfile> told, HeldOffice office) {}

    private static List<Held> held(Cluster<OfficeProfile> thing) {
        return thing.tellings().stream()
                .flatMap(told -> told.by().offices().stream()
                        .filter(own -> own.iri().equals(told.fact().iri()))
                        .findFirst()
                        .flatMap(own -> HeldOffice.of(told.by(), own))
                        .map(office -> new Held(told, office))
                        .stream())
                .toList();
    }

    private static boolean isDisagreement(Held first, Held second, Known known) {
        Told<OfficeProfile> one = first.told();
        Told<OfficeProfile> other = second.told();
        return first.office().office().equals(second.office().office())
                && one.fact().organization().equals(other.fact().organization())
                && Math.abs(ChronoUnit.DAYS.between(
                                first.office().day(), second.office().day()))
                        <= SameOffice.DAYS
                && !HeldOffice.isOneName(one.fact().holderName(), other.fact().holderName())
                && !HeldOffice.isInDoubt(one, other.fact().holder(), known)
                && !HeldOffice.isInDoubt(other, one.fact().holder(), known);
    }

    private static void addHolder(Sides sides, Cluster<OfficeProfile> thing, Told<OfficeProfile> told) {
        told.fact().sentences().forEach(sentence -> sides.add(told.fact().holder(), thing.name(), sentence));
    }
}
