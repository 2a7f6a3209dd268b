package dateline.identity;

import dateline.model.EventKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two reports that can be of one time and place are of one event, by those who take part. All symmetric.
 */
final class SameParties {
    private SameParties() {}

    /** Of plans all must be the same that is told. */
    static boolean ofPlans(EventView one, EventView other) {
        return one.when().fits(other.when())
                && isAll(one.principals(), other.principals())
                && one.principals().size() == other.principals().size()
                && (one.when().told() && other.when().told()
                        || one.sharesPlace(other)
                        || one.principals().size() > 1);
    }

    /**
     * What people do together: two of them at least, and nobody in the shorter list who is not in the longer, unless both
     * articles speak of all.
     */
    static boolean together(EventView one, EventView other) {
        List<Party> some = one.principals();
        List<Party> others = other.principals();
        if (!one.when().fits(other.when()) || some.isEmpty() || others.isEmpty()) return false;
        boolean known = one.when().isAbout(other.when()) && one.speaksOf(others) && other.speaksOf(some);
        if (!isAll(some, others))
            return known
                    && one.when().isSameDay(other.when())
                    && (one.sharesPlace(other) || one.sharesTriggers(other, 2));
        return Math.min(some.size(), others.size()) >= 2
                || known
                || one.sharesPlace(other) && (one.when().isSameDay(other.when()) || one.kind() == EventKind.WAR);
    }

    /** A visitor, and where or to whom he goes. */
    static boolean visit(EventView one, EventView other) {
        return one.when().fits(other.when())
                && agree(one, one.actors(), other, other.actors())
                && (one.sharesPlace(other)
                        || Party.matches(one.recipients(), other.recipients()) > 0
                        || one.when().isSameDay(other.when()) && one.mayBeWithin(other));
    }

    /** What one does to another: both the same. */
    static boolean directed(EventView one, EventView other) {
        if (!one.when().fits(other.when()) || !agree(one, one.actors(), other, other.actors())) return false;
        if (one.recipients().isEmpty() && other.recipients().isEmpty())
            return one.when().isAbout(other.when())
                    && !one.hasOtherWords(other)
                    && (one.sharesWords(other)
                            || one.sharesTriggers(other, 2)
                            || one.sharesTriggers(other, 1) && one.sharesPlace(other));
        return agree(one, one.recipients(), other, other.recipients())
                || (one.recipients().isEmpty() || other.recipients().isEmpty())
                        && one.when().isSameDay(other.when())
                        && one.sharesTriggers(other, 1)
                        && !one.hasOtherWords(other)
                        && isAll(one.actors(), other.actors());
    }

    /** What happens to somebody: to him, in the same way, by nobody else. */
    static boolean toSomebody(EventView one, EventView other) {
        if (!one.when().fits(other.when())
                || !isSameWay(one, other)
                || isOther(one.actors(), other.actors())
                        && !one.recipients().isEmpty()
                        && !other.recipients().isEmpty()) return false;
        List<Party> some = whom(one);
        List<Party> others = whom(other);
        if (!some.isEmpty() || !others.isEmpty()) return agree(one, some, other, others);
        return one.when().isSameDay(other.when())
                && one.sharesPlace(other)
                && (one.sharesWords(other) || one.sharesToll(other));
    }

    /** Whom it happens to; who resigns or takes office does so himself. */
    private static List<Party> whom(EventView event) {
        return event.recipients().isEmpty() && event.kind() == EventKind.POSITION_CHANGE
                ? event.actors()
                : event.recipients();
    }

    /** Words that name any event of these kinds, and so tell nothing of this one. */
    private static final Set<String> OF_ANY = Set.of(
            "election",
            "elections",
            "elected",
            "vote",
            "voted",
            "votes",
            "poll",
            "polls",
            "lost",
            "wins",
            "loses",
            "protest",
            "protests",
            "protested",
            "march",
            "marched",
            "rally",
            "rallied",
            "demonstration",
            "demonstrated",
            "attack",
            "attacks",
            "attacked",
            "killed",
            "kill",
            "fired",
            "bomb",
            "bombed",
            "bombing",
            "shot",
            "shooting",
            "fire",
            "crash",
            "crashed",
            "accident",
            "fled",
            "flee",
            "moved",
            "returned",
            "arrived",
            "deployed");

