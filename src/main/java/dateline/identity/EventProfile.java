package dateline.identity;

import dateline.model.EventKind;
import dateline.model.PartialDate;
import dateline.model.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An event as an article tells it.
 *
 * @param realised whether it is told to have happened
 */
public record EventProfile(String iri, EventKind kind, boolean realised, List<ReportProfile> reports)
        implements Telling {
    public EventProfile {
        reports = List.copyOf(reports);
    }

    @Override
    public EventProfile known(UnaryOperator<String> names) {
        return new EventProfile(
                iri,
                kind,
                realised,
                reports.stream().map(report -> report.known(names)).toList());
    }

    /** All who are told to act, by name. */
    public Set<String> actors() {
        return all(ReportProfile::actors);
    }

    /** All whom it is told to be done to, by name. */
    public Set<String> recipients() {
        return all(ReportProfile::recipients);
    }

    /** All who are told to take part in any way, by name. */
    public Set<String> participants() {
        Set<String> all = actors();
        all.addAll(recipients());
        all.addAll(others());
        return all;
    }

    /** All who are told to take part in another way than to act or to be acted on, by name. */
    public Set<String> others() {
        return all(ReportProfile::others);
    }

    /** All places it is told to happen in. */
    public Set<String> places() {
        return all(report -> report.place().stream().toList());
    }

    private Set<String> all(Function<ReportProfile, Collection<String>> part) {
        Set<String> all = new TreeSet<>();
        reports.forEach(report -> all.addAll(part.apply(report)));
        return all;
    }

    /**
     * What one sentence says of it.
     *
     * @param sentence the sentence's IRI
     * @param trigger the words that name the event
     * @param actors IRIs
     * @param recipients IRIs
     * @param others IRIs of those who take part in another way
     * @param worded the words for those who are not named
     * @param place the IRI of the place
     * @param date as exact as the text
     */
    public record ReportProfile(
            String sentence,
            String trigger,
            Status status,
            Optional<String> accordingTo,
            List<String> actors,
            List<String> recipients,
            List<String> others,
            List<String> worded,
            Optional<String> place,
            Optional<PartialDate> date,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest) {
        public ReportProfile {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            others = List.copyOf(others);
            worded = List.copyOf(worded);
        }

        ReportProfile known(UnaryOperator<String> names) {
            return new ReportProfile(
                    sentence,
                    trigger,
                    status,
                    accordingTo.map(names),
                    actors.stream().map(names).toList(),
                    recipients.stream().map(names).toList(),
                    others.stream().map(names).toList(),
                    worded,
                    place.map(names),
                    date,
                    earliest,
                    latest);
        }
    }
}
