package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who holds, runs or commands what: a force or government a place, a body another body, a commander a unit. Both have to
 * be told, named or worded. The deed that took it is found by other rules beside this one.
 */
final class FindControl implements EventRule {
    private static final Set<EventKind> DEEDS = EnumSet.of(EventKind.COERCION, EventKind.ATTACK, EventKind.ARREST);

    @Override
    public EventKind kind() {
        return EventKind.CONTROL;
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }

    @Override
    public List<Trigger> triggers(ParsedSentence sentence) {
        return FindHolds.in(sentence).stream()
                .filter(hold -> !hold.holders().isEmpty() && !hold.held().isEmpty())
                .map(Hold::trigger)
                .toList();
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        return FindHolds.of(occurrence.sentence(), occurrence.trigger().token())
                .flatMap(hold -> complete(occurrence, hold));
    }

    private static Optional<Occurrence> complete(Occurrence occurrence, Hold hold) {
        ParsedSentence sentence = occurrence.sentence();
        Holdings holdings = new Holdings(sentence, occurrence.entities(), hold.trigger());
        List<Participant> participants = new ArrayList<>();
        List<Phrase> worded = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Token holder : each(sentence, hold.holders())) {
            List<Entity> named = holdings.holders(holder);
            for (Entity entity : named)
                if (seen.add(entity.id())) participants.add(new Participant(Role.ACTOR, entity.id()));
            if (named.isEmpty()) holdings.unnamedHolder(holder).ifPresent(worded::add);
        }
        boolean isOffice = holdings.isOffice();
        boolean isHeld = !participants.isEmpty() || !worded.isEmpty();
        List<Entity> places = new ArrayList<>();
        int holders = participants.size() + worded.size();
        for (Token held : hold.byName() ? hold.held() : each(sentence, hold.held())) {
            List<Entity> named = holdings.held(held);
            for (Entity entity : named) {
                if (isOffice
                        && entity.type().isOrganization()
                        && participants.stream().anyMatch(one -> isPerson(occurrence, one))) continue;
                if (seen.add(entity.id())) participants.add(new Participant(Role.RECIPIENT, entity.id()));
                if (entity.type().isPlace()) places.add(entity);
            }
            if (named.isEmpty()) holdings.unnamedHeld(held).ifPresent(worded::add);
        }
        if (!isHeld || participants.size() + worded.size() == holders || !holdings.isMeant(hold))
            return Optional.empty();
        if (!isTold(occurrence)) return Optional.empty();
        Optional<String> place = places.stream().map(Entity::id).findFirst().or(occurrence::place);
        return Optional.of(new Occurrence(
                sentence,
                occurrence.trigger(),
                occurrence.entities(),
                participants,
                worded,
                place,
                occurrence.time(),
                occurrence.reality()));
    }

    /**
     * What a noun or participle only mentions is not planned or denied with its sentence. A capture that is planned or denied is
     * told as such by the rule of the deed, and nothing is held by it.
     */
    private static boolean isTold(Occurrence occurrence) {
        Status status = occurrence.reality().status();
        Token token = occurrence.trigger().token();
        boolean deed = DEEDS.stream().anyMatch(kind -> TriggerLexicon.names(token, kind));
        return status == Status.ASSERTED || status == Status.ATTRIBUTED || token.isVerb() && !token.is("amod") && !deed;
    }

    private static boolean isPerson(Occurrence occurrence, Participant participant) {
        return occurrence.entities().entity(participant.entity()).type() == EntityType.PERSON;
    }

    private static List<Token> each(ParsedSentence sentence, List<Token> heads) {
        return heads.stream()
                .flatMap(head -> sentence.conjuncts(head).stream())
                .distinct()
                .toList();
    }
}
