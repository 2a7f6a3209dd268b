package dateline.corpus.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens a report: "KYIV, May 12 (Example Wire) --", "LONDON (Example Wire) -", "Port Alder (dpa) –".
 *
 * @param words place, day and wire service, without the dash
 * @param length how many characters precede the first word of the sentence
 * @param wire the wire service in brackets
 */
public record Dateline(String words, int length, Optional<String> wire) {
    private static final String PLACE_IN_CAPITALS = "\\p{Lu}[\\p{Lu}.'’ -]{1,38}[\\p{Lu}.]";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’ -]{2,38}";
    private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}. ]{1,30}?)?";
    private static final String DAY =
            "(?:,? ?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]+)(?:,? \\d{4})?)?";
    private static final String WIRE = "\\s*\\((?<wire>[\\p{L}/ .]{2,40})\\)";
    private static final String DASH = "\\s*(?:--|[—–-])";
    private static final String BEFORE_SENTENCE = "\\s+(?=[\\p{Lu}\\p{N}\"“'‘])";

    private static final String IN_CAPITALS = "^(?<words>" + PLACE_IN_CAPITALS + REGION + DAY + "(?:" + WIRE + ")?)";
    private static final String WITH_WIRE = "^(?<words>" + PLACE + REGION + DAY + WIRE + ")";

    private static final List<Pattern> OPENING = List.of(
            Pattern.compile(IN_CAPITALS + DASH + BEFORE_SENTENCE), Pattern.compile(WITH_WIRE + DASH + BEFORE_SENTENCE));

    private static final List<Pattern> ALONE =
            List.of(Pattern.compile(IN_CAPITALS + DASH + "$"), Pattern.compile(WITH_WIRE + "(?:" + DASH + "|\\s*_)?$"));

    /** The dateline that a paragraph opens with. */
    public static Optional<Dateline> opening(String paragraph) {
        return first(OPENING, paragraph);
    }

    /** The dateline that a line is. */
    public static Optional<Dateline> alone(String line) {
        return first(ALONE, line);
    }

    private static Optional<Dateline> first(List<Pattern> forms, String text) {
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(text);
            if (matcher.find())
                return Optional.of(new Dateline(
                        matcher.group("words"), matcher.end(), Optional.ofNullable(matcher.group("wire"))));
        }
        return Optional.empty();
    }
}
