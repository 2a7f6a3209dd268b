package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Scores quantities against a gold set of sentences with {@code quantities} ({@code value}, {@code normalized_unit}),
 * without their places. A quantity is right in value if the sentence has one of the same number or the same two ends of
 * a range in the gold, one to one; right in value and unit if the unit is the same, too: the same words, or, where the
 * unit is what is counted ("first-team player"), the same last word.
 *
 * <p>A suite of {@code results} of numbers is read as well ({@link SuiteNumbers}): of it only recall is counted.
 */
public final class QuantityBoard implements MarkBoard {
    private static final String FIELD = "quantities";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

    private final Function<Article, List<MarkedQuantity>> recogniser;

    public QuantityBoard(Function<Article, List<MarkedQuantity>> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path(FIELD).isArray() || SuiteNumbers.isFor(firstLine);
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            if (SuiteNumbers.isFor(line) && SuiteNumbers.quantities(line).isEmpty()) continue;
            Article article = GoldLines.article(line);
            if (SuiteNumbers.isFor(line)) compareKind(line, article.text(), recogniser.apply(article), ledger);
            else compare(line.path("id").asText(), article.text(), quantities(line), recogniser.apply(article), ledger);
        }
        return ledger.close(gold);
    }

    /** The numbers of the quantities of a line: one, or the two ends of a range. */
    public static List<List<BigDecimal>> values(JsonNode line) {
        return quantities(line).stream().map(MarkedQuantity::values).toList();
    }

    private static List<MarkedQuantity> quantities(JsonNode line) {
        return StreamSupport.stream(line.path(FIELD).spliterator(), false)
                .map(quantity -> new MarkedQuantity(
                        values(quantity.path("value").asText()),
                        quantity.path("normalized_unit").asText().replaceFirst("^-$", "")))
                .toList();
    }

    /** "252.0-287.0" is a range, "-5.0" a negative number. */
    static List<BigDecimal> values(String value) {
        List<BigDecimal> values = new ArrayList<>();
        Matcher number = NUMBER.matcher(value);
        while (number.find()) values.add(new BigDecimal(number.group()));
        return values;
    }

    private static void compare(
            String id, String text, List<MarkedQuantity> wanted, List<MarkedQuantity> found, MarkLedger ledger) {
        List<MarkedQuantity> missing = new ArrayList<>(wanted);
        List<MarkedQuantity> spurious = new ArrayList<>(found);
        int both = matched(
                spurious, missing, (one, other) -> sameValue(one, other) && sameUnit(one, other), id, text, ledger);
        int value = both + matched(spurious, missing, QuantityBoard::sameValue, id, text, ledger);
        for (MarkedQuantity quantity : spurious) ledger.error("spurious", id, quantity + ": " + text);
        for (MarkedQuantity quantity : missing) ledger.error("missed", id, quantity + ": " + text);
        ledger.count("value", value, found.size(), wanted.size());
        ledger.count("value and unit", both, found.size(), wanted.size());
    }

    /** Only recall says something: a line marks quantities of one kind. */
    private static void compareKind(JsonNode line, String text, List<MarkedQuantity> found, MarkLedger ledger) {
        String id = line.path("id").asText();
        List<MarkedQuantity> missing = new ArrayList<>(SuiteNumbers.quantities(line));
        List<MarkedQuantity> left = new ArrayList<>(found);
        int wanted = missing.size();
        boolean hasUnit =
                missing.stream().anyMatch(quantity -> !quantity.unit().isEmpty()); // of a bare number none is said
        int both =
                matched(left, missing, (one, other) -> sameValue(one, other) && sameUnit(one, other), id, text, ledger);
        int value = both + matched(left, missing, QuantityBoard::sameValue, id, text, ledger);
        for (MarkedQuantity quantity : missing) ledger.error("missed", id, quantity + ": " + text);
        ledger.count("value", value, value, wanted);
        if (hasUnit) ledger.count("value and unit", both, both, wanted);
        ledger.count("value, " + SuiteNumbers.kind(line), value, value, wanted);
    }

    private static int matched(
            List<MarkedQuantity> found,
            List<MarkedQuantity> wanted,
            BiPredicate<MarkedQuantity, MarkedQuantity> same,
            String id,
            String text,
            MarkLedger ledger) {
        int matched = 0;
        for (MarkedQuantity quantity : List.copyOf(found)) {
            Optional<MarkedQuantity> match =
                    wanted.stream().filter(other -> same.test(quantity, other)).findFirst();
            if (match.isEmpty()) continue;
            if (!sameUnit(quantity, match.get()))
                ledger.error("unit", id, "%s, in the gold %s: %s".formatted(quantity, match.get(), text));
            found.remove(quantity);
            wanted.remove(match.get());
            matched++;
        }
        return matched;
    }

    private static boolean sameValue(MarkedQuantity one, MarkedQuantity other) {
        if (one.values().size() != other.values().size()) return false;
        for (int index = 0; index < one.values().size(); index++)
            if (!isClose(
                    one.values().get(index).doubleValue(),
                    other.values().get(index).doubleValue())) return false;
        return true;
    }

    /** A third is 0.3333 to one and 0.333333 to another. */
    public static boolean isClose(double one, double other) {
        return Math.abs(one - other) <= 1e-3 * Math.max(Math.abs(one), Math.abs(other));
    }

    private static boolean sameUnit(MarkedQuantity one, MarkedQuantity other) {
        String unit = one.unit().toLowerCase(Locale.ROOT);
        String gold = other.unit().toLowerCase(Locale.ROOT);
        return unit.equals(gold)
                || !unit.contains(" per ")
                        && !gold.contains(" per ")
                        && lastWord(unit).equals(lastWord(gold));
    }

    /** In the singular, for what people write as the unit is now "job cut" and now "sedans". */
    private static String lastWord(String unit) {
        String word = unit.substring(unit.lastIndexOf(' ') + 1);
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
