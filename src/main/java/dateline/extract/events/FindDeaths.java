package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import dateline.model.Zone;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds deaths and killings: of people, named or not, or where; bills and hopes die otherwise. */
final class FindDeaths implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.DEATH;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence death = occurrence
                .keeping(Role.ACTOR, EventRule::acts)
                .placing(Role.RECIPIENT, EventRule::isSpot)
                .keeping(Role.RECIPIENT, EventRule::acts);
        boolean known = death.has(Role.RECIPIENT) || occurrence.isOfPeople(Role.RECIPIENT);
        return known && death.isReported() && !isLonging(occurrence) && !isPlot(occurrence) && !isFigurative(occurrence)
                ? Optional.of(death)
                : Optional.empty();
    }

    /** "She is dying to see it" is alive. */
    private static boolean isLonging(Occurrence death) {
        Token word = death.trigger().token();
        return word.form().equalsIgnoreCase("dying")
                && death.sentence().children(word, "xcomp", "advcl").stream()
                        .anyMatch(aim -> Grammar.isInfinitive(death.sentence(), aim));
    }

    /** "drowned out by the band", "killed off the plan", "the comedian killed the crowd", "it would strangle small firms", "thousands of fish died": nobody dies of it. */
    private static boolean isFigurative(Occurrence death) {
        Token word = death.trigger().token();
        boolean away = death.sentence().children(word, "compound:prt", "advmod").stream()
                .anyMatch(particle -> particle.form().equalsIgnoreCase("out")
                        || particle.form().equalsIgnoreCase("off") && Grammar.isLemma(word, Set.of("kill")));
        List<Token> whom = Arguments.of(death.sentence(), death.trigger(), Role.RECIPIENT);
        return away
                || isScareQuoted(death)
                || whom.stream().anyMatch(head -> Grammar.isLemma(head, Words.list("immortals")))
                || whom.stream().anyMatch(head -> Persons.isOfThings(death.sentence(), death.entities(), head))
                || !whom.isEmpty()
                        && whom.stream().allMatch(head -> Grammar.isLemma(head, Words.list("listeners")))
                        && death.sentence().tokens().stream()
                                .noneMatch(other -> Grammar.isLemma(other, Words.list("armed")));
    }

    /** "would “strangle” small firms". */
    private static boolean isScareQuoted(Occurrence death) {
        int word = death.trigger().token().index();
        List<Token> tokens = death.sentence().tokens();
        return word > 0
                && word + 1 < tokens.size()
                && tokens.get(word - 1).tag().equals("``")
                && tokens.get(word + 1).tag().equals("''");
    }

    /** "In the film the guard is killed": a text that tells of a death tells it in the past; headlines do not. */
    private static boolean isPlot(Occurrence death) {
        Token word = death.trigger().token();
        List<Token> auxiliaries = death.sentence().children(word, "aux");
        return death.sentence().zone() == Zone.BODY
                && death.time().isEmpty()
                && word.tag().equals("VBN")
                && auxiliaries.size() == 1
                && auxiliaries.getFirst().form().matches("(?i)is|are");
    }
}
