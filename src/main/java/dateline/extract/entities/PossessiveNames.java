package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.ArrayList;
import java.util.List;

/** Organizations called after those they are of: "the Dockers' Union", "Torvanian Teachers' Union". Engines split them at the apostrophe. */
final class PossessiveNames {
    private final NameTypes types;

    PossessiveNames(NameTypes types) {
        this.types = types;
    }

    List<Phrase> in(ParsedSentence sentence) {
        List<Phrase> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int mark = 1; mark + 1 < tokens.size(); mark++) {
            if (!isMark(tokens.get(mark)) || !isOwner(tokens.get(mark - 1))) continue;
            int last = mark;
            while (last + 1 < tokens.size() && isCapital(tokens.get(last + 1))) last++;
            int first = mark - 1;
            while (first > 0 && isCapital(tokens.get(first - 1))) first--;
            if (last == mark) continue;
            Phrase phrase = new Phrase(sentence, first, last);
            if (types.hasOrganizationHead(phrase) || types.bodyKind(phrase).isPresent()) found.add(phrase);
        }
        return found;
    }

    private static boolean isMark(Token token) {
        return token.tag().equals("POS")
                && (token.form().equals("'") || token.form().equals("’"));
    }

    private static boolean isOwner(Token token) {
        return isCapital(token) && token.form().endsWith("s");
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0))
                && (token.isNoun() || token.tag().startsWith("JJ"));
    }
}
