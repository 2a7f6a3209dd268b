package dateline.extract.events;

import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.RepairClauses;
import dateline.extract.Times;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the events that an article reports, each once, with every sentence that reports it. */
public final class FindEvents {
    /** In this order: a word that one rule takes is not offered to the next. */
    private static final List<EventRule> RULES = List.of(
            new FindMeetings(),
            new FindVisits(),
            new FindMovements(),
            new FindAgreements(),
            new FindElections(),
            new FindDisasters(),
            new FindAccidents(),
            new FindContests(),
            new FindTransactions(),
            new FindLegalProceedings(),
            new FindPositionChanges(),
            new FindProtests(),
            new FindSanctions(),
            new FindArrests(),
            new FindCoercion(),
            new FindWars(),
            new FindAttacks(),
            new FindDeaths(),
            new FindThreats(),
            new FindDemands(),
            new FindRejections(),
            new FindAccusations(),
            new FindCooperation(),
            new FindActs(),
            new FindControl());

    /** Those that are told beside the deed that brings them about: a killing is an attack, too, and a seizure gives control. */
    private static final Set<EventKind> BESIDE = EnumSet.of(EventKind.DEATH, EventKind.CONTROL);

    private final RepairClauses clauses = new RepairClauses();
    private final RepairInfinitives infinitives = new RepairInfinitives();

    /**
     * The events, in text order, their ids "v1"…
     *
     * @param statements what is said in them is their speakers' word
     */
    public List<Event> find(ParsedArticle article, Entities entities, Times times, List<Statement> statements) {
        FindReports reports = new FindReports(article, entities, times, statements);
        List<Draft> drafts = new ArrayList<>();
        for (ParsedSentence sentence : article.sentences()) {
            ParsedSentence repaired = infinitives.repair(clauses.repair(sentence));
            Set<Integer> taken = new HashSet<>();
            List<Draft> found = new ArrayList<>();
            for (EventRule rule : RULES)
                for (Trigger trigger : rule.triggers(repaired)) {
                    if (taken.contains(trigger.token().index()) && !BESIDE.contains(rule.kind())) continue;
                    Optional<Draft> draft = reports.find(repaired, trigger, rule);
                    draft.ifPresent(found::add);
                    if (draft.filter(Draft::whole).isPresent())
                        taken.add(trigger.token().index());
                }
            found.removeIf(draft -> found.stream().anyMatch(other -> isToldBy(repaired, draft, other)));
            found.sort((left, right) ->
                    left.report().trigger().compareTo(right.report().trigger()));
            drafts.addAll(found);
        }
        return new MergeEvents(entities).merge(drafts);
    }

    /** Whether the other says the same and more: "signed a treaty", of which "treaty" alone is a part. */
    private static boolean isToldBy(ParsedSentence sentence, Draft draft, Draft other) {
        if (draft == other || !other.whole()) return false;
        if (other.trigger().token().equals(draft.trigger().token())) return !draft.whole();
        return draft.kind() == other.kind()
                && !draft.trigger().isVerb()
                && other.trigger().isVerb()
                && sentence.head(NounOfEvent.outermost(sentence, draft.trigger().token()))
                        .filter(other.trigger().token()::equals)
                        .isPresent();
    }
}
