package dateline.extract;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to word a time.
 *
 * @param kind what such words name
 * @param pattern the words; where it has a group {@code time}, the time is that group, and the rest its surroundings
 * @param meaning what they come to, reckoned from an anchor
 */
record TimeRule(Kind kind, Pattern pattern, BiFunction<MatchResult, Anchor, When> meaning) {
    /** What a time expression names. */
    enum Kind {
        /** A day, month, year or the like. */
        DATE,
        /** A bare year, which might be any number: the sentence must show that it is one. */
        YEAR,
        /** From a day or year to another: two expressions, one stretch of time. */
        RANGE,
        /** A time reckoned from one mentioned before: "a year earlier". */
        LEANING,
        /** "now", "the future": a time that dates no event. */
        REFERENCE,
        /** An hour of the day. */
        HOUR,
        /** A length of time, an age. */
        LENGTH,
        /** How old somebody is, or another measure in words of time: no time expression, but no figure either. */
        AGE,
        /** What comes again: "daily". */
        REPETITION;

        /** Whether it can be when something happened. */
        boolean dates() {
            return this == DATE || this == YEAR || this == RANGE || this == LEANING;
        }
    }

    /** A passage that this rule reads, at its place in the text. */
    record Found(TimeRule rule, Span span, MatchResult match) {
        When reckon(Anchor anchor) {
            return rule.meaning.apply(match, anchor);
        }
    }

    static TimeRule date(String template, BiFunction<MatchResult, Anchor, When> meaning) {
        return new TimeRule(Kind.DATE, TimeWords.pattern(template), meaning);
    }

    static TimeRule year(String template, BiFunction<MatchResult, Anchor, When> meaning) {
        return new TimeRule(Kind.YEAR, TimeWords.pattern(template), meaning);
    }

    static TimeRule range(String template, BiFunction<MatchResult, Anchor, When> meaning) {
        return new TimeRule(Kind.RANGE, TimeWords.pattern(template), meaning);
    }

    static TimeRule leaning(String template, BiFunction<MatchResult, Anchor, When> meaning) {
        return new TimeRule(Kind.LEANING, TimeWords.pattern(template), meaning);
    }

    static TimeRule age(String template) {
        return new TimeRule(Kind.AGE, TimeWords.pattern(template), (match, anchor) -> When.UNKNOWN);
    }

    /** "now": the same wherever it stands. */
    static TimeRule reference(String template, String value) {
        return new TimeRule(Kind.REFERENCE, TimeWords.pattern(template), (match, anchor) -> When.only(value));
    }

    static TimeRule reference(String template, BiFunction<MatchResult, Anchor, When> meaning) {
        return new TimeRule(Kind.REFERENCE, TimeWords.pattern(template), meaning);
    }

    static TimeRule hour(String template, BiFunction<MatchResult, Anchor, When> meaning) {
        return new TimeRule(Kind.HOUR, TimeWords.pattern(template), meaning);
    }

    static TimeRule length(String template, Function<MatchResult, String> value) {
        return new TimeRule(Kind.LENGTH, TimeWords.pattern(template), (match, anchor) -> When.only(value.apply(match)));
    }

    static TimeRule repetition(String template, Function<MatchResult, String> value) {
        return new TimeRule(
                Kind.REPETITION, TimeWords.pattern(template), (match, anchor) -> When.only(value.apply(match)));
    }

    /** All passages of a stretch of text that it reads. */
    List<Found> find(String text, Span stretch) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(stretch.begin(), stretch.end());
        String group = matcher.namedGroups().containsKey("time") ? "time" : "";
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            found.add(new Found(
                    this,
                    group.isEmpty() || match.start(group) < 0
                            ? new Span(match.start(), match.end())
                            : new Span(match.start(group), match.end(group)),
                    match));
        }
        return found;
    }
}
