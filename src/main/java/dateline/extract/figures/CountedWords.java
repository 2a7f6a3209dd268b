package dateline.extract.figures;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the words right after a number that name what it counts: "59 new bus stops", "two of the drivers". */
final class CountedWords {
    private static final Pattern OF = Pattern.compile(" of (?:(?:the|its|his|her|their|my|our|your|these|those) )?");

    private CountedWords() {}

    /** The plural noun at the end of the words that follow, with these: "new bus stop". */
    static Optional<String> after(String text, ParsedSentence sentence, WrittenNumber number) {
        List<Token> words = new ArrayList<>();
        int noun = -1;
        Span span = number.span();
        boolean one = !number.digits() && number.value().equals(BigDecimal.ONE);
        Matcher of = OF.matcher(text).region(span.end(), sentence.span().end());
        int begin = of.lookingAt() ? of.end() : span.end();
        for (Token token : sentence.tokens()) {
            if (token.span().begin() < begin) continue;
            if (words.isEmpty() && !text.substring(begin, token.span().begin()).isBlank()) return Optional.empty();
            boolean taken = noun < 0 && !one && token.tag().equals("VBZ"); // "26 saves", taken for a verb
            boolean and = noun < 0 && token.form().equals("and");
            if (noun > 0 && !token.tag().startsWith("NN")) break;
            if (!taken && !and && !token.tag().matches("NN.*|JJ.?|VBG|VBN|HYPH|CD|RB|POS")) break;
            words.add(token);
            boolean counts = taken || token.tag().matches("NNS|NNPS") || isPeople(token);
            if (counts || one && token.tag().equals("NN")) noun = words.size();
        }
        if (noun < 0) return Optional.empty();
        Token last = words.get(noun - 1);
        String name = words.subList(0, noun - 1).stream()
                .filter(token -> !token.tag().equals("HYPH"))
                .map(Token::form)
                .collect(Collectors.joining(" "));
        return Optional.of((name + " " + (isPeople(last) ? "people" : last.lemma())).strip());
    }

    private static boolean isPeople(Token token) {
        return token.form().equalsIgnoreCase("people");
    }
}
