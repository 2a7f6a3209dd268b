package dateline.serve.browse;

import dateline.serve.browse.Found.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of a text where the words are that somebody looks for. */
final class Snippet {
    private static final int LONGEST = 220; // letters
    private static final int BEFORE = 60; // letters before the first word that was found
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Snippet() {}

    static List<Part> of(String text, Words words) {
        Set<String> wanted = words.terms().stream()
                .flatMap(term -> WORD.matcher(term.text()).results().map(match -> match.group()))
                .collect(Collectors.toSet());
        String passage = passage(text, wanted);
        List<Part> parts = new ArrayList<>();
        Matcher matcher = WORD.matcher(passage);
        int end = 0;
        while (matcher.find()) {
            if (!wanted.contains(Words.plain(matcher.group()))) continue;
            if (matcher.start() > end) parts.add(new Part(passage.substring(end, matcher.start()), false));
            parts.add(new Part(matcher.group(), true));
            end = matcher.end();
        }
        if (end < passage.length()) parts.add(new Part(passage.substring(end), false));
        return parts;
    }

    private static String passage(String text, Set<String> wanted) {
        if (text.length() <= LONGEST) return text;
        Matcher matcher = WORD.matcher(text);
        int first = 0;
        while (matcher.find()) {
            if (!wanted.contains(Words.plain(matcher.group()))) continue;
            first = matcher.start();
            break;
        }
        int begin = first <= BEFORE ? 0 : Math.max(0, text.indexOf(' ', first - BEFORE) + 1);
        if (begin > first) begin = first;
        int end = Math.min(text.length(), begin + LONGEST);
        if (end < text.length()) end = Math.max(text.lastIndexOf(' ', end), first + 1);
        return (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
    }
}
