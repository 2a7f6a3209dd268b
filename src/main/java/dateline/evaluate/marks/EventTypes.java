package dateline.evaluate.marks;

import dateline.model.EventKind;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For which types of an annotation scheme our kinds of event stand; where there are several, for any of them. */
enum EventTypes {
    /** A meeting may be held from afar, and who visits somebody meets him. */
    ACE(Map.ofEntries(
            Map.entry(EventKind.MEETING, List.of("Contact:Meet", "Contact:Phone-Write")),
            Map.entry(EventKind.VISIT, List.of("Movement:Transport", "Contact:Meet")),
            Map.entry(EventKind.ATTACK, List.of("Conflict:Attack")),
            Map.entry(EventKind.WAR, List.of("Conflict:Attack")),
            Map.entry(EventKind.MOVEMENT, List.of("Movement:Transport")),
            Map.entry(EventKind.DEATH, List.of("Life:Die")),
            Map.entry(EventKind.ARREST, List.of("Justice:Arrest-Jail")),
            Map.entry(EventKind.PROTEST, List.of("Conflict:Demonstrate")),
            Map.entry(EventKind.TRANSACTION, List.of("Transaction:Transfer-Money")))),

    /** The first two parts of a type say what it is; of contacts it is the third that does. */
    KAIROS(Map.ofEntries(
            Map.entry(EventKind.MEETING, List.of("Contact.Contact.Meet", "Contact.Contact.Correspondence")),
            Map.entry(EventKind.VISIT, List.of("Movement.Transportation", "Contact.Contact.Meet")),
            Map.entry(EventKind.ATTACK, List.of("Conflict.Attack")),
            Map.entry(EventKind.WAR, List.of("Conflict.Attack")),
            Map.entry(EventKind.MOVEMENT, List.of("Movement.Transportation")),
            Map.entry(EventKind.DEATH, List.of("Life.Die")),
            Map.entry(EventKind.ARREST, List.of("Justice.ArrestJailDetain")),
            Map.entry(EventKind.PROTEST, List.of("Conflict.Demonstrate")),
            Map.entry(EventKind.TRANSACTION, List.of("Transaction.ExchangeBuySell", "Transaction.Donation")),
            Map.entry(EventKind.DEMAND, List.of("Contact.RequestCommand")),
            Map.entry(EventKind.THREAT, List.of("Contact.ThreatenCoerce")),
            Map.entry(
                    EventKind.LEGAL_PROCEEDING,
                    List.of(
                            "Justice.ChargeIndict",
                            "Justice.TrialHearing",
                            "Justice.Convict",
                            "Justice.Sentence",
                            "Justice.Acquit")),
            Map.entry(EventKind.POSITION_CHANGE, List.of("Personnel.EndPosition", "Personnel.StartPosition"))));

    private final Map<EventKind, List<String>> types;

    EventTypes(Map<EventKind, List<String>> types) {
        this.types = new EnumMap<>(types);
    }

    /** Nothing if the scheme does not have the kind. */
    List<String> of(EventKind kind) {
        return types.getOrDefault(kind, List.of());
    }

    /** All that a kind stands for, in the order of the kinds. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        types.values().forEach(all::addAll);
        return all;
    }

    /** A type of the gold, as exact as those here. */
    String named(String type) {
        if (this == ACE || type.startsWith("Contact.Contact.")) return type;
        int end = type.lastIndexOf('.');
        return end < 0 ? type : type.substring(0, end);
    }
}