    /** An election of one body in one place, or won or lost by the same. */
    static boolean election(EventView one, EventView other) {
        Set<String> some = new TreeSet<>(one.triggers());
        Set<String> others = new TreeSet<>(other.triggers());
        some.removeAll(OF_ANY);
        others.removeAll(OF_ANY);
        boolean bodiesDiffer =
                !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
        return one.when().fits(other.when())
                && !bodiesDiffer
                && (one.sharesPlace(other) && (one.when().isSameDay(other.when()) || one.sharesStem(other, OF_ANY))
                        || Party.matches(one.principals(), other.principals()) > 0);
    }

    /** What happens somewhere: there, or to the same by the same, and nobody else. */
    static boolean somewhere(EventView one, EventView other) {
        if (isOther(one.actors(), other.actors()) || isOther(one.recipients(), other.recipients())) return false;
        boolean named = Party.matches(one.principals(), other.principals()) > 0;
        int signs = 0;
        if (one.sharesPlace(other) || one.mayBeThere(other) || other.mayBeThere(one)) signs++;
        if (Party.matches(one.actors(), other.actors()) > 0) signs++;
        if (Party.matches(one.recipients(), other.recipients()) > 0) signs++;
        if (one.sharesWords(other) || one.hasWordsFor(other.principals()) || other.hasWordsFor(one.principals()))
            signs++;
        if (one.sharedWords(other) >= (one.when().isSameDay(other.when()) ? 2 : 3)) signs++;
        if (one.sharesStem(other, OF_ANY)) signs++;
        if (one.sharesToll(other)) signs++;
        if (isSpokenOf(one, other) || isSpokenOf(other, one)) signs++;
        if (one.hasOtherWords(other) && !named && !one.sharesToll(other)) return false;
        if (!one.when().fits(other.when())) return one.sharesPlace(other) && signs >= 2;
        if (one.when().isSameDay(other.when()) && one.sharesPlace(other)) return signs >= 1;
        return signs >= (one.kind() == EventKind.DISASTER ? 1 : 2);
    }

    /** One names somebody of whom the other's article speaks, though not here. */
    private static boolean isSpokenOf(EventView one, EventView other) {
        return !one.principals().isEmpty() && other.principals().isEmpty() && other.speaksOf(one.principals());
    }

    /** Both name somebody, and not one of them is the same. */
    private static boolean isOther(List<Party> some, List<Party> others) {
        return !some.isEmpty() && !others.isEmpty() && Party.matches(some, others) == 0;
    }

    /** Both name somebody, and all of the shorter list are in the longer. */
    private static boolean isAll(List<Party> some, List<Party> others) {
        int least = Math.min(some.size(), others.size());
        return least > 0 && Party.matches(some, others) == least;
    }

    /**
     * Both name the same or, of one day or one other party, one names somebody of whom the other's article speaks too, while it has other
     * words for him here: "the captain".
     */
    private static boolean agree(EventView one, List<Party> some, EventView other, List<Party> others) {
        if (!some.isEmpty() && !others.isEmpty()) return isAll(some, others);
        return (one.when().isSameDay(other.when()) || Party.matches(one.principals(), other.principals()) > 0)
                && !(some.isEmpty() && others.isEmpty())
                && one.speaksOf(others)
                && other.speaksOf(some);
    }

    /** The same holds the same. */
    static boolean control(EventView one, EventView other) {
        return one.when().fits(other.when())
                && isAll(one.actors(), other.actors())
                && (isAll(one.recipients(), other.recipients()) || one.sharesPlace(other));
    }

    private static final Map<String, List<String>> WAYS = Map.of(
            "out", List.of("resign", "step", "quit", "dismiss", "sack", "fire", "oust", "remov", "depart", "leav"),
            "in", List.of("appoint", "name", "elect", "swor", "swear", "inaugurat", "promot", "succeed", "took", "tak"),
            "charge", List.of("charg", "indict", "accus"),
            "sentence", List.of("sentenc", "jail", "impris", "convict", "guilty"),
            "acquit", List.of("acquit", "clear"),
            "sue", List.of("sue", "suit", "lawsuit"),
            "appeal", List.of("appeal"),
            "trial", List.of("trial", "tried", "hearing"));

    /** An appointment is no dismissal, a charge no sentence. */
    private static boolean isSameWay(EventView one, EventView other) {
        Optional<String> first = way(one.triggers());
        Optional<String> second = way(other.triggers());
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static Optional<String> way(Set<String> triggers) {
        return WAYS.entrySet().stream()
                .filter(way -> way.getValue().stream()
                        .anyMatch(stem -> triggers.stream().anyMatch(trigger -> trigger.startsWith(stem))))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
