package dateline.cli;

import dateline.authority.Authority;
import dateline.authority.Country;
import dateline.authority.Place;
import dateline.authority.Places;
import dateline.evaluate.marks.Atlas;
import dateline.evaluate.marks.MarkedPlace;
import dateline.evaluate.marks.MarkedPlace.Point;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Location;
import dateline.model.Mention;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of an article as gold sets mark them, and which of a gold set's places our lists hold. */
final class MarkedPlaces implements Atlas {
    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final double SAME_TOWN = 25; // kilometres between two lists' coordinates of one town
    private static final double SAME_REGION = 400; // and of one division: one gives its middle, the other its capital

    private final Authority authority;
    private final Places places;
    private final Map<String, String> countries = new HashMap<>(); // code by GeoNames id

    MarkedPlaces(Authority authority, Places places) {
        this.authority = authority;
        this.places = places;
        for (Country country : authority.countries())
            for (URI link : country.links()) geonames(link).ifPresent(id -> countries.put(id, country.code()));
    }

    /** Every name of a place, and every adjective of one. */
    List<MarkedPlace> of(ArticleFacts facts) {
        return facts.entities().stream()
                .filter(entity -> entity.type().isPlace())
                .flatMap(this::mentions)
                .toList();
    }

    private Stream<MarkedPlace> mentions(Entity entity) {
        String id = id(entity);
        String country = entity.country().orElse("");
        Optional<Point> point = entity.location().map(MarkedPlaces::point);
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ADJECTIVE)
                .map(mention -> new MarkedPlace(mention.span(), id, country, point));
    }

    private static Point point(Location location) {
        return new Point(location.latitude().doubleValue(), location.longitude().doubleValue());
    }

    private String id(Entity entity) {
        if (entity.type() == EntityType.COUNTRY)
            return entity.links().isEmpty() ? "" : entity.country().orElse("");
        return entity.location()
                .flatMap(location -> Stream.concat(
                                Stream.of(entity.name()),
                                entity.mentions().stream().map(Mention::text))
                        .flatMap(name -> places.named(name).stream())
                        .filter(place -> point(place).equals(point(location)))
                        .findFirst())
                .map(Place::id)
                .orElse("");
    }

    @Override
    public Optional<String> id(GoldPlace gold) {
        if (countries.containsKey(gold.geonames())) return Optional.ofNullable(countries.get(gold.geonames()));
        Optional<String> known = places.find(gold.geonames()).map(Place::id);
        return known.isPresent() ? known : byName(gold);
    }

    /** A division, of which our list has no ids; and where the gold gives no ids, any place of a name nearby. */
    private Optional<String> byName(GoldPlace gold) {
        return gold.names().stream()
                .flatMap(name -> places.named(name).stream())
                .filter(place -> isNear(place, gold))
                .min(Comparator.comparingDouble(place -> point(place).kilometresTo(gold.point())))
                .map(Place::id);
    }

    private static boolean isNear(Place place, GoldPlace gold) {
        double distance = point(place).kilometresTo(gold.point());
        return switch (place.kind()) {
            case COUNTRY -> gold.geonames().isEmpty() && distance < 3000; // it lies where its largest town lies
            case REGION, COUNTY -> distance < SAME_REGION;
            case CAPITAL, TOWN, QUARTER -> gold.geonames().isEmpty() && distance < SAME_TOWN;
        };
    }

    private static Point point(Place place) {
        return new Point(place.latitude(), place.longitude());
    }

    @Override
    public String country(String id) {
        return places.find(id).map(Place::country).orElse("");
    }

    @Override
    public Optional<String> countryOfName(String name) {
        return authority.country(name).map(Country::code);
    }

    private static Optional<String> geonames(URI link) {
        String address = link.toString();
        return address.startsWith(GEONAMES)
                ? Optional.of(address.substring(GEONAMES.length(), address.length() - 1))
                : Optional.empty();
    }
}
