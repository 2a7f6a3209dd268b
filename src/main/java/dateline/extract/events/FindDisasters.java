package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        disaster = disaster.placedWith(Role.RECIPIENT);
        disaster = disaster.keeping(Role.ACTOR, entity -> false).keeping(Role.RECIPIENT, EventRule::acts);
        return disaster.place().isPresent() || isDeadly(occurrence) || isDated(occurrence)
                ? Optional.of(disaster)
                : Optional.empty();
    }

    /** "the quake struck on Saturday": wherever it was. */
    private static boolean isDated(Occurrence occurrence) {
        return occurrence.time().isPresent()
                && NounOfEvent.impact(
                                occurrence.sentence(), occurrence.trigger().token())
                        .isPresent();
    }

    /** "the storm left 12 people dead", "the quake shook the hills, killing 12": wherever it was. */
    private static boolean isDeadly(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        return NounOfEvent.impact(sentence, occurrence.trigger().token()).stream()
                .flatMap(verb -> Stream.concat(Stream.of(verb), sentence.children(verb, "advcl", "dep").stream()))
                .filter(verb -> Grammar.isLemma(verb, HARMING))
                .filter(verb -> !Grammar.isLemma(verb, Set.of("leave"))
                        || sentence.subtree(verb).stream().anyMatch(word -> Grammar.isLemma(word, HARMED)))
                .anyMatch(verb -> Grammar.undergoers(sentence, verb).stream()
                        .anyMatch(head -> Persons.are(sentence, occurrence.entities(), head)
                                || head.tag().equals("CD")
                                || Grammar.isLemma(head, Words.list("structures"))));
    }
}
