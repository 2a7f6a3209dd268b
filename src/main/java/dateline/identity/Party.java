package dateline.identity;

import dateline.model.EntityType;
import dateline.model.OfficeHolding.Tenure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Who takes part in an event, with what stands for him: a minister may be told of as his country, a country as its
 * government, a person by the surname alone.
 *
 * @param iri as known across articles
 * @param type absent if the article does not describe it
 * @param name in lower case
 * @param standsFor the countries and bodies that it acts for, or that act for it
 */
record Party(String iri, Optional<EntityType> type, String name, Set<String> standsFor) {
    private static final String GOVERNMENT = "government of ";
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");

    /** @param own the IRI that the article gave it */
    static Party of(Profile by, String own, UnaryOperator<String> names) {
        Optional<EntityProfile> entity = by.entity(own);
        Set<String> standsFor = new TreeSet<>();
        if (entity.isPresent()) {
            switch (entity.get().type()) {
                case COUNTRY, GOVERNMENT_BODY, ORGANIZATION -> {
                    standsFor.add("name " + country(entity.get().name()));
                    if (entity.get().type() != EntityType.ORGANIZATION)
                        entity.get().country().ifPresent(code -> standsFor.add("country " + code));
                }
                case PERSON ->
                    by.offices().stream()
                            .filter(office -> office.holder().equals(own))
                            .filter(office -> office.tenure() == Tenure.CURRENT || office.tenure() == Tenure.ACTING)
                            .forEach(office -> {
                                office.organization()
                                        .flatMap(body -> name(by, body))
                                        .ifPresent(name -> standsFor.add("name " + name));
                                office.country().ifPresent(code -> standsFor.add("country " + code));
                            });
                default -> {}
            }
        }
        return new Party(
                names.apply(own),
                entity.map(EntityProfile::type),
                entity.map(EntityProfile::name).orElse(own).toLowerCase(Locale.ROOT),
                standsFor);
    }

    /** "estmark" of "Government of Estmark" and of "Estmark's army"; else the name. */
    private static String country(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(GOVERNMENT)) return lower.substring(GOVERNMENT.length());
        int owner = Math.max(lower.indexOf("'s "), lower.indexOf("’s "));
        return owner < 0 ? lower : lower.substring(0, owner);
    }

    private static Optional<String> name(Profile by, String iri) {
        return by.entity(iri).map(entity -> entity.name().toLowerCase(Locale.ROOT));
    }

    boolean isPerson() {
        return type.equals(Optional.of(EntityType.PERSON));
    }

    /** Under what it is looked for. */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>(standsFor);
        anchors.add("name " + surname());
        return anchors;
    }

    private String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether both words may be for one party. */
    boolean matches(Party other) {
        if (iri.equals(other.iri)) return true;
        if (isPerson() && other.isPerson()) return isShort(other) || other.isShort(this);
        if (isPerson() || other.isPerson()) return isFor(other);
        return name.equals(other.name)
                || name.endsWith(" " + other.name)
                || other.name.endsWith(" " + name)
                || isFor(other);
    }

    /** Whether this is the other's name in short: "Salmela", "H. Salmela", and "Henrik Salmela" of "Henrik Salmela of Norvika". */
    private boolean isShort(Party other) {
        if (name.equals(other.name) || other.name.startsWith(name + " of ")) return true;
        if (!surname().equals(other.surname())) return false;
        String first = name.substring(0, name.length() - surname().length()).strip();
        return first.isEmpty() || INITIAL.matcher(first).matches() && other.name.startsWith(first.substring(0, 1));
    }

    private boolean isFor(Party other) {
        Set<String> shared = new HashSet<>(standsFor);
        shared.retainAll(other.standsFor);
        return !shared.isEmpty();
    }

    /** How many of the one find a match of their own among the other. */
    static int matches(Collection<Party> some, Collection<Party> others) {
        List<Party> free = new ArrayList<>(others);
        int matches = 0;
        for (Party party : some) {
            Optional<Party> match = free.stream().filter(party::matches).findFirst();
            match.ifPresent(free::remove);
            if (match.isPresent()) matches++;
        }
        return matches;
    }
}
