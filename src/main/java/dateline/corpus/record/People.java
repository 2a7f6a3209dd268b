package dateline.corpus.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of authors, in all the shapes in which datasets hold them: lists, objects, lists written as words, bylines. */
final class People {
    private static final Pattern LIST = Pattern.compile("^[\\[({].*[\\])}]$", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.|(?<=\\p{L})'(?=\\p{L}))*+)'");
    private static final Pattern BY = Pattern.compile("^(?:(?:written|posted|reported) )?by[:\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;|\\n]|\\s(?:and|&)\\s)\\s*(?:by\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** An address before the name, as RSS has it: {@code desk@post.example (Jane Doe)}. */
    private static final Pattern MAILED = Pattern.compile("^\\S+@\\S+\\s*\\(([^)]+)\\)$|^(.+?)\\s*<\\S+@\\S+>$");

    private static final Pattern ADDRESS = Pattern.compile("://|^www\\.|\\S@\\S|^@");
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.-]*|(?:de|van|von|der|den|da|di|la|le|al|el|bin|ibn|dos|du))";
    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\s+" + WORD + "){1,4}");

    /** Longer than the longest list of names: a text that stands in the wrong column. */
    private static final int LONGEST = 1_000;

    private People() {}

    /** Whom the first value that names somebody names, in order. */
    static List<String> of(List<JsonNode> values) {
        for (JsonNode value : values) {
            Set<String> names = new LinkedHashSet<>();
            for (JsonNode person : value.isArray() ? value : List.of(value)) names.addAll(person(person));
            if (!names.isEmpty()) return List.copyOf(names);
        }
        return List.of();
    }

    private static List<String> person(JsonNode person) {
        if (!person.isObject())
            return person.isTextual() ? named(person.asText()) : List.of();
        String first = member(person, "first", "firstname", "first_name", "firstName", "given", "givenName");
        String last = member(person, "last", "lastname", "last_name", "lastName", "family", "familyName");
        String whole = (first + " " + last).strip();
        return whole.isEmpty() || last.isEmpty() ? Values.words(person).map(People::named).orElse(List.of()) : List.of(whole);
    }

    private static String member(JsonNode person, String... names) {
        for (String name : names)
            if (person.path(name).isTextual()) return person.path(name).asText().strip();
        return "";
    }

    /** The names in a byline. */
    static List<String> named(String words) {
        String line = words.strip();
        if (line.length() > LONGEST) return List.of();
        List<String> names = new ArrayList<>();
        if (LIST.matcher(line).matches()) {
            Matcher quoted = QUOTED.matcher(line);
            while (quoted.find())
                names.addAll(named(Optional.ofNullable(quoted.group(1)).orElse(quoted.group(2)).replace("\\", "")));
            return names;
        }
        for (String part : BETWEEN.split(BY.matcher(line).replaceFirst(""))) names.addAll(listed(part));
        return names.stream().filter(name -> !name.isBlank() && !ADDRESS.matcher(name).find() && !isNobody(name)).toList();
    }

    /** "Jane Doe, John Roe" are two; "Jane Doe, Science Editor at the Post" is one, with her job. */
    private static List<String> listed(String words) {
        Matcher mailed = MAILED.matcher(words);
        String line = mailed.matches() ? Optional.ofNullable(mailed.group(1)).orElse(mailed.group(2)).strip() : words.strip();
        String[] parts = COMMA.split(line);
        if (parts.length == 1 || !NAME.matcher(parts[0]).matches()) return List.of(line);
        List<String> names = new ArrayList<>();
        for (String part : parts) if (NAME.matcher(part).matches() && !Job.isIn(part)) names.add(part);
        return names;
    }

    private static boolean isNobody(String name) {
        return Set.of("nan", "none", "null", "n/a", "unknown", "[]").contains(name.toLowerCase(Locale.ROOT));
    }

    /** Words of a job. */
    private static final class Job {
        private static final Pattern WORDS = Pattern.compile(
                "\\b(?:correspondent|reporter|editor|writer|journalist|columnist|bureau|chief|analyst|contributor|producer|staff|desk|director|fellow|professor)\\b",
                Pattern.CASE_INSENSITIVE);

        static boolean isIn(String words) {
            return WORDS.matcher(words).find();
        }
    }
}
