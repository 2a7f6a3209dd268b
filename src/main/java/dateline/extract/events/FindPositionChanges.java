package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds appointments, resignations and dismissals: of a person, from or to an office. */
final class FindPositionChanges implements EventRule {
    private static final Set<String> NEED_OFFICE = Set.of(
            "name", "become", "succeed", "replace", "quit", "remove", "promote", "tap", "crown", "install", "fire",
            "topple", "hire", "recruit");

    /** What is done to those who hold an office. */
    private static final Set<String> ENDING = Set.of("sack", "fire", "dismiss", "oust", "depose");

    private static final Set<String> LEAVING =
            Set.of("resign", "step", "quit", "stand", "abdicate", "sack", "fire", "dismiss", "oust", "depose");

    @Override
    public EventKind kind() {
        return EventKind.POSITION_CHANGE;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence change = occurrence
                .keeping(Role.ACTOR, EventRule::acts)
                .keeping(Role.RECIPIENT, entity -> entity.type() == EntityType.PERSON);
        boolean ofSomeone = change.trigger().frame().slots(Role.RECIPIENT).isEmpty()
                ? change.in(Role.ACTOR).stream().anyMatch(entity -> entity.type() == EntityType.PERSON)
                : change.has(Role.RECIPIENT);
        ofSomeone = ofSomeone || isOfOffice(change);
        return ofSomeone && isAboutOffice(change) ? Optional.of(change) : Optional.empty();
    }

    /** "the mayor resigned", "the coach was sacked": whoever it is, there is one of them. */
    private static boolean isOfOffice(Occurrence change) {
        Token verb = change.trigger().token();
        if (!change.trigger().isVerb() || !Grammar.isLemma(verb, LEAVING)) return false;
        boolean passive = Grammar.isPassive(change.sentence(), verb);
        return Grammar.surfaceSubjects(change.sentence(), verb).stream()
                .filter(holder -> passive == Grammar.isLemma(verb, ENDING))
                .anyMatch(holder -> holder.tag().equals("NN") && Grammar.isLemma(holder, Words.list("offices")));
    }

    /** "named X minister", "became president": such verbs need the office to be said. */
    private static boolean isAboutOffice(Occurrence change) {
        Token token = change.trigger().token();
        if (!NEED_OFFICE.contains(Grammar.lemma(token))) return true;
        return change.sentence().subtree(token).stream()
                .anyMatch(word -> word.isNoun() && Grammar.isLemma(word, Words.list("offices")));
    }
}
