package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds matches and races: who beats whom, or who wins what. Elections and wars are won elsewhere. */
final class FindContests implements EventRule {
    private static final Set<String> PRIZED = Set.of("win", "lose");
    private static final Set<String> UNPLAYED = Set.of(
            "election", "vote", "referendum", "ballot", "voter", "war", "rebel", "army", "troops", "battle", "court");

    @Override
    public EventKind kind() {
        return EventKind.CONTEST;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        if (isOfVotes(occurrence)) return Optional.empty();
        Occurrence contest =
                occurrence.keeping(Role.RECIPIENT, FindContests::plays).keeping(Role.ACTOR, FindContests::plays);
        boolean enough = contest.has(Role.ACTOR) && (contest.has(Role.RECIPIENT) || isOfPrize(contest));
        return enough ? Optional.of(contest) : Optional.empty();
    }

    /** Teams are called like their towns. */
    private static boolean plays(Entity entity) {
        return entity.type() != EntityType.LANDFORM && entity.type() != EntityType.FACILITY;
    }

    private static boolean isOfPrize(Occurrence contest) {
        Token token = contest.trigger().token();
        return PRIZED.contains(Grammar.lemma(token))
                && contest.sentence().children(token, "obj").stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("prizes")));
    }

    private static boolean isOfVotes(Occurrence contest) {
        return contest.sentence().tokens().stream()
                .anyMatch(word -> word.isNoun() && UNPLAYED.contains(Grammar.lemma(word)));
    }
}
