package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Scores names of persons, organizations and places against a gold set with {@code entities} ({@code start}, {@code end},
 * {@code type}, {@code layer}), names within names included. Locations and facilities of the gold are places; its
 * nationalities, works, dates and the like are not asked for. A name is right
 *
 * <ul>
 *   <li>relaxed: if it overlaps one of its type in the gold, one to one;
 *   <li>strict: if it begins and ends where one of its type does;
 *   <li>strict, any type: if it begins and ends where one does.
 * </ul>
 *
 * <p>Beside these, strict for each type alone. Gold that links names to Wikidata is read as {@link LinkedNames} says; whom we
 * link them to is {@link LinkBoard}'s.
 */
public final class NameBoard implements MarkBoard {
    private static final String FIELD = "entities";
    private static final Map<String, String> TYPES = Map.of(
            "person", "person",
            "organization", "organization",
            "location", "place",
            "facility", "place");
    private static final Comparator<MarkedName> IN_TEXT_ORDER =
            Comparator.comparing(MarkedName::span).thenComparing(MarkedName::type);
    private static final String NONE = "-";

    private final Function<Article, List<MarkedName>> recogniser;

    public NameBoard(Function<Article, List<MarkedName>> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path(FIELD).path(0).has("layer") || LinkedNames.isFor(firstLine);
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            List<MarkedName> found = distinct(recogniser.apply(article));
            Comparison comparison = new Comparison(line.path("id").asText(), article.text(), ledger);
            if (LinkedNames.isFor(line))
                comparison.compare(distinct(LinkedNames.names(line)), LinkedNames.comparable(line, found));
            else comparison.compare(names(line), found);
        }
        return ledger.close(gold);
    }

    private static List<MarkedName> names(JsonNode line) {
        return distinct(StreamSupport.stream(line.path(FIELD).spliterator(), false)
                .filter(name -> name.path("start").isInt() && TYPES.containsKey(type(name)))
                .map(name -> new MarkedName(
                        new Span(name.path("start").asInt(), name.path("end").asInt()),
                        TYPES.getOrDefault(type(name), NONE)))
                .toList());
    }

    private static String type(JsonNode name) {
        return name.path("type").asText().toLowerCase(Locale.ROOT);
    }

    private static List<MarkedName> distinct(List<MarkedName> names) {
        Set<MarkedName> distinct = new TreeSet<>(IN_TEXT_ORDER);
        distinct.addAll(names);
        return List.copyOf(distinct);
    }

    /** Of one text. */
    private record Comparison(String id, String text, MarkLedger ledger) {
        void compare(List<MarkedName> wanted, List<MarkedName> found) {
            List<MarkedName> right = found.stream().filter(wanted::contains).toList();
            List<MarkedName> missed = new ArrayList<>(wanted);
            missed.removeAll(right);
            List<MarkedName> wrong = new ArrayList<>(found);
            wrong.removeAll(right);
            ledger.count("relaxed", overlapping(wanted, found), found.size(), wanted.size());
            ledger.count("strict", right.size(), found.size(), wanted.size());
            ledger.count(
                    "strict, any type",
                    anyType(wanted, found),
                    spans(found).size(),
                    spans(wanted).size());
            for (String type : new TreeSet<>(TYPES.values()))
                ledger.count("strict, " + type, of(type, right), of(type, found), of(type, wanted));
            right.forEach(name -> ledger.confuse("types", name.type(), name.type()));
            for (MarkedName name : wrong) blame(name, missed);
            for (MarkedName name : missed) {
                ledger.confuse("types", name.type(), NONE);
                ledger.error("missed", id, name.type(), text, name.span());
            }
        }

        /** Tells what is wrong with a name, and takes what it should have been from the missed ones. */
        private void blame(MarkedName name, List<MarkedName> missed) {
            Optional<MarkedName> meant = missed.stream()
                    .filter(other -> other.span().equals(name.span()))
                    .findFirst()
                    .or(() -> missed.stream()
                            .filter(other -> other.span().overlaps(name.span()))
                            .findFirst());
            if (meant.isEmpty()) {
                ledger.confuse("types", NONE, name.type());
                ledger.error("spurious", id, name.type(), text, name.span());
                return;
            }
            MarkedName other = meant.get();
            missed.remove(other);
            if (other.span().equals(name.span())) {
                ledger.confuse("types", other.type(), name.type());
                ledger.error("type", id, "%s, in the gold %s".formatted(name.type(), other.type()), text, name.span());
            } else {
                String gold = other.span().of(text);
                ledger.error(
                        "boundary",
                        id,
                        "%s, in the gold %s \"%s\"".formatted(name.type(), other.type(), gold),
                        text,
                        name.span());
            }
        }

        private static int overlapping(List<MarkedName> wanted, List<MarkedName> found) {
            List<MarkedName> left = new ArrayList<>(wanted);
            int overlapping = 0;
            for (MarkedName name : found) {
                Optional<MarkedName> match = left.stream()
                        .filter(other ->
                                other.type().equals(name.type()) && other.span().overlaps(name.span()))
                        .findFirst();
                if (match.isEmpty()) continue;
                left.remove(match.get());
                overlapping++;
            }
            return overlapping;
        }

        private static int anyType(List<MarkedName> wanted, List<MarkedName> found) {
            Set<Span> spans = spans(found);
            spans.retainAll(spans(wanted));
            return spans.size();
        }

        private static Set<Span> spans(List<MarkedName> names) {
            Set<Span> spans = new TreeSet<>();
            for (MarkedName name : names) spans.add(name.span());
            return spans;
        }

        private static int of(String type, List<MarkedName> names) {
            return (int) names.stream().filter(name -> name.type().equals(type)).count();
        }
    }
}
