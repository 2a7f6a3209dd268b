package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.EventKind;
import java.util.List;
import java.util.Optional;

/** Knows what an event of one kind needs. */
interface EventRule {
    EventKind kind();

    /** The words of a sentence that may name such an event, in order. */
    default List<Trigger> triggers(ParsedSentence sentence) {
        return TriggerLexicon.triggers(sentence, kind());
    }

    /** The occurrence as an event of this kind, its participants in their roles; nothing where it lacks what the kind needs. */
    Optional<Occurrence> complete(Occurrence occurrence);

    /** Whether the verb in the simple present tells what happens ("Tarvia blames Belmora") and not what is usual. */
    default boolean isToldInPresent() {
        return false;
    }

    /** Who can act: towns, rivers and buildings cannot. */
    static boolean acts(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANIZATION, GOVERNMENT_BODY, PARTY, NEWS_MEDIA, GROUP, COUNTRY -> true;
            case CITY, PLACE, LANDFORM, FACILITY -> false;
        };
    }

    /** A place that no one takes for a state: towns, regions, buildings. */
    static boolean isSpot(Entity entity) {
        return entity.type().isPlace() && entity.type() != EntityType.COUNTRY;
    }

    /** Whether it is done by a camera: who is "captured on video" stays free. */
    static boolean isPictured(Occurrence occurrence) {
        return occurrence.sentence().children(occurrence.trigger().token(), "obl", "nmod").stream()
                .anyMatch(medium -> Grammar.isLemma(medium, Words.list("pictures"))
                        && Grammar.hasPreposition(occurrence.sentence(), medium, "on"));
    }
}
