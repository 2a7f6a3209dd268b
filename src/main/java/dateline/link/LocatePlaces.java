package dateline.link;

import dateline.authority.Place;
import dateline.authority.Place.Kind;
import dateline.authority.Places;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says which place on the map the places of an article are. Of all that are called so, the one is likelier that has more
 * people, is a capital or a country, is said to lie in what stands beside it ("Paris, Texas"), lies in a country or a
 * division that the article speaks of, and lies near other places of the article. How sure that is comes from how much
 * likelier it is than the others.
 */
final class LocatePlaces {
    // Worth of the signs, in log-odds. Set by hand on the even lines of a set of news with the coordinates of its
    // places,
    // and checked on the odd ones.
    private static final double PEOPLE = 0.9; // for ten times as many
    private static final double BESIDE = 7; // "Paris, Texas"
    private static final double AFTER_TOWN = 4; // "Buffalo, New York"
    private static final double COUNTRY_NAMED = 1.2;
    private static final double REGION_NAMED = 2.8;
    private static final double NEAR = 1.5; // another place of the article within that distance
    private static final double SAME_REGION = 0.8;
    private static final double TYPED = 1.0; // extraction took it for of that country
    private static final double UNLISTED = 2.6; // the score of a place that no list has: a village, a street

    private static final Pattern DIVISION = Pattern.compile(" (?:state|province|region)\\b");
    private static final double NEARBY = 161; // kilometres: a hundred miles
    private static final double SAME_SPOT = 50; // kilometres from a town to the middle of a division of its name
    private static final double ENOUGH = 2; // places nearby that count: more say the same
    private static final int BESIDE_LENGTH = 40;

    private final Places places;

    LocatePlaces(Places places) {
        this.places = places;
    }

    /**
     * Where something probably is.
     *
     * @param sure how likely it is this place
     * @param sureOfCountry how likely it lies in this country
     */
    record Located(Place place, double sure, double sureOfCountry) {}

    private record Candidates(Entity entity, List<Place> places, Optional<Place> beside, boolean afterTown) {}

    /** By the ids of the entities; places that no list has are not among them. */
    Map<String, Located> in(ArticleFacts facts) {
        List<Candidates> all = facts.entities().stream()
                .map(entity ->
                        new Candidates(entity, candidates(entity), beside(entity, facts), isAfterTown(entity, facts)))
                .filter(candidates -> !candidates.places().isEmpty())
                .toList();
        Map<String, Integer> countries = countries(facts);
        Map<String, Place> tops = new HashMap<>();
        Map<String, Located> located = new LinkedHashMap<>();
        for (boolean first : List.of(true, false)) {
            Map<String, Place> others = Map.copyOf(tops);
            for (Candidates candidates : all) {
                Located best = best(candidates, countries, first ? Map.of() : others);
                tops.put(candidates.entity().id(), best.place());
                located.put(candidates.entity().id(), best);
            }
        }
        return located;
    }

    private List<Place> candidates(Entity entity) {
        return switch (entity.type()) {
            case COUNTRY -> entity.country().flatMap(places::find).map(List::of).orElse(List.of());
            case CITY, PLACE -> named(entity);
            case PERSON, ORGANIZATION, GOVERNMENT_BODY, PARTY, NEWS_MEDIA, GROUP, LANDFORM, FACILITY -> List.of();
        };
    }

    private List<Place> named(Entity entity) {
        Set<Place> found = new LinkedHashSet<>(places.named(entity.name()));
        if (found.isEmpty())
            entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .forEach(mention -> found.addAll(places.named(mention.text())));
        found.removeIf(place -> place.kind() == Kind.COUNTRY && entity.type() == EntityType.CITY);
        return List.copyOf(found);
    }

    /** The country or division that is said right after a mention: "Texas" of "Paris, Texas". */
    private Optional<Place> beside(Entity entity, ArticleFacts facts) {
        String text = facts.article().text();
        for (Mention mention : entity.mentions()) {
            int end = mention.span().end();
            if (mention.kind() != Mention.Kind.NAME || end + 2 >= text.length()) continue;
            String after = text.substring(end, Math.min(text.length(), end + BESIDE_LENGTH));
            if (!after.startsWith(", ") && !after.startsWith(" (")) continue;
            Optional<Place> place = longestName(after.substring(2));
            if (place.isPresent()) return place;
        }
        return Optional.empty();
    }

