package dateline.extract.figures;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.extract.figures.ReadUnit.Unit;
import dateline.model.Figure.Change;
import dateline.model.Figure.Comparator;
import dateline.model.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a number with what stands around it: "more than $3.2 million", "between 10 and 20 percent", "14 or more". */
final class ReadQuantity {
    private static final Map<String, String> CODES = Lexicon.pairs("figures/unit-codes");
    private static final Set<String> LENGTHS = Lexicon.words("figures/lengths-of-time");
    private static final Map<String, Comparator> COMPARATORS = Lexicon.pairs("figures/comparators").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Comparator.valueOf(entry.getValue())));
    private static final int LONGEST = 4; // words of a comparator

    private final ParsedSentence sentence;
    private final FindChange changes;

    ReadQuantity(ParsedSentence sentence) {
        this.sentence = sentence;
        this.changes = new FindChange(sentence);
    }

    /** Nothing for a length of time; two for "from 20 to 31" where something rises or falls. */
    List<Quantity> of(WrittenMeasure measure) {
        if (measure.unit().filter(unit -> LENGTHS.contains(unit.name())).isPresent()) return List.of();
        if (measure.numbers().size() == 1) return List.of(compared(measure, measure.first(), measure.span()));
        if (measure.from()) {
            Span begin = measure.first().span();
            Span end = new Span(measure.last().span().begin(), measure.span().end());
            Quantity from = compared(measure, measure.first(), begin);
            Quantity to = compared(measure, measure.last(), end);
            Optional<Change> change = to.change().or(from::change);
            if (change.isPresent())
                return List.of(from.withChange(started(change.get())), to.withChange(ended(change.get())));
        }
        return List.of(range(measure));
    }

    private static Change started(Change change) {
        return change.name().startsWith("INCREASE") ? Change.INCREASE_FROM : Change.DECREASE_FROM;
    }

    private static Change ended(Change change) {
        return change.name().startsWith("INCREASE") ? Change.INCREASE_TO : Change.DECREASE_TO;
    }

    private Quantity range(WrittenMeasure measure) {
        List<Token> words = tokens(measure.span());
        int first = words.getFirst().index();
        int last = words.getLast().index();
        Token head = head(first, last);
        return new Quantity(
                word(first - 1).matches("between|from") ? first - 1 : first,
                last,
                first,
                tokens(measure.last().span()).getLast().index(),
                head,
                Comparator.BETWEEN,
                Optional.empty(),
                Optional.of(plain(measure.first().value())),
                Optional.of(plain(measure.last().value())),
                false,
                unit(measure),
                per(measure),
                changes.of(first, last, head));
    }

    private Quantity compared(WrittenMeasure measure, WrittenNumber number, Span span) {
        int first = tokens(span).getFirst().index();
        int last = tokens(span).getLast().index();
        Comparator comparator = vague(number);
        int begin = first;
        for (int length = LONGEST; length > 0; length--) {
            Comparator before = COMPARATORS.get(words(first - length, first));
            if (before == null) continue;
            comparator = before;
            begin = first - length;
            break;
        }
        int end = last;
        String after = words(last + 1, last + 3);
        Optional<Comparator> open = openEnd(after);
        if (open.isPresent()) {
            comparator = open.get();
            end = last + 2;
        }
        boolean lower = comparator == Comparator.MORE_THAN || comparator == Comparator.AT_LEAST;
        boolean upper = comparator == Comparator.LESS_THAN || comparator == Comparator.AT_MOST;
        Optional<BigDecimal> value = Optional.of(plain(number.value()));
        Token head = head(first, last);
        return new Quantity(
                begin,
                end,
                tokens(number.span()).getFirst().index(),
                tokens(number.span()).getLast().index(),
                head,
                comparator,
                lower || upper ? Optional.empty() : value,
                lower ? value : Optional.empty(),
                upper ? value : Optional.empty(),
                measure.fraction(),
                unit(measure),
                per(measure),
                changes.of(begin, end, head));
    }

    /** "Thousands" are a thousand at the least, and nobody counted them; "a dozen" is twelve, roughly. */
    private static Comparator vague(WrittenNumber number) {
        if (!number.vague()) return Comparator.EXACTLY;
        return number.isPlural() ? Comparator.AT_LEAST : Comparator.ABOUT;
    }

    private static Optional<Comparator> openEnd(String after) {
        return switch (after) {
            case "or more", "or over", "or above", "or higher" -> Optional.of(Comparator.AT_LEAST);
            case "or less", "or fewer", "or under", "or below", "or lower" -> Optional.of(Comparator.AT_MOST);
            case "or so" -> Optional.of(Comparator.ABOUT);
            default -> Optional.empty();
        };
    }

    /** "USD" for "dollar per month", "metre per second"; empty where something is counted. */
    private static String unit(WrittenMeasure measure) {
        String name = measure.unit().map(Unit::name).orElse("");
        String code = CODES.getOrDefault(simple(name), name);
        return code.equals("-") ? "" : code;
    }

    /** " per month" for "dollar per month": the month belongs to what is paid, not to the currency. */
    private static String per(WrittenMeasure measure) {
        String name = measure.unit().map(Unit::name).orElse("");
        return CODES.containsKey(simple(name)) ? name.substring(simple(name).length()) : "";
    }

    private static String simple(String name) {
        int per = name.indexOf(" per ");
        return per < 0 ? name : name.substring(0, per);
    }

    /** 1500000 for 1.5 million, not 1500000.0; a third is 0.333. */
    private static BigDecimal plain(BigDecimal value) {
        boolean endless = value.scale() > 6;
        BigDecimal rounded = endless ? value.setScale(3, RoundingMode.HALF_UP) : value;
        return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    private List<Token> tokens(Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
    }

    private Token head(int first, int last) {
        List<Token> words = sentence.tokens().subList(first, last + 1);
        return words.stream()
                .filter(token -> token.head() < first || token.head() > last)
                .reduce((one, other) -> other)
                .orElse(words.getLast());
    }

    private String words(int from, int to) {
        if (from < 0 || to > sentence.tokens().size()) return "";
        return sentence.tokens().subList(from, to).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private String word(int index) {
        return words(index, index + 1);
    }
}
