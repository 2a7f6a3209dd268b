package dateline.extract;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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
        /** A length of time, a frequency, an age, an hour of the day: nothing that dates an event. */
        OTHER
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

    static TimeRule other(String template) {
        return new TimeRule(Kind.OTHER, TimeWords.pattern(template), (match, anchor) -> When.UNKNOWN);
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
                    group.isEmpty()
                            ? new Span(match.start(), match.end())
                            : new Span(match.start(group), match.end(group)),
                    match));
        }
        return found;
    }
}
