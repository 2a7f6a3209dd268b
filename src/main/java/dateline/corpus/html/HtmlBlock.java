package dateline.corpus.html;

import dateline.corpus.text.Block;

/**
 * A paragraph, heading, list item, caption or loose run of text of a page, as a browser would show it.
 *
 * @param box the innermost box it stands in
 * @param tag of the nearest element that is a block by itself: p, h2, li, div
 * @param words how many
 * @param links the share of its characters that stand in links
 * @param opensWithLink whether its first character stands in a link
 * @param bold whether all of it is set bold
 * @param sentence whether it ends as a sentence ends
 */
record HtmlBlock(
        Box box,
        String tag,
        String text,
        int words,
        double links,
        boolean opensWithLink,
        boolean bold,
        boolean sentence) {
    /** A paragraph that is not a sentence is a label or a teaser, unless it is long. */
    private static final int LONG = 15;

    private static final double MOSTLY = 0.5;

    static HtmlBlock of(Box box, String text, double links, boolean opensWithLink, double bold) {
        return new HtmlBlock(
                box, box.tag(), text, countWords(text), links, opensWithLink, bold > 0.9, Block.endsSentence(text));
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    boolean isInCard() {
        for (Box around = box; around != null; around = around.parent) if (around.isCard) return true;
        return false;
    }

    boolean isProse() {
        return !isHeading() && links < MOSTLY && (sentence && words > 3 || words >= LONG);
    }

    /** A word of a script without blanks is taken to have two characters. */
    static int countWords(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean ideograph =
                    character >= '\u3040' && character <= '\u9fff' || character >= '\u0e00' && character <= '\u0eff';
            if (ideograph) ideographs++;
            boolean letter = !ideograph && Character.isLetterOrDigit(character);
            if (letter && !inside) words++;
            inside = letter
                    || inside
                            && (character == '\''
                                    || character == '’'
                                    || character == '-'
                                    || Character.isSurrogate(character));
        }
        return words + (ideographs + 1) / 2;
    }
}
