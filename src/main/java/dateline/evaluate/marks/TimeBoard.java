package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scores time expressions against a gold set with {@code timex} ({@code start}, {@code end}, {@code type},
 * {@code value}) and {@code dct}, the day of publication. An expression is right
 *
 * <ul>
 *   <li>relaxed: if it overlaps one of the gold, one to one;
 *   <li>relaxed with value: if the value is the gold's, too, character by character;
 *   <li>strict: if it begins and ends where one of the gold does;
 *   <li>strict with value: if the value is the gold's, too;
 *   <li>strict with type and value: if the type is, too.
 * </ul>
 *
 * <p>A suite of {@code results} ({@code resolution}) of times is read, too, its {@code ref} being the day of publication. Any of
 * the values that it resolves an expression to is right. Its own reader marks more than ours means to: prepositions belong to
 * its expressions ("since August"), a beginning and an end make one, and it reads what people ask calendars for.
 */
public final class TimeBoard implements MarkBoard {
    private final Function<Article, List<MarkedTime>> recogniser;

    public TimeBoard(Function<Article, List<MarkedTime>> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("timex").isArray()
                || firstLine.path("results").isArray()
                        && firstLine.path("spec").asText().startsWith("DateTime");
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            compare(line.path("id").asText(), article.text(), WantedTime.all(line), recogniser.apply(article), ledger);
        }
        return ledger.close(gold);
    }

    private static void compare(
            String id, String text, List<WantedTime> wanted, List<MarkedTime> found, MarkLedger ledger) {
        List<WantedTime> left = new ArrayList<>(wanted);
        int relaxed = 0;
        int relaxedWithValue = 0;
        int strict = 0;
        int withValue = 0;
        int withType = 0;
        for (MarkedTime time : found) {
            Optional<WantedTime> match = match(time, left);
            if (match.isEmpty()) {
                ledger.error("spurious", id, "%s %s".formatted(time.type(), time.value()), text, time.span());
                continue;
            }
            WantedTime other = match.get();
            left.remove(other);
            relaxed++;
            boolean sameValue = other.values().contains(time.value());
            if (sameValue) relaxedWithValue++;
            else
                ledger.error(
                        "value", id, "%s, in the gold %s".formatted(time.value(), values(other)), text, time.span());
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
        for (WantedTime missed : left)
            ledger.error("missed", id, "%s %s".formatted(missed.type(), values(missed)), text, missed.span());
        ledger.count("relaxed", relaxed, found.size(), wanted.size());
        ledger.count("relaxed with value", relaxedWithValue, found.size(), wanted.size());
        ledger.count("strict", strict, found.size(), wanted.size());
        ledger.count("strict with value", withValue, found.size(), wanted.size());
        ledger.count("strict with type and value", withType, found.size(), wanted.size());
    }

    private static String values(WantedTime time) {
        return String.join(" or ", time.values());
    }

    /** One at the very place before one that overlaps. */
    private static Optional<WantedTime> match(MarkedTime time, List<WantedTime> gold) {
        return gold.stream()
                .filter(other -> other.span().equals(time.span()))
                .findFirst()
                .or(() -> gold.stream()
                        .filter(other -> other.span().overlaps(time.span()))
                        .findFirst());
    }
}
