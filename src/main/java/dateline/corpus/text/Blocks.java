package dateline.corpus.text;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks. A line is a block of its own, unless the text is wrapped to a column: then the lines between
 * two blank ones are one block.
 */
final class Blocks {
    /** Scrapers and mail programs wrap at 60 to 100; a longer line was not wrapped. */
    private static final int WIDEST_COLUMN = 100;

    private static final int NARROWEST_COLUMN = 50;

    private Blocks() {}

    static List<Block> of(String text, int from) {
        List<List<Span>> groups = groups(text, from);
        boolean wrapped = isWrapped(text, groups);
        List<Block> blocks = new ArrayList<>();
        for (List<Span> group : groups) {
            if (wrapped) blocks.add(Block.of(text, group.getFirst().join(group.getLast())));
            else for (Span line : group) blocks.add(Block.of(text, line));
        }
        return blocks;
    }

    /** Lines without the space around them; a blank line begins a new group. */
    private static List<List<Span>> groups(String text, int from) {
        List<List<Span>> groups = new ArrayList<>();
        boolean blank = true;
        for (int begin = from; begin <= text.length(); ) {
            int end = lineEnd(text, begin);
            int first = begin;
            int last = end;
            while (first < last && isSpace(text.charAt(first))) first++;
            while (last > first && isSpace(text.charAt(last - 1))) last--;
            if (first == last) {
                // The empty "line" between the two halves of CRLF is no blank line.
                blank |= !(begin == end && begin > 0 && begin < text.length() && text.startsWith("\r\n", begin - 1));
            } else {
                if (blank) groups.add(new ArrayList<>());
                groups.getLast().add(new Span(first, last));
                blank = false;
            }
            begin = end + 1;
        }
        return groups;
    }

    private static int lineEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && !isLineBreak(text.charAt(end))) end++;
        return end;
    }

    private static boolean isLineBreak(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u000B'
                || character == '\f'
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    /** Wrapped: most lines that another follows are as long as a column and stop in mid-sentence. */
    private static boolean isWrapped(String text, List<List<Span>> groups) {
        int followed = 0;
        int broken = 0;
        for (List<Span> group : groups)
            for (Span line : group.subList(0, group.size() - 1)) {
                followed++;
                if (line.length() >= NARROWEST_COLUMN
                        && line.length() <= WIDEST_COLUMN
                        && !Block.endsSentence(line.of(text))) broken++;
            }
        return followed >= 3 && broken * 2 > followed;
    }
}
