package dateline.extract.statements;

import dateline.extract.Token;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passages of an article that stand between quotation marks: "…", “…”, „…“, «…», ``…'', ''…'' as
 * wires send it, and ‘…’ or '…' where they
 * are no apostrophes. Marks are paired within one paragraph, so that an unpaired one spoils no more than its paragraph; a
 * quotation that runs on, each paragraph opening with a mark and only the last closing, is one passage a paragraph.
 */
final class Quotes {
    private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n\\s*\\n).)+", Pattern.DOTALL);
    private static final int SHORT = 2; // characters below which nothing was quoted

    private final List<Quote> all;

    /**
     * A quoted passage.
     *
     * @param inner the words between the marks
     * @param outer the same with the marks
     * @param runsOn whether the quotation goes on in the next paragraph
     */
    record Quote(Span inner, Span outer, boolean runsOn) {}

    private Quotes(List<Quote> all) {
        this.all = List.copyOf(all);
    }

    /** The quotations in the passages of an article that bear facts, in text order, none within another. */
    static Quotes of(Article article) {
        List<Quote> found = new ArrayList<>();
        for (Passage passage : article.passages())
            if (passage.zone().bearsFacts()) {
                Matcher paragraph = PARAGRAPH
                        .matcher(article.text())
                        .region(passage.span().begin(), passage.span().end());
                while (paragraph.find()) new Scan(article.text(), paragraph.start(), paragraph.end(), found).run();
            }
        return new Quotes(found);
    }

    List<Quote> all() {
        return all;
    }

    /** Whether the word stands between quotation marks. */
    boolean hold(Token token) {
        return all.stream().anyMatch(quote -> quote.inner().holds(token.span()));
    }

    /** The quotations that lie within this passage, marks and all. */
    List<Quote> within(Span passage) {
        return all.stream().filter(quote -> passage.holds(quote.inner())).toList();
    }

    private static final class Scan {
        private final String text;
        private final int begin;
        private final int end;
        private final List<Quote> found;
        private int at;
        private int open = -1; // where the words of the open quotation begin, or -1
        private int mark = -1; // where its opening mark stands

        Scan(String text, int begin, int end, List<Quote> found) {
            this.text = text;
            this.begin = begin;
            this.at = begin;
            this.end = end;
            this.found = found;
        }

        void run() {
            while (at < end) {
                char c = text.charAt(at);
                switch (c) {
                    case '“' -> {
                        if (open >= 0 && text.charAt(mark) == '„') close(1);
                        else open(1);
                    }
                    case '„', '«' -> open(1);
                    case '”', '»' -> close(1);
                    case '"' -> straight(1);
                    case '`' -> {
                        if (text.startsWith("``", at)) open(2);
                    }
                    case '\'', '’' -> {
                        if (text.startsWith("''", at)) straight(2);
                        else if (c == '\'' && open < 0) single('\'');
                    }
                    case '‘' -> {
                        if (open < 0) single('’');
                    }
                    default -> {}
                }
                at++;
            }
            if (open >= 0 && runsOn()) add(end, end, true);
        }

        private void open(int width) {
            mark = at;
            open = at + width;
            at += width - 1;
        }

        private void close(int width) {
            if (open >= 0) add(at, at + width, false);
            open = -1;
            at += width - 1;
        }

        /** A straight mark opens after a blank and before a word, even when the mark before was never closed. */
        private void straight(int width) {
            boolean afterBlank = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            boolean afterOpening = at > 0 && "([{-–—/:".indexOf(text.charAt(at - 1)) >= 0;
            boolean beforeWord = at + width < end && !Character.isWhitespace(text.charAt(at + width));
            if (beforeWord && (afterBlank || open < 0 && afterOpening)) open(width);
            else close(width);
        }

        /** A single mark opens when, further on, one closes: after punctuation, or after a word that owns nothing. */
        private void single(char closing) {
            if (!isBoundary(at - 1) || at + 1 >= end || !Character.isLetter(text.charAt(at + 1))) return;
            for (int i = at + 2; i < end; i++) {
                if (text.charAt(i) == '‘') return;
                if (text.charAt(i) != closing || !isBoundary(i + 1)) continue;
                char before = text.charAt(i - 1);
                boolean afterPunctuation = ",.!?…".indexOf(before) >= 0;
                boolean afterWord = closing == '’' && before != 's' && Character.isLetterOrDigit(before);
                if (afterPunctuation || afterWord) {
                    mark = at;
                    open = at + 1;
                    at = i;
                    close(1);
                    return;
                }
            }
        }

        /** Left open by a sentence that it begins or that announces it, with a mark at the head of the next paragraph. */
        private boolean runsOn() {
            String before = text.substring(begin, mark).stripTrailing();
            if (!before.isEmpty() && ".,:?!".indexOf(before.charAt(before.length() - 1)) < 0) return false;
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
            return next < text.length()
                    && next > end
                    && ("\"“`".indexOf(text.charAt(next)) >= 0 || text.startsWith("''", next));
        }

        private boolean isBoundary(int index) {
            return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
        }

        private void add(int innerEnd, int outerEnd, boolean runsOn) {
            int begin = open;
            while (begin < innerEnd && Character.isWhitespace(text.charAt(begin))) begin++;
            int last = innerEnd;
            while (last > begin && Character.isWhitespace(text.charAt(last - 1))) last--;
            if (last - begin >= SHORT) found.add(new Quote(new Span(begin, last), new Span(mark, outerEnd), runsOn));
        }
    }
}
