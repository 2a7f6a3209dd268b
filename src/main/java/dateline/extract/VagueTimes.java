package dateline.extract;

import static dateline.extract.TimeRule.date;
import static dateline.extract.TimeRule.reference;

import java.util.List;

/** Times that only say "before", "now" or "to come". */
final class VagueTimes {
    static final List<TimeRule> RULES = List.of(
            date("(?:more |most |very )?recently|lately", (match, anchor) -> When.only("PAST_REF")),
            date("nowadays|(?<time>these days)", (match, anchor) -> When.only("PRESENT_REF")),
            reference("(?:right )?now|at present|at the moment|currently", "PRESENT_REF"),
            reference("(?<!then )current", "PRESENT_REF"),
            reference("then[ -]current", "PAST_REF"),
            reference("in (?<time>the (?:recent |distant |not too distant )?past)", "PAST_REF"),
            reference("the (?:near |foreseeable |not too distant |immediate )?future", "FUTURE_REF"),
            reference("(?:a|some) (?:later|future) (?:date|time)", "FUTURE_REF"));

    private VagueTimes() {}
}
