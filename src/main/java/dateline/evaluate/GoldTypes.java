package dateline.evaluate;

import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Figure.Comparator;
import dateline.model.Participant.Role;
import dateline.model.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that gold files give types, in the terms of the model: our own names, and the PLOVER codes and TimeML-like
 * modalities of the first annotation.
 */
final class GoldTypes {
    private static final Map<String, Set<EventKind>> PLOVER = Map.ofEntries(
            Map.entry("AGREE", EnumSet.of(EventKind.AGREEMENT)),
            Map.entry("CONSULT", EnumSet.of(EventKind.MEETING)),
            Map.entry("SUPPORT", EnumSet.of(EventKind.COOPERATION, EventKind.OTHER)),
            Map.entry("COOPERATE", EnumSet.of(EventKind.COOPERATION)),
            Map.entry("AID", EnumSet.of(EventKind.COOPERATION, EventKind.TRANSACTION, EventKind.OTHER)),
            Map.entry("YIELD", EnumSet.of(EventKind.OTHER, EventKind.AGREEMENT, EventKind.POSITION_CHANGE)),
            Map.entry("REQUEST", EnumSet.of(EventKind.DEMAND)),
            Map.entry("ACCUSE", EnumSet.of(EventKind.ACCUSATION, EventKind.LEGAL_PROCEEDING)),
            Map.entry("REJECT", EnumSet.of(EventKind.REJECTION)),
            Map.entry("THREATEN", EnumSet.of(EventKind.THREAT)),
            Map.entry("PROTEST", EnumSet.of(EventKind.PROTEST)),
            Map.entry("MOBILIZE", EnumSet.of(EventKind.OTHER, EventKind.THREAT, EventKind.COERCION)),
            Map.entry("SANCTION", EnumSet.of(EventKind.SANCTION)),
            Map.entry("COERCE", EnumSet.of(EventKind.COERCION, EventKind.ARREST)),
            Map.entry("ASSAULT", EnumSet.of(EventKind.ATTACK, EventKind.WAR, EventKind.DEATH)),
            Map.entry("Occupation/Annexation", EnumSet.of(EventKind.COERCION, EventKind.ATTACK, EventKind.CONTROL)),
            Map.entry("OTHER", EnumSet.of(EventKind.OTHER)));

    private GoldTypes() {}

    /** The kinds of event a name stands for; none if it names no event. */
    static Set<EventKind> kinds(String name) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.term().equals(name))
                .findFirst()
                .<Set<EventKind>>map(EnumSet::of)
                .orElse(PLOVER.getOrDefault(name, Set.of()));
    }

    /** The types of entity a name stands for; none for what the model does not count among entities. */
    static Set<EntityType> entityTypes(String name, String subtype) {
        String first = subtype.split("[ /(]", 2)[0];
        return switch (name) {
            case "NewsAgency" -> EnumSet.of(EntityType.NEWS_MEDIA);
            case "EventName", "Product" -> Set.of();
            case "Place" ->
                switch (first) {
                    case "Country" -> EnumSet.of(EntityType.COUNTRY);
                    case "City" -> EnumSet.of(EntityType.CITY);
                    default -> EnumSet.of(EntityType.PLACE);
                };
            case "Landform" -> EnumSet.of(EntityType.LANDFORM, EntityType.PLACE);
            default ->
                Arrays.stream(EntityType.values())
                        .filter(type -> camelCase(type).equals(name))
                        .findFirst()
                        .<Set<EntityType>>map(EnumSet::of)
                        .orElseThrow(() -> new IllegalArgumentException("no type of entity is called " + name));
        };
    }

    /** {@code GOVERNMENT_BODY} is called "GovernmentBody". */
    private static String camelCase(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_"))
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        return name.toString();
    }

    static Role role(String name) {
        return switch (name) {
            case "actor" -> Role.ACTOR;
            case "recipient" -> Role.RECIPIENT;
            default -> Role.OTHER;
        };
    }

    /** The statuses that a modality stands for, where no status is given. */
    static List<Status> statuses(String modality, boolean negative, boolean reported) {
        if (negative) return List.of(Status.DENIED);
        return switch (modality) {
            case "asserted" -> List.of(reported ? Status.ATTRIBUTED : Status.ASSERTED);
            case "planned", "expected", "intended" -> List.of(Status.PLANNED);
            case "possible" -> List.of(Status.POSSIBLE);
            case "attempted" -> List.of(Status.POSSIBLE, Status.ATTRIBUTED, Status.PLANNED);
            case "hypothetical" -> List.of(Status.HYPOTHETICAL, Status.POSSIBLE);
            case "denied" -> List.of(Status.DENIED);
            default -> throw new IllegalArgumentException("no modality is called " + modality);
        };
    }

    static Optional<Status> status(String term) {
        return Arrays.stream(Status.values())
                .filter(status -> status.term().equals(term))
                .findFirst();
    }

    /** A comparator by its name or by its words. */
    static Comparator comparator(String term, String words) {
        return Arrays.stream(Comparator.values())
                .filter(comparator -> comparator.term().equals(term))
                .findFirst()
                .orElse(words.startsWith("more than") ? Comparator.MORE_THAN : Comparator.EXACTLY);
    }
}
