package dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text must contain for a pattern to be found in it: one at least of some strings, in lower case and with 0 for
 * every digit. Found out from the pattern itself, so that a hundred patterns need not be tried where no word of theirs
 * stands. It errs on the safe side: of a pattern that it does not understand, it needs nothing.
 */
final class NeededWords {
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final String pattern;
    private int at;

    private NeededWords(String pattern) {
        this.pattern = pattern;
    }

    /** The strings of which a text with a match has one; nothing if nothing is known. */
    static Optional<Set<String>> of(Pattern pattern) {
        NeededWords reader = new NeededWords(pattern.pattern());
        Optional<Set<String>> needed = reader.alternatives();
        return reader.at == reader.pattern.length() ? needed : Optional.empty();
    }

    /** A text as such strings are looked for in. */
    static String plain(String text) {
        return DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("0");
    }

    /** Each alternative may be the one: all that they need, or nothing if one needs nothing. */
    private Optional<Set<String>> alternatives() {
        Optional<Set<String>> all = Optional.of(new HashSet<>());
        while (true) {
            Optional<Set<String>> one = sequence();
            all = all.flatMap(found -> one.map(more -> {
                Set<String> both = new HashSet<>(found);
                both.addAll(more);
                return both;
            }));
            if (at == pattern.length() || pattern.charAt(at) != '|') return all;
            at++;
        }
    }

    /** What follows on each other is all there: the part that tells most. */
    private Optional<Set<String>> sequence() {
        List<Set<String>> parts = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            Optional<Set<String>> part = part();
            if (isOptional()) part = Optional.empty();
            boolean letter = part.isPresent() && part.get().size() == 1;
            if (letter) letters.append(part.get().iterator().next());
            if (!letter || at == pattern.length() || "|)".indexOf(pattern.charAt(at)) >= 0) {
                if (!letters.isEmpty()) parts.add(Set.of(letters.toString()));
                letters.setLength(0);
            }
            if (!letter) part.ifPresent(parts::add);
        }
        return parts.stream().reduce((one, other) -> shortest(other) > shortest(one) ? other : one);
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** A character, a class of them or a group, without its quantifier. */
    private Optional<Set<String>> part() {
        char first = pattern.charAt(at++);
        return switch (first) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.', '^', '$' -> Optional.empty();
            default -> Optional.of(Set.of(plain(String.valueOf(first))));
        };
    }

    private Optional<Set<String>> group() {
        boolean looks = pattern.startsWith("?=", at) || pattern.startsWith("?!", at) || isLookBehind();
        if (pattern.startsWith("?", at)) {
            boolean named = pattern.startsWith("?<", at) && !looks;
            at = looks ? at + 2 : pattern.indexOf(named ? '>' : ':', at) + 1;
        }
        Optional<Set<String>> inside = alternatives();
        at++; // the closing bracket
        return looks ? Optional.empty() : inside;
    }

    private boolean isLookBehind() {
        return pattern.startsWith("?<=", at) || pattern.startsWith("?<!", at);
    }

    /** {@code [1-9]} is a digit; of other classes nothing is needed. */
    private Optional<Set<String>> characters() {
        int begin = at;
        while (pattern.charAt(at) != ']') at += pattern.charAt(at) == '\\' ? 2 : 1;
        String inside = pattern.substring(begin, at++);
        return inside.matches("[\\d-]+") ? Optional.of(Set.of("0")) : Optional.empty();
    }

    private Optional<Set<String>> escaped() {
        char escaped = pattern.charAt(at++);
        if (escaped == 'd') return Optional.of(Set.of("0"));
        if (escaped == 'p' || escaped == 'k') at = pattern.indexOf(escaped == 'p' ? '}' : '>', at) + 1;
        if (escaped == 'u') at += 4;
        return Character.isLetterOrDigit(escaped) ? Optional.empty() : Optional.of(Set.of(String.valueOf(escaped)));
    }

    /** Steps over a quantifier, and says whether what it is of may be missing or come again. */
    private boolean isOptional() {
        if (at == pattern.length()) return false;
        char quantifier = pattern.charAt(at);
        if ("?*+{".indexOf(quantifier) < 0) return false;
        at = quantifier == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) at++; // reluctant, possessive
        return true;
    }
}
