package dateline.extract.figures;

import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Timex;
import dateline.extract.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds every number with its unit: sums of money, shares, measures, lengths of time, counts. Dates, ordinals, scores,
 * and numbers that name ("Section 427", "the Fortune 100") are none.
 */
public final class FindMeasures {
    private final Times times;
    private final String text;
    private final ReadMeasures measures;

    private FindMeasures(ParsedArticle article, Times times) {
        this.times = times;
        this.text = article.article().text();
        this.measures = new ReadMeasures(article);
    }

    /** All of an article, in text order. */
    public static List<Measured> find(ParsedArticle article, Times times) {
        FindMeasures finder = new FindMeasures(article, times);
        return article.sentences().stream()
                .flatMap(sentence -> finder.measures.in(sentence).stream()
                        .flatMap(measure -> finder.measured(sentence, measure).stream()))
                .toList();
    }

    private Optional<Measured> measured(ParsedSentence sentence, WrittenMeasure measure) {
        WrittenNumber first = measure.first();
        if (first.vague() && !first.isDozens()) return Optional.empty();
        if (measure.unit().isPresent())
            return isDate(sentence, first, true)
                    ? Optional.empty()
                    : Optional.of(new Measured(
                            measure.span(),
                            measure.values(),
                            measure.unit().get().name()));
        Optional<String> counted = CountedWords.after(text, sentence, measure.last());
        if (measure.fraction()) return Optional.of(new Measured(measure.span(), measure.values(), counted.orElse("")));
        if (isDate(sentence, first, false) || isName(sentence, first)) return Optional.empty();
        if (counted.isPresent()) return Optional.of(new Measured(measure.span(), measure.values(), counted.get()));
        boolean bare = first.digits() && !isYear(first) && isArgument(sentence, first);
        return bare ? Optional.of(new Measured(measure.span(), measure.values(), "")) : Optional.empty();
    }

    /** A day, year or hour; "three months" is a length, and "1000 customers" no year. */
    private boolean isDate(ParsedSentence sentence, WrittenNumber number, boolean hasUnit) {
        boolean dates = isYear(number) || number.value().compareTo(BigDecimal.valueOf(100)) < 0;
        return times.expressions(sentence).stream()
                .filter(timex -> timex.span().overlaps(number.span()))
                .filter(timex -> dates || timex.span().length() > number.span().length())
                .anyMatch(timex -> !hasUnit && isTime(timex)
                        || hasUnit
                                && timex.type() != Timex.Type.DURATION
                                && timex.span().length() <= number.span().length());
    }

    private static boolean isTime(Timex timex) {
        return timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
    }

    private static boolean isYear(WrittenNumber number) {
        return number.value().scale() <= 0
                && number.value().compareTo(BigDecimal.valueOf(1800)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(2100)) < 0;
    }

    /** "Section 427", "Fortune 100", "Covid-19". */
    private static boolean isName(ParsedSentence sentence, WrittenNumber number) {
        Optional<Token> token = token(sentence, number.span().begin());
        if (token.isEmpty()) return true;
        if (token.get().name().matches("PERSON|ORGANIZATION|LOCATION|MISC")) return true;
        if (token.get().index() == 0) return false;
        Token before = sentence.token(token.get().index() - 1);
        return number.digits()
                && (before.tag().matches("NN|NNP|NNPS") || before.form().matches("[-–#/]|No\\."))
                && before.span().end() >= number.span().begin() - 1;
    }

    /** "closed at 1,334.20", "is 144", "71 million," : a number that stands for itself. */
    private static boolean isArgument(ParsedSentence sentence, WrittenNumber number) {
        Optional<Token> token = token(sentence, number.span().begin());
        if (token.isEmpty()) return false;
        int next = token.get().index();
        while (next < sentence.tokens().size()
                && sentence.token(next).span().begin() < number.span().end()) next++;
        boolean last =
                next >= sentence.tokens().size() || !sentence.token(next).tag().matches("NN.*|JJ.?|HYPH|POS");
        boolean large = number.scaled()
                || number.value().compareTo(BigDecimal.valueOf(100)) >= 0
                || number.value().scale() > 0;
        return last && large;
    }

    private static Optional<Token> token(ParsedSentence sentence, int place) {
        return sentence.tokens().stream()
                .filter(token ->
                        token.span().begin() <= place && place < token.span().end())
                .findFirst();
    }
}
