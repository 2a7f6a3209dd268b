package dateline.identity;

import dateline.model.EventKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event as the rules of identity look at it.
 *
 * @param worded the words for those in it whom the article does not name
 * @param triggers the words that name it
 * @param tolls its figures, as "quantity number"
 * @param spokenOf the names of all that its article speaks of, in lower case
 */
record EventView(
        EventKind kind,
        boolean realised,
        EventWhen when,
        List<Party> actors,
        List<Party> recipients,
        List<Party> others,
        List<EventPlace> places,
        Set<String> worded,
        Set<String> triggers,
        Set<String> tolls,
        Set<String> spokenOf) {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SPOKEN_OF = 8; // names that an event is found by though it does not tell them
    private static final int STEM = 5; // letters that words of one stem mostly share
    private static final int SHORT = 3; // letters of a word that says too little

    static EventView of(Told<EventProfile> told) {
        return told.by().events().stream()
                .filter(event -> event.iri().equals(told.fact().iri()))
                .findFirst()
                .map(own -> of(told.by(), own, told.names()))
                .orElseThrow();
    }

    /** @param own as its article has it */
    static EventView of(Profile by, EventProfile own, UnaryOperator<String> names) {
        return new EventView(
                own.kind(),
                own.realised(),
                EventWhen.of(by, own),
                parties(by, own.actors(), names),
                parties(by, own.recipients(), names),
                parties(by, own.others(), names),
                own.places().stream().map(place -> EventPlace.of(by, place)).toList(),
                words(own.reports().stream().flatMap(report -> report.worded().stream())),
                words(own.reports().stream().map(EventProfile.ReportProfile::trigger)),
                by.figures().stream()
                        .filter(figure -> figure.event().equals(Optional.of(own.iri())))
                        .map(figure -> "%s %s"
                                .formatted(figure.quantity(), figure.value().or(figure::min)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                by.entities().stream()
                        .map(entity -> entity.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<Party> parties(Profile by, Collection<String> own, UnaryOperator<String> names) {
        return own.stream().map(iri -> Party.of(by, iri, names)).toList();
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(NOT_WORDS.split(text.toLowerCase(Locale.ROOT))))
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All parties of any part. */
    List<Party> parties() {
        return Stream.of(actors, recipients, others).flatMap(List::stream).toList();
    }

    /** Those who act and those it is done to. */
    List<Party> principals() {
        return Stream.concat(actors.stream(), recipients.stream()).toList();
    }

    /**
     * Under what it is looked for: its parties, its places and, where somebody in it is not named, his words and whoever
     * its article speaks of.
     */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        parties().forEach(party -> anchors.addAll(party.anchors()));
        places.forEach(place -> anchors.add(place.anchor()));
        worded.forEach(word -> anchors.add("word " + word));
        if (isSomebodyMissing())
            spokenOf.stream()
                    .limit(SPOKEN_OF)
                    .forEach(name -> anchors.add("name " + name.substring(name.lastIndexOf(' ') + 1)));
        return anchors;
    }

    private boolean isSomebodyMissing() {
        return switch (kind) {
            case VISIT -> actors.isEmpty();
            case ACCUSATION, DEMAND, REJECTION, THREAT, SANCTION, COERCION, TRANSACTION ->
                actors.isEmpty() || recipients.isEmpty();
            case DEATH, ARREST, LEGAL_PROCEEDING, POSITION_CHANGE -> recipients.isEmpty();
            default -> principals().isEmpty();
        };
    }

    boolean sharesPlace(EventView other) {
        return places.stream().anyMatch(place -> other.places.stream().anyMatch(place::isSame));
    }

    /** Both say where, and that excludes each other. */
    boolean isElsewhere(EventView other) {
        return !places.isEmpty()
                && !other.places.isEmpty()
                && !sharesPlace(other)
                && places.stream().anyMatch(place -> other.places.stream().anyMatch(place::excludes));
    }

    /** Whether its article speaks, wherever, of all of these. */
    boolean speaksOf(Collection<Party> parties) {
        return parties.stream().allMatch(party -> speaksOf(party.name()));
    }

    private boolean speaksOf(String name) {
        return spokenOf.stream()
                .anyMatch(spoken -> spoken.equals(name) || name.endsWith(" " + spoken) || spoken.endsWith(" " + name));
    }

    /** One is told to be in a country, the other in a town of it, as far as its article speaks of that country. */
    boolean mayBeWithin(EventView other) {
        return places.stream().anyMatch(place -> other.places.stream()
                .anyMatch(own -> !place.excludes(own)
                        && (place.isCountry() && other.speaksOf(place.name())
                                || own.isCountry() && speaksOf(own.name()))));
    }

    /** Its words for somebody bear the name of one of these: "supporters of the Civic Union". */
    boolean hasWordsFor(Collection<Party> parties) {
        return parties.stream().anyMatch(party -> {
            Set<String> name = words(Stream.of(party.name()));
            return !name.isEmpty() && worded.containsAll(name);
        });
    }

    /** Both have words for somebody, and not one word in common. */
    boolean hasOtherWords(EventView other) {
        return !worded.isEmpty() && !other.worded.isEmpty() && !sharesWords(other);
    }

    /** One tells no place, but its article speaks of the other's. */
    boolean mayBeThere(EventView other) {
        return places.isEmpty() && other.places.stream().anyMatch(place -> speaksOf(place.name()));
    }

    /** Both are named by a word of one stem that is not for every event of the kind. */
    boolean sharesStem(EventView other, Set<String> ofAny) {
        Set<String> stems = stems(ofAny);
        stems.retainAll(other.stems(ofAny));
        return !stems.isEmpty();
    }

    private Set<String> stems(Set<String> ofAny) {
        return triggers.stream()
                .filter(word -> !ofAny.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** They are named by the same word, or by several of the same. */
    boolean sharesTriggers(EventView other, int least) {
        return triggers.stream().filter(other.triggers::contains).count() >= least;
    }

    boolean sharesWords(EventView other) {
        return sharedWords(other) > 0;
    }

    long sharedWords(EventView other) {
        return worded.stream().filter(other.worded::contains).count();
    }

    boolean sharesToll(EventView other) {
        return shares(tolls, other.tolls);
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return !shared.isEmpty();
    }
}
