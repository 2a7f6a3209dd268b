package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.evaluate.Tally;
import dateline.evaluate.marks.MarkedPlace.Point;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores where places are said to be, against a gold set with {@code places} ({@code start}, {@code end}, {@code lat},
 * {@code lon}) and {@code corpus}, each corpus for itself and all together. Asked for are the toponyms of {@link PlaceBoard}
 * that have coordinates.
 *
 * <ul>
 *   <li>"named and held": of those that we name as a place (a mention of a place overlaps) and that the authority holds
 *       ({@link Atlas#id}); precision is taken over those of which we say a country, or coordinates, recall over all. So
 *       finding names is {@link PlaceBoard}'s part, and not punished here again.
 *   <li>"of all": of all that the gold asks for, whether named by us or held or not. A country is asked for only
 *       where the gold says it ({@code country}) or its place is held.
 * </ul>
 *
 * <p>A country is right if it is that of the place. A place is right within 161 kilometres (100 miles; Gritta, Pilehvar and
 * Collier 2019), or if it is the same place: what stands for a country lies anywhere in it.
 */
public final class WhereBoard implements MarkBoard {
    private static final double NEAR = 161; // kilometres: a hundred miles, as geoparsers are measured

    private final Function<Article, List<MarkedPlace>> linker;
    private final Atlas atlas;

    public WhereBoard(Function<Article, List<MarkedPlace>> linker, Atlas atlas) {
        this.linker = linker;
        this.atlas = atlas;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("places").isArray() && firstLine.has("corpus");
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            List<MarkedPlace> found = linker.apply(article);
            for (Wanted wanted : wanted(line)) compare(wanted, found, line, article.text(), ledger);
        }
        return ledger.close(gold);
    }

    /** @param id at the authority; empty where it does not hold the place */
    private record Wanted(Span span, Point point, String id, String country) {}

    private List<Wanted> wanted(JsonNode line) {
        List<Wanted> wanted = new ArrayList<>();
        for (JsonNode place : line.path("places")) {
            if (!PlaceBoard.isToponym(place) || !place.path("lat").isNumber()) continue;
            Point point =
                    new Point(place.path("lat").asDouble(), place.path("lon").asDouble());
            List<String> names = Stream.of("name", "text", "wiki")
                    .map(field -> place.path(field).asText(""))
                    .filter(name -> !name.isEmpty() && !name.equals("null"))
                    .distinct()
                    .toList();
            String id = atlas.id(new Atlas.GoldPlace(place.path("geonames").asText(""), names, point))
                    .orElse("");
            String country = id.isEmpty()
                    ? atlas.countryOfName(place.path("country").asText("")).orElse("")
                    : atlas.country(id);
            wanted.add(new Wanted(
                    new Span(place.path("start").asInt(), place.path("end").asInt()), point, id, country));
        }
        return wanted;
    }

    private static Optional<MarkedPlace> named(Wanted wanted, List<MarkedPlace> found) {
        return found.stream()
                .filter(place -> place.span().overlaps(wanted.span()))
                .min(Comparator.comparingInt(
                        place -> Math.abs(place.span().begin() - wanted.span().begin())
                                + Math.abs(place.span().end() - wanted.span().end())));
    }

    private static void compare(Wanted wanted, List<MarkedPlace> found, JsonNode line, String text, MarkLedger ledger) {
        Optional<MarkedPlace> named = named(wanted, found);
        Tally country = country(wanted, named);
        Tally near = near(wanted, named);
        boolean held = named.isPresent() && !wanted.id().isEmpty();
        for (String corpus : List.of("all", line.path("corpus").asText())) {
            if (held) {
                ledger.count(corpus + ", country, named and held", country);
                ledger.count(corpus + ", within 161 km, named and held", near);
            }
            if (!wanted.country().isEmpty()) ledger.count(corpus + ", country, of all", country);
            ledger.count(corpus + ", within 161 km, of all", near);
        }
        if (!held) return;
        String id = line.path("id").asText();
        if (country.spurious() > 0)
            ledger.error(
                    "another country",
                    id,
                    "%s, in the gold %s".formatted(named.get().country(), wanted.country()),
                    text,
                    wanted.span());
        else if (country.missing() > 0) ledger.error("no country", id, wanted.country(), text, wanted.span());
        else if (near.spurious() > 0)
            ledger.error(
                    "too far", id, "%s, in the gold %s".formatted(named.get().id(), wanted.id()), text, wanted.span());
        else if (near.missing() > 0) ledger.error("no coordinates", id, wanted.id(), text, wanted.span());
    }

    private static Tally country(Wanted wanted, Optional<MarkedPlace> named) {
        String said = named.map(MarkedPlace::country).orElse("");
        return tally(!said.isEmpty(), said.equals(wanted.country()));
    }

    private static Tally near(Wanted wanted, Optional<MarkedPlace> named) {
        boolean same =
                !wanted.id().isEmpty() && named.map(MarkedPlace::id).orElse("").equals(wanted.id());
        Optional<Point> point = named.flatMap(MarkedPlace::point);
        boolean near =
                point.map(there -> there.kilometresTo(wanted.point()) <= NEAR).orElse(false);
        return tally(same || point.isPresent(), same || near);
    }

    private static Tally tally(boolean said, boolean right) {
        if (!said) return new Tally(0, 0, 1);
        return right ? new Tally(1, 0, 0) : new Tally(0, 1, 1);
    }
}
