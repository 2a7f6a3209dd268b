package dateline.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The IRI of an entity as a name: {@code …/id/person/ada-b-lindqvist}, perhaps with a suffix that keeps it from namesakes.
 *
 * @param kind "…/id/person/"
 * @param key a person's name without titles, middle initials and "Jr."; empty where that leaves no first and last name
 * @param initials the middle ones, in order
 * @param generation "jr", "iii"; empty for most
 */
record EntityName(String kind, String key, List<String> initials, String generation) {
    private static final String MARK = "--"; // no slug has it, so that a name with a suffix is nobody's own IRI
    private static final String PERSON = "/id/person/";
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> TITLES = titles();

    static EntityName of(String iri) {
        int slug = iri.lastIndexOf('/') + 1;
        String kind = iri.substring(0, slug);
        if (!kind.endsWith(PERSON)) return new EntityName(kind, "", List.of(), "");
        List<String> words = new ArrayList<>(List.of(iri.substring(slug).split("-")));
        while (words.size() > 2 && TITLES.contains(words.getFirst())) words.removeFirst();
        String generation = words.size() > 2 && GENERATIONS.contains(words.getLast()) ? words.removeLast() : "";
        List<String> initials = new ArrayList<>();
        for (String word : words.subList(1, Math.max(1, words.size() - 1))) if (word.length() == 1) initials.add(word);
        words.removeIf(word -> word.length() == 1 && initials.contains(word));
        boolean whole = words.size() > 1 && words.stream().allMatch(EntityName::isWord);
        return new EntityName(kind, whole ? String.join(" ", words) : "", initials, generation);
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isDigit);
    }

    /** The IRI with a suffix. */
    static String with(String own, String suffix) {
        return own + MARK + suffix;
    }

    /** The IRI without its suffix. */
    static String own(String name) {
        int mark = name.lastIndexOf(MARK);
        return mark < 0 ? name : name.substring(0, mark);
    }

    /** Whether both may be names of one person, or of different ones for all that they tell. */
    boolean agrees(EntityName other) {
        return generation.equals(other.generation) && begins(initials, other.initials);
    }

    private static boolean begins(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return one.subList(0, shorter).equals(other.subList(0, shorter));
    }

    private static Set<String> titles() {
        try (InputStream in = EntityName.class.getResourceAsStream("titles.txt")) {
            if (in == null) throw new IllegalStateException("no titles.txt on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("titles.txt cannot be read", e);
        }
    }
}
