package dateline.extract.figures;

import dateline.extract.NumberWords;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads every number of a sentence, with its unit and the number that it is a range with; years and names, too. */
final class ReadMeasures {
    private static final Pattern JOINT =
            Pattern.compile(" ?(?:-|–|—|(?:up )?to|and|or) ?(?:about |around |as high as |up to )?");

    /** "rose 3 percent to", "by $4 billion to": how much it changed, then where it stands. */
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:by|rose|rise|rises|rising|fell|fall|falls|falling|gained|added|lost|up|down|climbed"
                    + "|dropped|jumped|slipped|surged|grew|edged (?:up|down)|advanced|declined|tumbled|increased|decreased) (?:(?:about|around|nearly|almost|just) )?$");

    private static final String SMALL = "one|two|three|four|five|six|seven|eight|nine|ten";

    private static final Pattern PART =
            Pattern.compile("(?i)(?<![\\p{L}-])(?:(?<half>half)(?= of\\b| (?:the|its|their|all)\\b)"
                    + "|(?<many>an?|one|two|three|four|five|six|seven|eight|nine)[- ]"
                    + "(?<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?(?= of\\b)"
                    + "(?: of an? (?<scale>thousand|million|billion|trillion)\\b)?)");

    /** "one in five children", "seven out of ten"; but "killed one in two days". */
    private static final Pattern RATIO = Pattern.compile("(?i)(?<![\\p{L}\\d.,-])(?:(?<one>one)(?= in\\b)|(?<many>"
            + SMALL + ")(?= out of\\b| in (?:10|ten)\\b))"
            + " (?:in|out of) (?:every )?(?<whole>" + SMALL + "|\\d{1,3})(?![\\p{L}\\d]|[.,]\\d|%)");

    private static final Map<String, Long> SCALES = Map.of(
            "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L);

    private static final Pattern LENGTH =
            Pattern.compile(" (?:minutes|hours|days|weeks|months|years|decades|separate|different)\\b");

    private static final Map<String, Long> PARTS = Map.ofEntries(
            Map.entry("half", 2L),
            Map.entry("third", 3L),
            Map.entry("quarter", 4L),
            Map.entry("fourth", 4L),
            Map.entry("fifth", 5L),
            Map.entry("sixth", 6L),
            Map.entry("seventh", 7L),
            Map.entry("eighth", 8L),
            Map.entry("ninth", 9L),
            Map.entry("tenth", 10L),
            Map.entry("hundredth", 100L));

    private final String text;
    private final ReadUnit units;

    ReadMeasures(ParsedArticle article) {
        this.text = article.article().text();
        this.units = new ReadUnit(text);
    }

    /** All of a sentence, in text order. */
    List<WrittenMeasure> in(ParsedSentence sentence) {
        List<WrittenMeasure> parts = parts(sentence);
        List<WrittenMeasure> found = new ArrayList<>(parts);
        int end = sentence.span().end();
        Optional<WrittenNumber> next = WrittenNumber.find(text, sentence.span().begin(), end);
        while (next.isPresent()) {
            WrittenNumber number = next.get();
            WrittenMeasure measure = measure(sentence, orInMetres(sentence, number));
            boolean isPart = parts.stream().anyMatch(part -> part.span().overlaps(number.span()));
            if (!isPart) found.add(measure);
            int place = isPart
                    ? number.span().end()
                    : Math.max(measure.span().end(), number.span().end());
            next = WrittenNumber.find(text, place, end);
        }
        found.sort(Comparator.comparing(WrittenMeasure::span));
        return found;
    }

    /** "a third of the population", "two-thirds of voters", "half of them", "one in five"; "a quarter of a million" is no part. */
    private List<WrittenMeasure> parts(ParsedSentence sentence) {
        List<WrittenMeasure> found = new ArrayList<>();
        Matcher part = PART.matcher(text)
                .region(sentence.span().begin(), sentence.span().end())
                .useTransparentBounds(true);
        while (part.find()) {
            String name = Optional.ofNullable(part.group("part")).orElse("half").toLowerCase(Locale.ROOT);
            String many = Optional.ofNullable(part.group("many")).orElse("a").toLowerCase(Locale.ROOT);
            BigDecimal whole = BigDecimal.valueOf(PARTS.getOrDefault(name, 2L));
            Optional<String> scale = Optional.ofNullable(part.group("scale"));
            BigDecimal value = BigDecimal.valueOf(NumberWords.read(many))
                    .divide(whole, MathContext.DECIMAL32)
                    .multiply(BigDecimal.valueOf(scale.map(word -> SCALES.get(word.toLowerCase(Locale.ROOT)))
                            .orElse(1L)));
            found.add(part(part.toMatchResult(), value, scale.isEmpty()));
        }
        Matcher ratio = RATIO.matcher(text)
                .region(sentence.span().begin(), sentence.span().end())
                .useTransparentBounds(true);
        while (ratio.find()) {
            long many = number(Optional.ofNullable(ratio.group("one")).orElseGet(() -> ratio.group("many")));
            long whole = number(ratio.group("whole"));
            if (many < whole
                    && !LENGTH.matcher(text)
                            .region(ratio.end(), sentence.span().end())
                            .lookingAt())
                found.add(part(
                        ratio.toMatchResult(),
                        BigDecimal.valueOf(many).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32),
                        true));
        }
        return found;
    }

    private static WrittenMeasure part(MatchResult match, BigDecimal value, boolean fraction) {
        Span span = new Span(match.start(), match.end());
        return new WrittenMeasure(span, List.of(WrittenNumber.inWords(span, value)), Optional.empty(), false, fraction);
    }

    private static long number(String words) {
        return Character.isDigit(words.charAt(0)) ? Long.parseLong(words) : NumberWords.read(words);
    }

    private WrittenMeasure measure(ParsedSentence sentence, WrittenNumber first) {
        Optional<Unit> own = unit(first);
        int end = own.map(Unit::end).orElse(first.span().end());
        Optional<WrittenNumber> second = rangeEnd(sentence, first, end);
        Optional<Unit> unit = second.flatMap(this::unit).or(() -> own);
        int last = second.orElse(first).span().end();
        Span span = new Span(
                first.span().begin(), Math.max(last, unit.map(Unit::end).orElse(0)));
        List<WrittenNumber> numbers =
                second.map(other -> List.of(scaled(first, other), other)).orElse(List.of(first));
        return new WrittenMeasure(
                span, numbers, unit, before(first.span().begin()).endsWith("from "), false);
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
        if (first.vague() || !joint.lookingAt()) return Optional.empty();
        String before = before(first.span().begin());
        boolean from = before.endsWith("from ");
        boolean and = joint.group().contains("and");
        if (and && !before.endsWith("between ")) return Optional.empty();
        Optional<WrittenNumber> other =
                WrittenNumber.at(text, joint.end(), sentence.span().end());
        if (other.isEmpty() || other.get().vague()) return Optional.empty();
        WrittenNumber second = other.get();
        if (first.digits() != second.digits() && end == first.span().end()) return Optional.empty();
        boolean own = end > first.span().end();
        boolean change = joint.group().contains("to") && CHANGE.matcher(before).find();
        if (change && (own || first.currency().isPresent() || unit(second).isEmpty())) return Optional.empty();
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

    /** "a 37m tower" against "35m of its devices", "2.7m sales". */
    private WrittenNumber orInMetres(ParsedSentence sentence, WrittenNumber number) {
        boolean metres = number.mayBeInMetres()
                && CountedWords.after(text, sentence, number).isEmpty();
        return metres ? number.inMetres() : number;
    }
}
