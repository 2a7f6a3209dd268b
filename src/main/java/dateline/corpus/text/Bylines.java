package dateline.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bylines: "By Jane Doe and John Roe", "Jane Doe, Political Correspondent". */
final class Bylines {
    private static final int MOST_WORDS = 20;

    private static final String WORD =
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)(?:\\p{Lu}[\\p{L}'’.-]*|(?:de|van|von|der|den|da|di|la|le|al|el|bin|ibn|dos|du)(?=\\s))";
    private static final String NAME = WORD + "(?:\\s+" + WORD + "){1,4}";
    private static final String NAMES = NAME + "(?:(?:\\s*,\\s*|\\s*,?\\s+(?:and|&)\\s+)" + NAME + ")*";
    private static final String JOB =
            "(?:[\\p{L}'’ &/-]{0,40}\\b)?(?i:correspondent|reporter|editor|writer|journalist|columnist|bureau chief|analyst|contributor|producer|staff)\\b[^.!?]{0,40}";

    private static final Pattern BY = Pattern.compile(
            "^(?:By|BY|by|(?:Written|Posted|Words|Story|Text|Reported) by|Author|Authors)[: ]\\s*(?<names>" + NAMES
                    + ")(?<rest>\\s*(?:[,|•·–—-]\\s*.{0,60}|\\bin \\p{Lu}.{0,30}|\\bfor \\p{Lu}.{0,40}|@\\w+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.{0,40}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.? \\d{4}.{0,20})?)$");

    private static final Pattern WITH_JOB = Pattern.compile("^(?<names>" + NAMES + ")\\s*[,|•·–—-]\\s*" + JOB + "$");

    private static final Pattern NOBODY = Pattern.compile(
            "^(?:By|BY) (?:(?:our|the|\\p{Lu}[\\p{L}]+) ){0,4}(?:(?i:staff|agencies|correspondents?|reporters?|wires?|newsroom|editorial board|desk|web desk|news agency|associated press))(?: .{0,20})?$");

    private Bylines() {}

    static boolean isByline(Block block) {
        String words = block.words();
        if (block.length() > MOST_WORDS || words.length() > 200) return false;
        return first(words) != null || NOBODY.matcher(words).matches();
    }

    /** Whom a byline names, in order. */
    static List<String> authors(Block block) {
        Matcher matcher = first(block.words());
        if (matcher == null || NOBODY.matcher(block.words()).matches()) return List.of();
        List<String> authors = new ArrayList<>();
        for (String name : matcher.group("names").split("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+"))
            authors.add(capitalised(name));
        return authors;
    }

    private static @Nullable Matcher first(String words) {
        Matcher by = BY.matcher(words);
        if (by.matches() && isAuthorsRest(by.group("rest"))) return by;
        Matcher withJob = WITH_JOB.matcher(words);
        return withJob.matches() ? withJob : null;
    }

    /** After the name: a job, a place, an outlet, a date; not the rest of a sentence. */
    private static boolean isAuthorsRest(String rest) {
        return !rest.strip().matches(".*\\p{Ll}{3,}[.!?]$");
    }

    /** "JANE DOE" is Jane Doe. */
    private static String capitalised(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 5) return name;
        StringBuilder out = new StringBuilder();
        boolean begins = true;
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            out.append(begins ? character : Character.toLowerCase(character));
            begins = !Character.isLetter(character);
        }
        return out.toString();
    }
}
