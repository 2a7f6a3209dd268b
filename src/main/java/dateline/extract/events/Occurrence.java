package dateline.extract.events;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.model.Entity;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Time;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one sentence says around one word that names an event.
 *
 * @param participants in the order of the frame, no entity twice
 * @param worded who else takes part, and is not named
 * @param reality how sure the sentence is of it
 */
record Occurrence(
        ParsedSentence sentence,
        Trigger trigger,
        Entities entities,
        List<Participant> participants,
        List<Phrase> worded,
        Optional<String> place,
        Optional<Time> time,
        Reality reality) {
    Occurrence {
        participants = List.copyOf(participants);
        worded = List.copyOf(worded);
    }

    List<Entity> in(Role role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .map(participant -> entities.entity(participant.entity()))
                .toList();
    }

    /** Whether somebody plays this role, named or not. */
    boolean has(Role role) {
        return hasNamed(role) || worded.stream().anyMatch(phrase -> phrase.role() == role && phrase.isPeople());
    }

    boolean hasNamed(Role role) {
        return participants.stream().anyMatch(participant -> participant.role() == role);
    }

    /** Whether something plays this role, be it people or not: "rejected the offer". */
    boolean hasAny(Role role) {
        return hasNamed(role) || worded.stream().anyMatch(phrase -> phrase.role() == role);
    }

    /** Whether a phrase in this role speaks of people, named or not. */
    boolean isOfPeople(Role role) {
        return Arguments.of(sentence, trigger, role).stream().anyMatch(head -> Persons.are(sentence, entities, head));
    }

    /**
     * Whether the words report the event and do not only mention that there was one ("since the attacks", "fear of protests"): a
     * verb does; so does a noun with somebody who takes part, with a place, or carried by a verb.
     */
    boolean isReported() {
        return trigger.isVerb()
                || !participants.isEmpty()
                || place.isPresent()
                || worded.stream().anyMatch(phrase -> phrase.role() == Role.RECIPIENT && phrase.isPeople())
                || NounOfEvent.carrier(sentence, trigger.token()).isPresent()
                || NounOfEvent.impact(sentence, trigger.token()).isPresent();
    }

    /** Whether it is told of those alone to whom it is done: "voters were misled". */
    boolean isSuffered() {
        return trigger.isVerb()
                && Grammar.isPassive(sentence, trigger.token())
                && has(Role.RECIPIENT)
                && Arguments.of(sentence, trigger, Role.ACTOR).isEmpty();
    }

    /** Whether it is a purpose, whosoever it is, that people are to suffer: "a campaign to mislead voters". */
    boolean isMeantForPeople() {
        return trigger.isVerb()
                && Grammar.isInfinitive(sentence, trigger.token())
                && has(Role.RECIPIENT)
                && isOfPeople(Role.RECIPIENT)
                && Arguments.of(sentence, trigger, Role.ACTOR).isEmpty();
    }

    Occurrence with(Reality newReality) {
        return new Occurrence(sentence, trigger, entities, participants, worded, place, time, newReality);
    }

    Occurrence at(String newPlace) {
        return new Occurrence(sentence, trigger, entities, participants, worded, Optional.of(newPlace), time, reality);
    }

    /** Without the participants in this role that are not such. */
    Occurrence keeping(Role role, Predicate<Entity> such) {
        List<Participant> kept = participants.stream()
                .filter(participant -> participant.role() != role || such.test(entities.entity(participant.entity())))
                .toList();
        return new Occurrence(sentence, trigger, entities, kept, worded, place, time, reality);
    }

    /** With those alone of the unnamed who are such. */
    Occurrence wording(Predicate<Phrase> such) {
        return new Occurrence(
                sentence,
                trigger,
                entities,
                participants,
                worded.stream().filter(such).toList(),
                place,
                time,
                reality);
    }

    /** With the first participant in this role that is a town or spot as its place, if it has none yet, and not as a participant. */
    Occurrence placing(Role role, Predicate<Entity> such) {
        Optional<Entity> found = in(role).stream().filter(such).findFirst();
        if (found.isEmpty()) return this;
        Occurrence rest = keeping(role, such.negate());
        return place.isPresent() ? rest : rest.at(found.get().id());
    }

    /** Where no place is told, at that of the first in this role: "a court in Halvern", "the hills of northern Tessaly". */
    Occurrence placedWith(Role role) {
        if (place.isPresent()) return this;
        return Arguments.of(sentence, trigger, role).stream()
                .flatMap(head -> sentence.children(head, "nmod").stream())
                .filter(where ->
                        Grammar.hasPreposition(sentence, where, "in") || Grammar.hasPreposition(sentence, where, "of"))
                .flatMap(where -> entities.denotedBy(sentence, where).stream())
                .filter(id -> entities.entity(id).type().isPlace())
                .findFirst()
                .map(this::at)
                .orElse(this);
    }
}
