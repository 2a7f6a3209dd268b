package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Scores the names of places against a gold set with {@code places} ({@code start}, {@code end}) and {@code corpus}, each
 * corpus for itself. What a corpus marks as a place's name is asked for whatever it does there: also as an adjective, for
 * a government or a team, and within an organization's name. Of GeoWebNews ("GWN") that is what its authors count as
 * toponyms (Gritta, Pilehvar and Collier 2019, "A pragmatic guide to geoparsing evaluation"): all but
 * {@code Literal_Expression} and {@code Non_Lit_Expression}, common nouns, and {@code Non_Toponym}, the rest of the name
 * that a toponym is part of.
 *
 * <p>A name is right, strict, if it begins and ends where one of the gold does; relaxed, if it overlaps one, one to one.
 */
public final class PlaceBoard implements MarkBoard {
    private static final String FIELD = "places";
    private static final Set<String> NO_TOPONYMS = Set.of("Literal_Expression", "Non_Lit_Expression", "Non_Toponym");

    private final Function<Article, List<Span>> recogniser;

    public PlaceBoard(Function<Article, List<Span>> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path(FIELD).isArray() && firstLine.has("corpus");
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            compare(line, article.text(), new TreeSet<>(recogniser.apply(article)), ledger);
        }
        return ledger.close(gold);
    }

    static boolean isToponym(JsonNode place) {
        return place.path("start").isInt()
                && !NO_TOPONYMS.contains(place.path("type").asText());
    }

    private static Set<Span> places(JsonNode line) {
        Set<Span> places = new TreeSet<>();
        StreamSupport.stream(line.path(FIELD).spliterator(), false)
                .filter(PlaceBoard::isToponym)
                .forEach(place -> places.add(
                        new Span(place.path("start").asInt(), place.path("end").asInt())));
        return places;
    }

    private static void compare(JsonNode line, String text, Set<Span> found, MarkLedger ledger) {
        String id = line.path("id").asText();
        String corpus = line.path("corpus").asText();
        Set<Span> wanted = places(line);
        List<Span> missed = new ArrayList<>(wanted);
        missed.removeAll(found);
        List<Span> wrong = new ArrayList<>(found);
        wrong.removeAll(wanted);
        ledger.count(corpus + ", relaxed", overlapping(wanted, found), found.size(), wanted.size());
        ledger.count(corpus + ", strict", wanted.size() - missed.size(), found.size(), wanted.size());
        for (Span place : wrong) {
            Optional<Span> meant = missed.stream().filter(place::overlaps).findFirst();
            meant.ifPresent(missed::remove);
            if (meant.isEmpty()) ledger.error(corpus + ", spurious", id, "place", text, place);
            else
                ledger.error(
                        corpus + ", boundary",
                        id,
                        "in the gold \"%s\"".formatted(meant.get().of(text)),
                        text,
                        place);
        }
        for (Span place : missed) ledger.error(corpus + ", missed", id, "place", text, place);
    }

    private static int overlapping(Set<Span> wanted, Set<Span> found) {
        List<Span> left = new ArrayList<>(wanted);
        int overlapping = 0;
        for (Span place : found) {
            Optional<Span> match = left.stream().filter(place::overlaps).findFirst();
            if (match.isEmpty()) continue;
            left.remove(match.get());
            overlapping++;
        }
        return overlapping;
    }
}