    /** "New York" of "Buffalo, New York" and of "New York state" is the division, not the town. */
    private boolean isAfterTown(Entity entity, ArticleFacts facts) {
        String text = facts.article().text();
        for (Mention mention : entity.mentions()) {
            if (mention.kind() != Mention.Kind.NAME) continue;
            if (DIVISION.matcher(text)
                    .region(mention.span().end(), text.length())
                    .lookingAt()) return true;
            int begin = mention.span().begin();
            if (begin > 2 && text.startsWith(", ", begin - 2) && endsTown(facts, begin - 2)) return true;
        }
        return false;
    }

    private boolean endsTown(ArticleFacts facts, int end) {
        return facts.entities().stream()
                .filter(other -> other.type() == EntityType.CITY || other.type() == EntityType.PLACE)
                .flatMap(other -> other.mentions().stream())
                .anyMatch(mention -> mention.span().end() == end
                        && places.named(mention.text()).stream()
                                .anyMatch(place -> place.kind().isTown()));
    }

    private Optional<Place> longestName(String words) {
        String[] parts = words.split("[,;:)(\\n]", 2)[0].strip().split("\\s+");
        for (int length = Math.min(3, parts.length); length > 0; length--) {
            String name = String.join(" ", List.of(parts).subList(0, length));
            if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) continue;
            Optional<Place> place = places.named(name).stream()
                    .filter(one -> one.kind() == Kind.REGION || one.kind() == Kind.COUNTRY)
                    .max(Comparator.comparingLong(Place::population));
            if (place.isPresent()) return place;
        }
        return Optional.empty();
    }

    private static Map<String, Integer> countries(ArticleFacts facts) {
        return facts.entities().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .filter(entity -> entity.country().isPresent())
                .collect(Collectors.toMap(
                        entity -> entity.country().orElseThrow(),
                        entity -> entity.mentions().size(),
                        Integer::sum));
    }

    private Located best(Candidates candidates, Map<String, Integer> countries, Map<String, Place> others) {
        Map<Place, Double> odds = new LinkedHashMap<>();
        double all = Math.exp(UNLISTED);
        for (Place place : candidates.places()) {
            double weight = Math.exp(score(place, candidates, countries, others));
            odds.put(place, weight);
            all += weight;
        }
        Place best = odds.entrySet().stream()
                .max(Map.Entry.<Place, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
        double same = odds.entrySet().stream()
                .filter(entry -> isSameSpot(entry.getKey(), best))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double country = odds.entrySet().stream()
                .filter(entry -> entry.getKey().country().equals(best.country()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return new Located(best, same / all, country / all);
    }

    /** A town and the division that bears its name: who means the one is not wrong about the other. */
    private static boolean isSameSpot(Place one, Place other) {
        return one.country().equals(other.country()) && one.kilometresTo(other) <= SAME_SPOT;
    }

    private double score(
            Place place, Candidates candidates, Map<String, Integer> countries, Map<String, Place> others) {
        double score = PEOPLE * Math.log10(place.population() + 100.0) + worth(place.kind());
        if (candidates.entity().country().equals(Optional.of(place.country()))) score += TYPED;
        if (countries.containsKey(place.country())) score += COUNTRY_NAMED;
        if (candidates.beside().isPresent())
            score += isWithin(place, candidates.beside().get()) ? BESIDE : 0;
        if (candidates.afterTown() && place.kind() == Kind.REGION) score += AFTER_TOWN;
        double near = 0;
        boolean sameRegion = false;
        boolean regionNamed = false;
        for (Map.Entry<String, Place> entry : others.entrySet()) {
            Place other = entry.getValue();
            if (entry.getKey().equals(candidates.entity().id()) || other.equals(place)) continue;
            if (other.kind() == Kind.REGION && isWithin(place, other)) regionNamed = true;
            else if (other.kind().isTown() || other.kind() == Kind.COUNTY) {
                if (place.kind().isTown() && place.kilometresTo(other) <= NEARBY) near++;
                if (region(other).equals(region(place))) sameRegion = true;
            }
        }
        if (regionNamed) score += REGION_NAMED;
        if (sameRegion) score += SAME_REGION;
        return score + NEAR * Math.min(near, ENOUGH) / ENOUGH;
    }

    private static double worth(Kind kind) {
        return switch (kind) {
            case COUNTRY -> 4;
            case CAPITAL -> 1.5;
            case REGION -> 0.5;
            case TOWN -> 0;
            case COUNTY -> 1.5; // its name says "County"
            case QUARTER -> -1.5;
        };
    }

    private static String region(Place place) {
        return place.country() + "." + place.region().split("\\.")[0];
    }

    private static boolean isWithin(Place place, Place whole) {
        if (whole.kind() == Kind.COUNTRY)
            return place.country().equals(whole.country()) && place.kind() != Kind.COUNTRY;
        return whole.kind() == Kind.REGION
                && !place.equals(whole)
                && region(place).equals(region(whole));
    }
}
