package dateline.identity;

import dateline.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Events of one kind on one day by the same participants. */
final class SameEvent implements Family<EventProfile> {
    @Override
    public List<EventProfile> of(Profile profile) {
        return profile.events();
    }

    @Override
    public Set<String> keys(Profile by, EventProfile fact) {
        Set<String> keys = new TreeSet<>();
        for (String day : days(fact))
            for (String participant : fact.participants())
                keys.add("event %s %s %s".formatted(fact.kind(), day, participant));
        return keys;
    }

    @Override
    public Set<String> lookups(Profile by, EventProfile fact) {
        return keys(by, fact);
    }

    @Override
    public boolean same(Told<EventProfile> one, Told<EventProfile> other) {
        return !apart(one, other)
                && days(one.fact()).equals(days(other.fact()))
                && one.fact().participants().equals(other.fact().participants());
    }

    @Override
    public boolean apart(Told<EventProfile> one, Told<EventProfile> other) {
        return one.fact().kind() != other.fact().kind()
                || one.fact().realised() != other.fact().realised();
    }

    private static Set<String> days(EventProfile event) {
        Set<String> days = new TreeSet<>();
        event.reports().stream()
                .map(EventProfile.ReportProfile::date)
                .flatMap(Optional::stream)
                .filter(PartialDate.Day.class::isInstance)
                .forEach(day -> days.add(day.toString()));
        return days;
    }
}
