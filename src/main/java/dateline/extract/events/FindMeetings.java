package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds meetings, talks and calls: two at least take part, each an actor; who receives whom are persons. */
final class FindMeetings implements EventRule {
    private static final Set<String> RECEPTIONS = Set.of("receive", "welcome", "greet", "host", "phone", "telephone");

    @Override
    public EventKind kind() {
        return EventKind.MEETING;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        if (isPurposeOfMeeting(occurrence)) return Optional.empty();
        Occurrence meeting = occurrence.keeping(Role.ACTOR, EventRule::acts);
        if (RECEPTIONS.contains(Grammar.lemma(occurrence.trigger().token())))
            meeting = meeting.keeping(Role.ACTOR, entity -> entity.type() == EntityType.PERSON);
        return meeting.participants().size() >= 2 || isOfOthers(meeting) ? Optional.of(meeting) : Optional.empty();
    }

    /**
     * "Brandt met the villagers", "the ministers met in Kessel", "held talks with rebels in June", "gave a news conference": one
     * at least is known, or where and when, and the others are people without a name.
     */
    private static boolean isOfOthers(Occurrence meeting) {
        if (RECEPTIONS.contains(Grammar.lemma(meeting.trigger().token()))) return false;
        boolean particular = meeting.has(Role.ACTOR)
                || meeting.place().isPresent() && meeting.time().isPresent();
        if (!particular) return false;
        if (!meeting.trigger().isVerb()) return isHeld(meeting);
        return meetsPeople(meeting);
    }

    private static boolean meetsPeople(Occurrence meeting) {
        List<Token> all = Arguments.of(meeting.sentence(), meeting.trigger(), Role.ACTOR);
        boolean several = all.stream()
                .anyMatch(
                        token -> token.tag().endsWith("S") || meeting.sentence().hasChild(token, "conj"));
        return !all.isEmpty()
                && all.stream()
                        .noneMatch(token -> token.isPronoun()
                                && meeting.entities()
                                        .denotedBy(meeting.sentence(), token)
                                        .isEmpty())
                && all.stream()
                        .allMatch(token -> Persons.are(meeting.sentence(), meeting.entities(), token)
                                || meeting.entities().denotedBy(meeting.sentence(), token).stream()
                                        .anyMatch(id -> EventRule.acts(
                                                meeting.entities().entity(id))))
                && (all.size() >= 2 || several);
    }

    private static boolean isHeld(Occurrence meeting) {
        if (NounOfEvent.isDefinite(meeting.sentence(), meeting.trigger().token())) return false;
        return Grammar.lemma(meeting.trigger().token()).equals("conference")
                || NounOfEvent.carrier(meeting.sentence(), meeting.trigger().token())
                        .isPresent()
                || meeting.place().isPresent()
                || meeting.time().isPresent()
                || isAttended(meeting);
    }

    /** "reads papers during a meeting": who does something then is at it. */
    private static boolean isAttended(Occurrence meeting) {
        Token outer =
                NounOfEvent.outermost(meeting.sentence(), meeting.trigger().token());
        return meeting.reality().isAsserted()
                && outer.tag().equals("NN")
                && Grammar.hasPreposition(meeting.sentence(), outer, "during")
                && meeting.sentence().head(outer).filter(Token::isVerb).isPresent();
    }

    /** "met to discuss the pact": what a meeting is for is no other meeting. */
    private static boolean isPurposeOfMeeting(Occurrence meeting) {
        Token token = meeting.trigger().token();
        return Grammar.lemma(token).equals("discuss")
                && meeting.sentence().path(token).stream()
                        .skip(1)
                        .anyMatch(above -> TriggerLexicon.names(above, EventKind.MEETING));
    }
}
