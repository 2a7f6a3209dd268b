package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds earthquakes, storms, floods and other blows of nature: where. */
final class FindDisasters implements EventRule {
    private static final Set<String> HARMING =
            Set.of("kill", "injure", "wound", "hurt", "displace", "destroy", "damage", "flatten", "leave");
    private static final Set<String> HARMED = Set.of("dead", "homeless", "injured", "missing", "stranded", "wounded");

    @Override
    public EventKind kind() {
        return EventKind.DISASTER;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence disaster =
                occurrence.placing(Role.RECIPIENT, entity -> entity.type().isPlace());
        if (disaster.place().isEmpty())
            disaster = disaster.placing(Role.ACTOR, entity -> entity.type().isPlace());
        disaster = disaster.keeping(Role.ACTOR, entity -> false).keeping(Role.RECIPIENT, EventRule::acts);
        return disaster.place().isPresent() || isDeadly(occurrence) ? Optional.of(disaster) : Optional.empty();
    }

    /** "the storm left 12 people dead": wherever it was. */
    private static boolean isDeadly(Occurrence occurrence) {
        return NounOfEvent.impact(occurrence.sentence(), occurrence.trigger().token())
                .filter(verb -> Grammar.isLemma(verb, HARMING))
                .filter(verb -> !Grammar.isLemma(verb, Set.of("leave"))
                        || occurrence.sentence().subtree(verb).stream().anyMatch(word -> Grammar.isLemma(word, HARMED)))
                .filter(verb -> Grammar.undergoers(occurrence.sentence(), verb).stream()
                        .anyMatch(head -> Persons.are(occurrence.sentence(), occurrence.entities(), head)
                                || head.tag().equals("CD")
                                || Grammar.isLemma(head, Words.list("structures"))))
                .isPresent();
    }
}
