package dateline.extract.events;

import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds threats: who threatens, and whom or with what. */
final class FindThreats implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.THREAT;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence threat = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        if (!isThreaten(threat))
            threat = threat.keeping(Role.RECIPIENT, FindThreats::isPower).keeping(Role.ACTOR, FindThreats::isPower);
        boolean aimed = threat.has(Role.RECIPIENT)
                || (threat.trigger().isVerb() && isThreaten(threat) && !isOfClause(threat) && Speech.hasMatter(threat));
        boolean known = threat.has(Role.ACTOR) || isThreaten(threat) && threat.isSuffered();
        return known && aimed ? Optional.of(threat) : Optional.empty();
    }

    private static boolean isThreaten(Occurrence threat) {
        return !Grammar.lemma(threat.trigger().token()).equals("warn");
    }

    /** "pledged to stop Belmora" is a threat because of Belmora. */
    private static boolean isOfClause(Occurrence threat) {
        return threat.trigger().frame().slots(Role.RECIPIENT).contains("clause-undergoer");
    }

    /** A warning is a threat between states; a warning to residents is none. */
    private static boolean isPower(Entity entity) {
        return entity.type() == EntityType.COUNTRY || entity.type() == EntityType.GOVERNMENT_BODY;
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
