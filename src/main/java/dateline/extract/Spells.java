package dateline.extract;

import static dateline.extract.TimeRule.other;

import java.util.List;

/** Lengths of time, frequencies, ages and hours of the day: words of time that date nothing. */
final class Spells {
    private static final String MANY =
            "(?:an?|(?:an? )?few|several|many|some|half an?|a half|dozens of|hundreds of|a couple of|a quarter of a|(?:\\d[\\d,.]*|{anynumber})(?: and a half)?)";

    static final List<TimeRule> RULES = List.of(
            other("(?:the |these |those )?(?:past |last |next |first |coming |previous |final |another )?" + MANY
                    + "(?: more| full| consecutive| straight)?[ -]{anyunit}s?(?:-long)?"),
            other(
                    "the (?:past|last|next|coming|previous|first|final) (?:{anynumber}|few|several|couple of)?(?:[ -]|(?<= )){anyunit}s?"),
            other(
                    "(?:for|over|within|during|through|throughout) (?<time>(?:the )?(?:past |last |next |coming |previous )?{anyunit}s?)"),
            other("(?:{anynumber})-{anyunit}(?:-old|-long)?s?"),
            other("(?:{anynumber}) {anyunit}s? old|aged? (?:of )?{anynumber}"),
            other("the (?:last|past|next|coming) (?:week|month|year|quarter|decade|century|season|weekend)"),
            other("(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)"),
            other(
                    "(?:every|each|per|once an?|twice an?|{anynumber} times an?) (?:other )?(?:{anynumber} )?(?:{anyunit}s?|morning|evening|afternoon|{weekday}|{fullmonth})"),
            other("(?:\\d|%|percent|million|billion|\\p{L}s) (?<time>an? (?:minute|hour|day|week|month|year))"),
            other("(?-i:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)|weekdays|weekends"),
            other(
                    "(?:bi|semi-?)?(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual|annually|biannual|nightly)"),
            other(
                    "\\d{1,2}(?:[:.]\\d\\d)? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o['’]clock)|\\d{1,2}:\\d\\d(?: ?(?:GMT|UTC|EST|EDT|CET|BST|local time))?|noon|midnight"));

    private Spells() {}
}
