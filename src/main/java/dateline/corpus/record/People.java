package dateline.corpus.record;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.article.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of authors, in all the shapes in which datasets hold them: lists, objects, lists written as words, bylines. */
final class People {
    private static final Pattern LIST = Pattern.compile("^[\\[({].*[\\])}]$", Pattern.DOTALL);
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.|(?<=\\p{L})'(?=\\p{L}))*+)'");
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
        if (!person.isObject()) return person.isTextual() ? named(person.asText()) : List.of();
        String first = member(person, "first", "firstname", "first_name", "firstName", "given", "givenName");
        String last = member(person, "last", "lastname", "last_name", "lastName", "family", "familyName");
        String whole = (first + " " + last).strip();
        return whole.isEmpty() || last.isEmpty()
                ? Values.words(person).map(People::named).orElse(List.of())
                : List.of(whole);
    }

    private static String member(JsonNode person, String... names) {
        for (String name : names)
            if (person.path(name).isTextual()) return person.path(name).asText().strip();
        return "";
    }

    /** The names in a byline, or in a list written as words. */
    static List<String> named(String words) {
        String line = words.strip();
        if (line.length() > LONGEST) return List.of();
        if (!LIST.matcher(line).matches()) return Names.of(line);
        List<String> names = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(line);
        while (quoted.find())
            names.addAll(Names.of(
                    Optional.ofNullable(quoted.group(1)).orElse(quoted.group(2)).replace("\\", "")));
        return names;
    }
}
