package dateline.export.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes Markdown, in which the words of people stay words: no letter of theirs is taken for markup. */
final class Markdown {
    private final StringBuilder out = new StringBuilder();

    /** Words as they are, on one line. */
    static String text(String words) {
        return words.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_{}\\[\\]#|~!])", "\\\\$1")
                .replaceAll("^([-+>]|\\d+[.)])", "\\\\$1");
    }

    /** Something to be read letter by letter, on one line. */
    static String code(String letters) {
        if (letters.isEmpty()) return "";
        String line = letters.replaceAll("\\s+", " ");
        String fence = "`".repeat(longestRun(line) + 1);
        String edge = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + edge + line + edge + fence;
    }

    /** The same in a table, where a bar would end the cell even within code. */
    static String codeCell(String letters) {
        return code(letters).replace("|", "\\|");
    }

    static String link(String words, String address) {
        return "[%s](<%s>)"
                .formatted(
                        text(words),
                        address.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"));
    }

    private static int longestRun(String line) {
        int longest = 0;
        int run = 0;
        for (char letter : line.toCharArray()) {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    Markdown heading(int level, String words) {
        return block("#".repeat(level) + " " + text(words));
    }

    /** A paragraph, list or table that is Markdown already. */
    Markdown block(String markdown) {
        if (!out.isEmpty()) out.append('\n');
        out.append(markdown.stripTrailing()).append('\n');
        return this;
    }

    Markdown listing(String language, String code) {
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return block(fence + language + "\n" + code.stripTrailing() + "\n" + fence);
    }

    /** @param rows of cells that are Markdown already */
    Markdown table(List<String> head, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(head));
        lines.add("|" + "---|".repeat(head.size()));
        rows.forEach(cells -> lines.add(row(cells)));
        return block(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    static List<String> cells(String... cells) {
        return Arrays.asList(cells);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
