package dateline.extract.entities;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether two names can be one person's: "Vladimir Putin", "V. Putin", "Putin". Letter case and accents do not count. */
final class PersonNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "abu", "ben", "van", "von", "der", "den", "ter", "de", "da", "do", "dos",
            "di", "du", "della", "la", "le", "st", "mac");

    private PersonNames() {}

    /** The name in words, folded, without "Jr." and the like. */
    static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[\\s,]+"))
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
    }

    static boolean isFull(String name) {
        return words(name).size() > 1;
    }

    /** Whether two full names agree: same last word, same first word or initial, nothing between that contradicts. */
    static boolean agree(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.equals(right)) return true;
        if (left.isEmpty() || right.isEmpty()) return false;
        if (!bare(left.getLast()).equals(bare(right.getLast()))) return isPrefix(left, right) || isPrefix(right, left);
        if (left.size() == 1 || right.size() == 1) return true;
        if (!sameOrInitial(left.getFirst(), right.getFirst())) return isSuffix(left, right) || isSuffix(right, left);
        List<String> middle = left.subList(1, left.size() - 1);
        List<String> otherMiddle = right.subList(1, right.size() - 1);
        return middle.isEmpty() || otherMiddle.isEmpty() || sameOrInitial(middle.getFirst(), otherMiddle.getFirst());
    }

    /** Whether the short name is the end or the beginning of the full one: "al-Assad", "Assad", "Xi". */
    static boolean isShortFor(String shortName, String fullName) {
        List<String> part = words(shortName);
        List<String> full = words(fullName);
        return part.size() < full.size() && (isSurname(part, full) || isPrefix(part, full));
    }

    /** Whether the short name is the end of the full one. */
    static boolean isSurnameOf(String shortName, String fullName) {
        List<String> part = words(shortName);
        List<String> full = words(fullName);
        return part.size() < full.size() && isSurname(part, full);
    }

    private static boolean isSurname(List<String> part, List<String> full) {
        return isSuffix(part, full) || part.size() == 1 && part.getFirst().equals(bare(full.getLast()));
    }

    private static boolean isPrefix(List<String> part, List<String> full) {
        return part.size() < full.size() && full.subList(0, part.size()).equals(part);
    }

    private static boolean isSuffix(List<String> part, List<String> full) {
        return part.size() < full.size()
                && full.subList(full.size() - part.size(), full.size()).equals(part);
    }

    private static boolean sameOrInitial(String one, String other) {
        String left = one.replace(".", "");
        String right = other.replace(".", "");
        return left.equals(right)
                || left.length() == 1 && right.startsWith(left)
                || right.length() == 1 && left.startsWith(right);
    }

    /** "al-assad" without its article. */
    private static String bare(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && PARTICLES.contains(word.substring(0, hyphen)) && !word.startsWith("ben-")
                ? word.substring(hyphen + 1)
                : word;
    }
}
