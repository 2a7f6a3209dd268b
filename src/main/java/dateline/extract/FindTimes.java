package dateline.extract;

import dateline.extract.TimeRule.Found;
import dateline.extract.TimeRule.Kind;
import dateline.model.Span;
import dateline.model.Time;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the time expressions of an article and what they come to. "September 12" in an article without a date stays
 * without a year; "last month" there comes to nothing. Lengths of time, frequencies, ages and clock times are kept apart.
 */
public final class FindTimes {
    private static final List<Guarded> RULES = Stream.of(
                    CalendarTimes.RULES,
                    Quarters.RULES,
                    RelativeTimes.RULES,
                    Distances.RULES,
                    VagueTimes.RULES,
                    HoursOfDay.RULES,
                    Repetitions.RULES,
                    Durations.RULES)
            .flatMap(List::stream)
            .map(rule -> new Guarded(rule, NeededWords.of(rule.pattern())))
            .toList();
    private static final Set<String> BEFORE_A_YEAR = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "between",
            "during",
            "before",
            "after",
            "around",
            "circa",
            "through",
            "throughout",
            "late",
            "early",
            "mid",
            "(");

    private static final String FEAST = "(?i)(?:christmas|thanksgiving|new|['’]s)"; // "New Year's Day"

    /** "1991 to 1997": might be any two numbers, as a bare year might be one. */
    private static final Pattern YEARS = Pattern.compile("(?:between )?\\d{4}\\D+\\d{4}");

    /** A rule that is tried only where a word of its stands: trying them all was half the time of all rules together. */
    private record Guarded(TimeRule rule, Optional<Set<String>> needed) {
        boolean mayReadIn(String plain) {
            return needed.isEmpty() || needed.get().stream().anyMatch(plain::contains);
        }
    }

    /** The times of all sentences; those in words that name somebody ("Sunday Times") are none. */
    public Times find(ParsedArticle article) {
        Map<Integer, List<Time>> dates = new HashMap<>();
        Map<Integer, List<Timex>> expressions = new HashMap<>();
        Map<Integer, List<Span>> words = new HashMap<>();
        Mentioned mentioned = Mentioned.NOTHING;
        for (ParsedSentence sentence : article.sentences()) {
            List<Found> candidates = candidates(article.article().text(), sentence);
            for (Found found : longest(candidates)) {
                Kind kind = found.rule().kind();
                When when = when(article, sentence, found, mentioned);
                at(sentence, words).add(found.span());
                if (kind.dates() || when.date().isPresent())
                    at(sentence, dates)
                            .add(new Time(
                                    found.span(),
                                    article.text(found.span()),
                                    when.date(),
                                    when.earliest(),
                                    when.latest()));
                if (kind == Kind.AGE) continue;
                for (Found single : kind == Kind.RANGE ? within(found, candidates) : List.of(found)) {
                    When its = when(article, sentence, single, mentioned);
                    Kind itsKind = single.rule().kind();
                    if (itsKind == Kind.DATE || itsKind == Kind.YEAR) mentioned = mentioned.and(its.value());
                    at(sentence, expressions).add(new Timex(extent(sentence, single), type(itsKind, its), its.value()));
                }
            }
        }
        return new Times(dates, expressions, words);
    }

    private static <T> List<T> at(ParsedSentence sentence, Map<Integer, List<T>> found) {
        return found.computeIfAbsent(sentence.number(), number -> new ArrayList<>());
    }

    private static When when(ParsedArticle article, ParsedSentence sentence, Found found, Mentioned mentioned) {
        Token head = Times.head(sentence, found.span());
        Token first = sentence.within(found.span()).getFirst();
        return found.reckon(new Anchor(
                article.article().published().map(Timestamp::date), Tense.around(sentence, head, first), mentioned));
    }

    private static Timex.Type type(Kind kind, When when) {
        return switch (kind) {
            case LENGTH -> Timex.Type.DURATION;
            case REPETITION -> Timex.Type.SET;
            case HOUR -> Timex.Type.TIME;
            case DATE, YEAR, RANGE, LEANING, REFERENCE, AGE -> {
                if (when.value().startsWith("P") && !when.value().endsWith("REF")) yield Timex.Type.DURATION;
                yield when.value().contains("T") && !when.value().contains("_") ? Timex.Type.TIME : Timex.Type.DATE;
            }
        };
    }

    private static List<Found> candidates(String text, ParsedSentence sentence) {
        String plain = NeededWords.plain(sentence.span().of(text));
        return RULES.stream()
                .filter(guarded -> guarded.mayReadIn(plain))
                .flatMap(guarded -> guarded.rule().find(text, sentence.span()).stream())
                .filter(found -> isTime(sentence, found))
                .sorted(Comparator.comparingInt((Found found) -> -found.span().length()))
                .toList();
    }

    /** Where candidates overlap, the longest; in text order. */
    private static List<Found> longest(List<Found> candidates) {
        List<Found> kept = new ArrayList<>();
        for (Found found : candidates)
            if (kept.stream().noneMatch(other -> other.span().overlaps(found.span()))) kept.add(found);
        kept.sort(Comparator.comparing(Found::span));
        return kept;
    }

    /** "1991" and "1997" in "1991 to 1997". */
    private static List<Found> within(Found range, List<Found> candidates) {
        List<Found> singles = longest(candidates.stream()
                .filter(found ->
                        found.rule().kind() != Kind.RANGE && range.span().holds(found.span()))
                .toList());
        return singles.isEmpty() ? List.of(range) : singles;
    }

    /** The full stop that ends a sentence is no part of "10 p.m." */
    private static Span extent(ParsedSentence sentence, Found found) {
        Span span = found.span();
        boolean stop = found.rule().kind() == Kind.HOUR
                && span.end() == sentence.span().end()
                && found.match().group().endsWith(".");
        return stop ? new Span(span.begin(), span.end() - 1) : span;
    }

    private static boolean isTime(ParsedSentence sentence, Found found) {
        List<Token> words = sentence.within(found.span());
        if (words.isEmpty() || isTitle(sentence, words, "(?:Minute|Hour|Day|Week|Month|Year)s?")) return false;
        return switch (found.rule().kind()) {
            case REFERENCE, HOUR, LENGTH, REPETITION, AGE -> true;
            case RANGE ->
                YEARS.matcher(found.match().group()).matches() ? isYear(sentence, words) : isDate(sentence, words);
            case DATE, LEANING -> isDate(sentence, words);
            case YEAR -> isYear(sentence, words);
        };
    }

    private static boolean isDate(ParsedSentence sentence, List<Token> words) {
        return !isTitle(sentence, words, "Today|Tomorrow|Yesterday|Tonight|Now")
                && words.stream().noneMatch(FindTimes::namesSomebody)
                && words.stream().noneMatch(token -> token.tag().equals("MD"));
    }

    /** A word of time with a capital within a sentence names: "Krestonia Today", "the programme This Week". */
    private static boolean isTitle(ParsedSentence sentence, List<Token> words, String capitalised) {
        return sentence.zone() != Zone.HEADLINE
                && words.stream()
                        .filter(word -> word.index() > 0 && word.form().matches(capitalised))
                        .map(word -> sentence.token(word.index() - 1).form())
                        .anyMatch(before -> before.matches(".*[\\p{L}\\d]") && !before.matches(FEAST));
    }

    private static boolean namesSomebody(Token token) {
        return token.name().equals("PERSON") || token.name().equals("ORGANIZATION");
    }

    /** A four-digit number is a year when it is marked as a date, or follows a preposition and counts nothing. */
    private static boolean isYear(ParsedSentence sentence, List<Token> words) {
        Token last = words.getLast();
        Optional<Token> next = last.index() + 1 < sentence.tokens().size()
                ? Optional.of(sentence.token(last.index() + 1))
                : Optional.empty();
        if (next.filter(token -> token.form().matches("%|[$€£-].*|percent|million|billion|km|mph|people|feet|miles"))
                .isPresent()) return false;
        if (words.stream().anyMatch(FindTimes::namesSomebody)) return false;
        Token first = words.getFirst();
        if (words.stream().anyMatch(token -> token.name().equals("DATE"))
                || !first.form().matches("\\d+")) return true;
        boolean announced = first.index() > 0
                && BEFORE_A_YEAR.contains(sentence.token(first.index() - 1).lemma());
        boolean counts = next.filter(token -> token.isNoun()
                        || token.tag().equals("JJ")
                        || token.tag().equals("CD"))
                .isPresent();
        return announced && !counts;
    }
}
