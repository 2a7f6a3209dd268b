package dateline.extract.events;

import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
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
        Occurrence meeting = occurrence.keeping(Role.ACTOR, EventRule::acts);
        if (RECEPTIONS.contains(Grammar.lemma(occurrence.trigger().token())))
            meeting = meeting.keeping(Role.ACTOR, entity -> entity.type() == EntityType.PERSON);
        return meeting.participants().size() < 2 ? Optional.empty() : Optional.of(meeting);
    }
}
