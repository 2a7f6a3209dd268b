package dateline.extract.figures;

import dateline.extract.NumberWords;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Timex;
import dateline.extract.Token;
import dateline.extract.figures.ReadUnit.Unit;
import dateline.model.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds every number with its unit: sums of money, shares, measures, lengths of time, counts. Dates, ordinals, scores,
 * and numbers that name ("Section 427", "the Fortune 100") are none.
 */
public final class FindMeasures {
    private static final Pattern JOINT =
            Pattern.compile(" ?(?:-|–|—|(?:up )?to|and|or) ?(?:about |around |as high as |up to )?");
    /** "rose 3 percent to", "by $4 billion to": how much it changed, then where it stands. */
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:by|rose|rise|rises|rising|fell|fall|falls|falling|gained|added|lost|up|down|climbed"
                    + "|dropped|jumped|slipped|surged|grew|edged (?:up|down)|advanced|declined|tumbled|increased|decreased) (?:(?:about|around|nearly|almost|just) )?$");

    private static final Pattern OF = Pattern.compile(" of (?:(?:the|its|his|her|their|my|our|your|these|those) )?");
    private static final Pattern PART = Pattern.compile(
            "(?i)(?<![\\p{L}-])(?:(?<half>half)|(?<many>a|one|two|three|four)[- ](?<part>third|quarter|fourth|fifth|sixth|eighth|tenth)s?)(?= of\\b)");

    private static final Map<String, Long> PARTS = Map.of(
            "half", 2L, "third", 3L, "quarter", 4L, "fourth", 4L, "fifth", 5L, "sixth", 6L, "eighth", 8L, "tenth", 10L);

    private final Times times;
    private final String text;
    private final ReadUnit units;

    private FindMeasures(ParsedArticle article, Times times) {
        this.times = times;
        this.text = article.article().text();
        this.units = new ReadUnit(text);
    }

    /** All of an article, in text order. */
    public static List<Measured> find(ParsedArticle article, Times times) {
        FindMeasures measures = new FindMeasures(article, times);
        return article.sentences().stream()
                .flatMap(sentence -> measures.in(sentence).stream())
                .toList();
    }

    private List<Measured> in(ParsedSentence sentence) {
        List<Measured> found = new ArrayList<>(parts(sentence));
        int place = sentence.span().begin();
        Optional<WrittenNumber> next =
                WrittenNumber.find(text, place, sentence.span().end());
        while (next.isPresent()) {
            WrittenNumber number = orInMetres(sentence, next.get());
            Optional<Measured> measured = measured(sentence, number);
            measured.ifPresent(found::add);
            place = measured.map(measure -> measure.span().end())
                    .orElse(number.span().end());
            next = WrittenNumber.find(
                    text,
                    Math.max(place, next.get().span().end()),
                    sentence.span().end());
        }
        found.sort(Comparator.comparing(Measured::span));
        return found;
    }

    /** "a third of the population", "two-thirds of voters", "half of them". */
    private List<Measured> parts(ParsedSentence sentence) {
        List<Measured> found = new ArrayList<>();
        Matcher part = PART.matcher(text)
                .region(sentence.span().begin(), sentence.span().end());
        while (part.find()) {
            String many = Optional.ofNullable(part.group("many")).orElse("a").toLowerCase(Locale.ROOT);
            String name = Optional.ofNullable(part.group("part")).orElse("half").toLowerCase(Locale.ROOT);
            long whole = PARTS.getOrDefault(name, 2L);
            BigDecimal value =
                    BigDecimal.valueOf(NumberWords.read(many)).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32);
            Span span = new Span(part.start(), part.end());
            WrittenNumber number = WrittenNumber.inWords(span, value);
            found.add(
                    new Measured(span, List.of(value), counted(sentence, number).orElse("")));
        }
        return found;
    }

    private Optional<Measured> measured(ParsedSentence sentence, WrittenNumber first) {
        Optional<Unit> own = unit(first);
        int end = own.map(Unit::end).orElse(first.span().end());
        Optional<WrittenNumber> second = rangeEnd(sentence, first, end);
        WrittenNumber last = second.orElse(first);
        Optional<Unit> unit = second.flatMap(this::unit).or(() -> own);
        Span span = new Span(
                first.span().begin(),
                Math.max(last.span().end(), unit.map(Unit::end).orElse(0)));
        List<BigDecimal> values = second.map(
                        other -> List.of(scaled(first, other).value(), other.value()))
                .orElse(List.of(first.value()));
        if (unit.isPresent())
            return isDate(sentence, first, true)
                    ? Optional.empty()
                    : Optional.of(new Measured(span, values, unit.get().name()));
        if (isDate(sentence, first, false) || isName(sentence, first)) return Optional.empty();
        Optional<String> counted = counted(sentence, last);
        if (counted.isPresent()) return Optional.of(new Measured(span, values, counted.get()));
        boolean bare = first.digits() && !isYear(first) && isArgument(sentence, first);
        return bare ? Optional.of(new Measured(span, values, "")) : Optional.empty();
    }

    private Optional<Unit> unit(WrittenNumber number) {
        if (number.currency().isPresent())
            return number.currency()
                    .map(sign -> units.divided(
                            new Unit(ReadUnit.name(sign), number.span().end())));
        return units.after(number.span().end()).map(units::divided);
    }

    /** "10 to 20", "$1.5 million to $2 million", "between 3 and 5", "three or four". */
    private Optional<WrittenNumber> rangeEnd(ParsedSentence sentence, WrittenNumber first, int end) {
        Matcher joint = JOINT.matcher(text).region(end, sentence.span().end());
        if (!joint.lookingAt()) return Optional.empty();
        String before = before(first.span().begin());
        boolean from = before.endsWith("from ");
        boolean and = joint.group().contains("and");
        if (and && !before.endsWith("between ")) return Optional.empty();
        Optional<WrittenNumber> other =
                WrittenNumber.at(text, joint.end(), sentence.span().end());
        if (other.isEmpty()) return Optional.empty();
        WrittenNumber second = other.get();
        if (first.digits() != second.digits() && end == first.span().end()) return Optional.empty();
        boolean own = end > first.span().end();
        boolean change = joint.group().contains("to") && CHANGE.matcher(before).find();
        if (change && (own || unit(second).isEmpty())) return Optional.empty();
        // "252 miles to 287 miles" is a range, "fell 1 percent to 1,334" is none
        if (own
                && first.currency().isEmpty()
                && !unit(second).map(Unit::name).equals(unit(first).map(Unit::name))) return Optional.empty();
        boolean ofMoney = first.currency().isPresent() == second.currency().isPresent();
        boolean larger = scaled(first, second).value().compareTo(second.value()) < 0;
        return ofMoney && (larger || from) ? Optional.of(second) : Optional.empty();
    }

    /** "1 to 2 thousand": the scale is said once. */
    private static WrittenNumber scaled(WrittenNumber first, WrittenNumber second) {
        if (first.currency().isPresent() && second.currency().isPresent()) return first;
        if (first.scaled() || !second.scaled() || first.value().compareTo(BigDecimal.valueOf(1000)) >= 0) return first;
        BigDecimal scale = BigDecimal.valueOf(1000);
        while (second.value().compareTo(scale.multiply(BigDecimal.valueOf(1000))) >= 0)
            scale = scale.multiply(BigDecimal.valueOf(1000));
        return first.times(scale);
    }

    private String before(int place) {
        return text.substring(Math.max(0, place - 30), place).toLowerCase(Locale.ROOT);
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
    private boolean isName(ParsedSentence sentence, WrittenNumber number) {
        Optional<Token> token = token(sentence, number.span().begin());
        if (token.isEmpty()) return true;
        if (token.get().name().matches("PERSON|ORGANIZATION|LOCATION|MISC")) return true;
        if (token.get().index() == 0) return false;
        Token before = sentence.token(token.get().index() - 1);
        return number.digits()
                && (before.tag().matches("NN|NNP|NNPS") || before.form().matches("[-–#/]|No\\."))
                && before.span().end() >= number.span().begin() - 1;
    }

    /** What is counted: the plural noun at the end of the words that follow. */
    private Optional<String> counted(ParsedSentence sentence, WrittenNumber number) {
        List<Token> words = new ArrayList<>();
        int noun = -1;
        boolean one = !number.digits() && number.value().equals(BigDecimal.ONE);
        Matcher of =
                OF.matcher(text).region(number.span().end(), sentence.span().end());
        int begin = of.lookingAt() ? of.end() : number.span().end();
        for (Token token : sentence.tokens()) {
            if (token.span().begin() < begin) continue;
            if (words.isEmpty() && !text.substring(begin, token.span().begin()).isBlank()) return Optional.empty();
            boolean taken = noun < 0 && !one && token.tag().equals("VBZ"); // "26 saves", taken for a verb
            boolean and = noun < 0 && token.form().equals("and");
            if (noun > 0 && !token.tag().startsWith("NN")) break;
            if (!taken && !and && !token.tag().matches("NN.*|JJ.?|VBG|VBN|HYPH|CD|RB|POS")) break;
            words.add(token);
            boolean counts = taken || token.tag().matches("NNS|NNPS") || isPeople(token);
            if (counts || one && token.tag().equals("NN")) noun = words.size();
        }
        if (noun < 0) return Optional.empty();
        Token last = words.get(noun - 1);
        String name = words.subList(0, noun - 1).stream()
                .filter(token -> !token.tag().equals("HYPH"))
                .map(Token::form)
                .collect(Collectors.joining(" "));
        return Optional.of((name + " " + (isPeople(last) ? "people" : last.lemma())).strip());
    }

    private static boolean isPeople(Token token) {
        return token.form().equalsIgnoreCase("people");
    }

    /** "closed at 1,334.20", "is 144", "71 million," : a number that stands for itself. */
    private boolean isArgument(ParsedSentence sentence, WrittenNumber number) {
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

    /** "a 37m tower" against "35m of its devices", "2.7m sales". */
    private WrittenNumber orInMetres(ParsedSentence sentence, WrittenNumber number) {
        return number.mayBeInMetres() && counted(sentence, number).isEmpty() ? number.inMetres() : number;
    }

    private static Optional<Token> token(ParsedSentence sentence, int place) {
        return sentence.tokens().stream()
                .filter(token ->
                        token.span().begin() <= place && place < token.span().end())
                .findFirst();
    }
}
