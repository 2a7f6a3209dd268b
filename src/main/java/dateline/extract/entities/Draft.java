package dateline.extract.entities;

import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An entity in the making: its mentions are still being found. Used within the reading of one article. */
final class Draft {
    private final EntityType type;
    private String name;
    private String country;
    private Gender gender = Gender.UNKNOWN;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Office> offices = new LinkedHashSet<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();

    /** An office that stands before the name: its words, without country and status. */
    record Office(String title, String country, boolean former) {}

    Draft(EntityType type, String name, String country) {
        this.type = type;
        this.name = name;
        this.country = country;
        names.add(name);
    }

    EntityType type() {
        return type;
    }

    String name() {
        return name;
    }

    String country() {
        return country;
    }

    void setCountry(String code) {
        if (country.isEmpty()) country = code;
    }

    Gender gender() {
        return gender;
    }

    void setGender(Gender found) {
        if (gender == Gender.UNKNOWN) gender = found;
    }

    /** All names it goes by, the first one first. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Adds a name; the one with the most words becomes the name of the entity. */
    void addName(String other) {
        names.add(other);
        if (words(other) > words(name)) name = other;
    }

    void addAlias(String other) {
        names.add(other);
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    Set<Office> offices() {
        return offices;
    }

    void add(Mention mention) {
        mentions.putIfAbsent(mention.span(), mention);
    }

    List<Mention> mentions() {
        return new ArrayList<>(mentions.values());
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    Entity entity(String id) {
        return new Entity(
                id, type, name, country.isEmpty() ? Optional.empty() : Optional.of(country), mentions(), List.of());
    }
}
