package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.evaluate.Tally;
import dateline.model.Article;
import dateline.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class TimeBoard {
    private static final String FIELD = "timex";
    private static final int AROUND = 40; // characters before and after an error, to recognise the place by

    private final GoldLines gold;
    private final Map<String, Tally> measures = new LinkedHashMap<>();
    private final List<MarkError> errors = new ArrayList<>();

    private TimeBoard(GoldLines gold) {
        this.gold = gold;
    }

    /** Whether a file is such a set, by its first line. */
    public static boolean isFor(Path file) {
        return GoldLines.haveField(file, FIELD);
    }

    /**
     * Reads the texts of a set and compares.
     *
     * @throws dateline.evaluate.BadGoldException if the file cannot be read
     */
    public static MarkScores score(Path file, Function<Article, List<MarkedTime>> recogniser) {
        TimeBoard board = new TimeBoard(GoldLines.read(file));
        for (JsonNode line : board.gold.lines()) {
            Article article = GoldLines.article(line);
            board.compare(line.path("id").asText(), article.text(), times(line), recogniser.apply(article));
        }
        return new MarkScores(
                board.gold.set(), board.gold.fingerprint(), board.gold.lines().size(), board.measures, board.errors);
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

    private void compare(String id, String text, List<MarkedTime> wanted, List<MarkedTime> found) {
        List<MarkedTime> left = new ArrayList<>(wanted);
        int relaxed = 0;
        int strict = 0;
        int withValue = 0;
        int withType = 0;
        for (MarkedTime time : found) {
            Optional<MarkedTime> match = match(time, left);
            if (match.isEmpty()) {
                error("spurious", id, "%s %s".formatted(time.type(), time.value()), text, time.span());
                continue;
            }
            MarkedTime other = match.get();
            left.remove(other);
            relaxed++;
            boolean sameValue = time.value().equals(other.value());
            if (!sameValue)
                error("value", id, "%s, in the gold %s".formatted(time.value(), other.value()), text, time.span());
            if (!time.span().equals(other.span())) {
                error("extent", id, "in the gold \"%s\"".formatted(other.span().of(text)), text, time.span());
                continue;
            }
            strict++;
            if (!sameValue) continue;
            withValue++;
            if (time.type().equals(other.type())) withType++;
            else error("type", id, "%s, in the gold %s".formatted(time.type(), other.type()), text, time.span());
        }
        for (MarkedTime missed : left)
            error("missed", id, "%s %s".formatted(missed.type(), missed.value()), text, missed.span());
        add("relaxed", relaxed, found, wanted);
        add("strict", strict, found, wanted);
        add("strict with value", withValue, found, wanted);
        add("strict with type and value", withType, found, wanted);
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

    private void add(String measure, int right, List<MarkedTime> found, List<MarkedTime> wanted) {
        measures.merge(measure, new Tally(right, found.size() - right, wanted.size() - right), Tally::plus);
    }

    private void error(String category, String id, String what, String text, Span span) {
        String before = text.substring(Math.max(0, span.begin() - AROUND), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
        String place = "%s[%s]%s".formatted(before, span.of(text), after).replaceAll("\\s+", " ");
        errors.add(new MarkError(category, id, what + ": " + place));
    }
}
