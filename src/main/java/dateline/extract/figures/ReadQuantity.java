package dateline.extract.figures;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Figure.Comparator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a number with what stands around it: "more than $3.2 million", "between 10 and 20 percent", "14 or more". */
final class ReadQuantity {
    private static final Map<String, String> UNITS = Lexicon.pairs("figures/units");
    private static final Map<String, String> SIGNS = Lexicon.pairs("figures/currency-signs");
    private static final Map<String, Comparator> COMPARATORS = Lexicon.pairs("figures/comparators").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Comparator.valueOf(entry.getValue())));
    private static final Set<String> LENGTHS = Set.of("kilometre", "mile", "metre");
    private static final int LONGEST = 3; // words of a comparator

    private final ParsedSentence sentence;
    private final ReadAmount amounts;

    ReadQuantity(ParsedSentence sentence) {
        this.sentence = sentence;
        this.amounts = new ReadAmount(sentence);
    }

    /** The quantity whose number begins with this word. */
    Optional<Quantity> at(int index) {
        Optional<Amount> found = amounts.at(index);
        if (found.isEmpty()) return Optional.empty();
        Amount amount = found.get();
        int first = isSign(index - 1) ? index - 1 : index;
        Optional<Amount> end = rangeEnd(amount, first);
        Amount last = end.orElse(amount);
        String unit = unit(first, last);
        int lastWord = last.last() + (unit.isEmpty() || first < index ? 0 : isTwoWords(last.last() + 1) ? 2 : 1);
        if (LENGTHS.contains(unit) && words(lastWord + 1, lastWord + 3).matches("(per|an|a|/) (hour|h|second)")) {
            unit += words(lastWord + 2, lastWord + 3).equals("second") ? " per second" : " per hour";
            lastWord += 2;
        }
        if (end.isPresent()) {
            int begin = word(first - 1).matches("between|from") ? first - 1 : first;
            return Optional.of(new Quantity(
                    begin,
                    lastWord,
                    last.last(),
                    head(first, lastWord),
                    Comparator.BETWEEN,
                    Optional.empty(),
                    Optional.of(scaled(amount, last)),
                    Optional.of(last.value()),
                    false,
                    unit));
        }
        return Optional.of(compared(amount, first, lastWord, unit));
    }

    private Quantity compared(Amount amount, int first, int last, String unit) {
        Comparator comparator = amount.vague() ? Comparator.ABOUT : Comparator.EXACTLY;
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
        if (after.equals("or more")) {
            comparator = Comparator.AT_LEAST;
            end = last + 2;
        } else if (after.matches("or (less|fewer)")) {
            comparator = Comparator.AT_MOST;
            end = last + 2;
        } else if (after.equals("or so")) {
            comparator = Comparator.ABOUT;
            end = last + 2;
        }
        Optional<BigDecimal> number = Optional.of(amount.value());
        Optional<BigDecimal> none = Optional.empty();
        boolean lower = comparator == Comparator.MORE_THAN || comparator == Comparator.AT_LEAST;
        boolean upper = comparator == Comparator.LESS_THAN || comparator == Comparator.AT_MOST;
        return new Quantity(
                begin,
                end,
                amount.last(),
                head(first, last),
                comparator,
                lower || upper ? none : number,
                lower ? number : none,
                upper ? number : none,
                amount.fraction(),
                unit);
    }

    /** The second number of "between 10 and 20", "10 to 20 people". "From 10 to 20" is a change, not a range. */
    private Optional<Amount> rangeEnd(Amount amount, int first) {
        String joint = word(amount.last() + 1);
        boolean between = word(first - 1).equals("between") && joint.equals("and");
        boolean to = joint.matches("to|-|–") && !word(first - 1).matches("from|by");
        if (!between && !to || amount.vague() || amount.fraction()) return Optional.empty();
        int next = amount.last() + 2 + (isSign(amount.last() + 2) ? 1 : 0);
        return amounts.at(next)
                .filter(other -> !other.vague() && other.value().compareTo(scaled(amount, other)) > 0)
                .filter(other -> !joint.matches("-|–") || isCounted(other.last() + 1));
    }

    private boolean isCounted(int index) {
        return index < sentence.tokens().size()
                && (sentence.token(index).tag().equals("NNS") || UNITS.containsKey(word(index)));
    }

    /** "15 to 20 million": the scale is said once. */
    private static BigDecimal scaled(Amount first, Amount second) {
        BigDecimal small = first.value();
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        if (small.compareTo(BigDecimal.valueOf(1_000)) >= 0 || second.value().compareTo(million) < 0) return small;
        BigDecimal scale = million;
        while (second.value().compareTo(scale.multiply(BigDecimal.valueOf(1_000))) >= 0)
            scale = scale.multiply(BigDecimal.valueOf(1_000));
        return small.multiply(scale);
    }

    private String unit(int first, Amount amount) {
        String sign = first >= 0 ? SIGNS.get(form(first)) : null;
        if (sign != null) return sign;
        int next = amount.last() + 1;
        if (isTwoWords(next)) return "percent";
        if (next >= sentence.tokens().size()) return "";
        Token token = sentence.token(next);
        return UNITS.getOrDefault(word(next), UNITS.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), ""));
    }

    /** "per cent", "percentage points". */
    private boolean isTwoWords(int index) {
        return words(index, index + 2).matches("per cent|percentage points?");
    }

    private boolean isSign(int index) {
        return index >= 0 && index < sentence.tokens().size() && SIGNS.containsKey(form(index));
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

    private String form(int index) {
        return sentence.token(index).form();
    }
}
