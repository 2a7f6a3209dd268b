package dateline.extract.entities;

import dateline.extract.ParsedArticle;
import dateline.extract.Token;
import dateline.model.Passage;
import dateline.model.Span;
import java.util.BitSet;

/** Which characters of an article stand between double quotation marks. A mark left open closes with its paragraph. */
final class Quoted {
    private final BitSet inside = new BitSet();

    Quoted(ParsedArticle article) {
        String text = article.article().text();
        for (Passage passage : article.article().passages()) mark(text, passage.span());
    }

    private void mark(String text, Span paragraph) {
        boolean open = false;
        for (int index = paragraph.begin(); index < paragraph.end(); index++) {
            switch (text.charAt(index)) {
                case '“' -> open = true;
                case '”' -> open = false;
                case '"' -> open = !open;
                default -> {
                    if (open) inside.set(index);
                }
            }
        }
    }

    boolean holds(Token token) {
        return inside.get(token.span().begin());
    }
}
