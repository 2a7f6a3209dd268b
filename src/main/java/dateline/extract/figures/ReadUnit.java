package dateline.extract.figures;

import dateline.extract.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the unit right after a number: " per cent", "bhp", " kilometres per hour", "-year-old", " a share". */
final class ReadUnit {
    private static final Map<String, String> NAMES = Lexicon.pairs("figures/measures");

    /** From the longest on, so that "square metre" is read before "square". */
    private static final List<String> WRITTEN = NAMES.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Pattern PER =
            Pattern.compile(" ?(?:/ ?|per |[- ]an?[- ])(?=\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private final String text;

    ReadUnit(String text) {
        this.text = text;
    }

    /** Every unit as it is written. */
    static Stream<String> written() {
        return NAMES.keySet().stream();
    }

    /** The name of a unit that is in the list. */
    static String name(String written) {
        return NAMES.getOrDefault(written, written);
    }

    /** @param end where it ends in the text */
    record Unit(String name, int end) {}

    /** The unit that begins at this place, after a blank or a hyphen or at once. */
    Optional<Unit> after(int place) {
        int begin = place;
        while (begin < text.length() && begin - place < 2 && " -\u00a0‑".indexOf(text.charAt(begin)) >= 0) begin++;
        boolean glued = begin == place;
        return named(begin, glued);
    }

    /** "per hour", "a share", "/h" at this place: what a unit is divided by. */
    Unit divided(Unit unit) {
        Matcher per = PER.matcher(text).region(unit.end(), text.length());
        if (!per.lookingAt()) return unit;
        Optional<Unit> divisor = named(per.end(), false).or(() -> noun(per.end()));
        boolean article = per.group().matches("[- ]an?[- ]");
        boolean ago = divisor.isPresent()
                && text.substring(divisor.get().end()).matches("(?s) (?:ago|earlier|before|later)\\b.*");
        if (ago || divisor.isEmpty() || article && !isDivisor(divisor.get().name())) return unit;
        return new Unit(
                unit.name() + " per " + divisor.get().name(), divisor.get().end());
    }

    /** "h" is an hour where it divides. */
    private Optional<Unit> noun(int begin) {
        Matcher word = WORD.matcher(text).region(begin, text.length());
        if (!word.lookingAt()) return Optional.empty();
        String name = word.group().equals("h") ? "hour" : word.group().equals("s") ? "second" : word.group();
        return Optional.of(new Unit(name.toLowerCase(Locale.ROOT), word.end()));
    }

    /** After "a": "$79 a month", "$31 a share", not "9 points a win would bring". */
    private static boolean isDivisor(String name) {
        return name.matches(
                "second|minute|hour|day|night|week|month|year|decade|century|share|barrel|gallon|litre|ounce"
                        + "|gram|kilogram|pound|ton|tonne|metre|mile|kilometre|foot|square foot|square metre|head|person|piece|ticket|game");
    }

    private Optional<Unit> named(int begin, boolean glued) {
        for (String written : WRITTEN) {
            boolean symbol = written.length() <= 3 || !written.equals(written.toLowerCase(Locale.ROOT));
            if (!text.regionMatches(!symbol, begin, written, 0, written.length())) continue;
            int end = begin + written.length();
            if (Character.isLetter(written.charAt(written.length() - 1))) end = plural(end, written);
            if (end < 0) continue;
            if (isAmbiguous(written) && !glued) continue;
            return Optional.of(new Unit(name(written), end));
        }
        return Optional.empty();
    }

    /** Where the word ends, with its plural; -1 if it is another, longer word. */
    private int plural(int end, String written) {
        for (String suffix : written.length() > 2 ? List.of("", "s", "es") : List.of("")) {
            int last = end + suffix.length();
            if (text.startsWith(suffix, end)
                    && (last >= text.length() || !Character.isLetterOrDigit(text.charAt(last)))) return last;
        }
        return -1;
    }

    /** One letter apart from its number is more likely a name: "Plan 9 C". */
    private static boolean isAmbiguous(String written) {
        return written.matches("[VWFLglm]");
    }
}
