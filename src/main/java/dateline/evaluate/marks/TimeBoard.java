package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Scores time expressions against a gold set with {@code timex} ({@code start}, {@code end}, {@code type},
 * {@code value}) and {@code dct}, the day of publication. An expression is right
 *
 * <ul>
 *   <li>relaxed: if it overlaps one of the gold, one to one;
 *   <li>strict: if it begins and ends where one of the gold does;
 *   <li>with value: if the value is the gold's, too, character by character;
 *   <li>with type and value: if the type is, too.
 * </ul>
 */
public final class TimeBoard implements MarkBoard {
    private static final String FIELD = "timex";

    private final Function<Article, List<MarkedTime>> recogniser;

    public TimeBoard(Function<Article, List<MarkedTime>> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path(FIELD).isArray();
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            compare(line.path("id").asText(), article.text(), times(line), recogniser.apply(article), ledger);
        }
        return ledger.close(gold);
    }

    private static List<MarkedTime> times(JsonNode line) {
        return StreamSupport.stream(line.path(FIELD).spliterator(), false)
                .filter(time -> time.path("start").isInt())
                .map(time -> new MarkedTime(
                        new Span(time.path("start").asInt(), time.path("end").asInt()),
                        time.path("type").asText(),
                        time.path("value").asText()))
                .toList();
    }

    private static void compare(
            String id, String text, List<MarkedTime> wanted, List<MarkedTime> found, MarkLedger ledger) {
        List<MarkedTime> left = new ArrayList<>(wanted);
        int relaxed = 0;
        int strict = 0;
        int withValue = 0;
        int withType = 0;
        for (MarkedTime time : found) {
            Optional<MarkedTime> match = match(time, left);
            if (match.isEmpty()) {
                ledger.error("spurious", id, "%s %s".formatted(time.type(), time.value()), text, time.span());
                continue;
            }
            MarkedTime other = match.get();
            left.remove(other);
            relaxed++;
            boolean sameValue = time.value().equals(other.value());
            if (!sameValue)
                ledger.error(
                        "value", id, "%s, in the gold %s".formatted(time.value(), other.value()), text, time.span());
            if (!time.span().equals(other.span())) {
                ledger.error(
                        "extent",
                        id,
                        "in the gold \"%s\"".formatted(other.span().of(text)),
                        text,
                        time.span());
                continue;
            }
            strict++;
            if (!sameValue) continue;
            withValue++;
            if (time.type().equals(other.type())) withType++;
            else ledger.error("type", id, "%s, in the gold %s".formatted(time.type(), other.type()), text, time.span());
        }
        for (MarkedTime missed : left)
            ledger.error("missed", id, "%s %s".formatted(missed.type(), missed.value()), text, missed.span());
        ledger.count("relaxed", relaxed, found.size(), wanted.size());
        ledger.count("strict", strict, found.size(), wanted.size());
        ledger.count("strict with value", withValue, found.size(), wanted.size());
        ledger.count("strict with type and value", withType, found.size(), wanted.size());
    }

    /** One at the very place before one that overlaps. */
    private static Optional<MarkedTime> match(MarkedTime time, List<MarkedTime> gold) {
        return gold.stream()
                .filter(other -> other.span().equals(time.span()))
                .findFirst()
                .or(() -> gold.stream()
                        .filter(other -> other.span().overlaps(time.span()))
                        .findFirst());
    }
}
