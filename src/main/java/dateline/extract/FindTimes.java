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
import java.util.stream.Stream;

/**
 * Finds the time expressions of an article and what they come to. "September 12" in an article without a date stays
 * without a year; "last month" there comes to nothing. Lengths of time, frequencies, ages and clock times are kept apart.
 */
public final class FindTimes {
    private static final List<TimeRule> RULES = Stream.of(CalendarTimes.RULES, RelativeTimes.RULES, Spells.RULES)
            .flatMap(List::stream)
            .toList();
    private static final Set<String> BEFORE_A_YEAR = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
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

    /** The times of all sentences; those in words that name somebody ("Sunday Times") are none. */
    public Times find(ParsedArticle article) {
        Map<Integer, List<Time>> dates = new HashMap<>();
        Map<Integer, List<Span>> spells = new HashMap<>();
        for (ParsedSentence sentence : article.sentences())
            for (Found found : longest(article.article().text(), sentence)) {
                if (found.rule().kind() == Kind.OTHER)
                    spells.computeIfAbsent(sentence.number(), number -> new ArrayList<>())
                            .add(found.span());
                else
                    dates.computeIfAbsent(sentence.number(), number -> new ArrayList<>())
                            .add(time(article, sentence, found));
            }
        return new Times(dates, spells);
    }

    private static Time time(ParsedArticle article, ParsedSentence sentence, Found found) {
        Token head = Times.head(sentence, found.span());
        When when = found.reckon(
                new Anchor(article.article().published().map(Timestamp::date), Tense.around(sentence, head)));
        return new Time(found.span(), article.text(found.span()), when.date(), when.earliest(), when.latest());
    }

    /** What the rules read, where they overlap the longest, in text order. */
    private static List<Found> longest(String text, ParsedSentence sentence) {
        List<Found> candidates = RULES.stream()
                .flatMap(rule -> rule.find(text, sentence.span()).stream())
                .filter(found -> isTime(sentence, found))
                .sorted(Comparator.comparingInt((Found found) -> -found.span().length()))
                .toList();
        List<Found> kept = new ArrayList<>();
        for (Found found : candidates)
            if (kept.stream().noneMatch(other -> other.span().overlaps(found.span()))) kept.add(found);
        kept.sort(Comparator.comparing(Found::span));
        return kept;
    }

    private static boolean isTime(ParsedSentence sentence, Found found) {
        List<Token> words = sentence.within(found.span());
        if (words.isEmpty()) return false;
        return switch (found.rule().kind()) {
            case OTHER -> true;
            case DATE ->
                !isTitle(sentence, words)
                        && words.stream().noneMatch(FindTimes::namesSomebody)
                        && words.stream().noneMatch(token -> token.tag().equals("MD"));
            case YEAR -> isYear(sentence, words);
        };
    }

    /** "Krestonia Today". */
    private static boolean isTitle(ParsedSentence sentence, List<Token> words) {
        Token first = words.getFirst();
        return first.index() > 0
                && first.form().matches("Today|Tomorrow|Yesterday|Tonight|Now")
                && sentence.zone() != Zone.HEADLINE;
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
