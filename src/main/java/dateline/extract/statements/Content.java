package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.extract.statements.Quotes.Quote;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts the words of a statement out of a sentence: where they begin, and where the writer goes on in his own voice. */
final class Content {
    private static final Set<String> DASHES = Set.of("--", "–", "—", "---");

    private static final Set<String> VERDICTS = Set.of(
            "claim", "charge", "accusation", "allegation", "assertion", "figure", "view", "suggestion", "position");
    private static final Set<String> HEARERS = Set.of("court", "inquest", "tribunal", "jury", "inquiry", "panel");
    private static final int LONGEST_APPOSITION = 15; // words
    private static final int TAIL = 6; // words: "… said on Monday in Port Alder"

    private final Reading reading;
    private final ParsedSentence sentence;

    Content(Reading reading, ParsedSentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** The clause headed by this word, from the first word after {@code after} up to {@code last}, without "that". */
    Optional<Span> clause(Token head, int after, int last) {
        Optional<Token> that = sentence.children(head, "mark").stream()
                .filter(mark -> mark.lemma().equals("that") && mark.index() > after)
                .findFirst();
        if (that.isPresent()) return between(that.get().index() + 1, last);
        return sentence.subtree(head).stream()
                .filter(token -> token.index() > after)
                .findFirst()
                .flatMap(first -> between(afterTimes(first.index(), after), last));
    }

    /** Where the name ends in "Oren Vask, a spokesman for the port, told": before the comma; else where the verb begins. */
    static int beforeApposition(ParsedSentence sentence, int verb) {
        if (verb < 3 || !sentence.token(verb - 1).form().equals(",")) return verb;
        for (int index = verb - 2; index > 0 && verb - index < LONGEST_APPOSITION; index--) {
            if (sentence.token(index).isVerb()) return verb;
            if (sentence.token(index).form().equals(",")) return index;
        }
        return verb;
    }

    /** The words from one index to another, cut where the writer's own words begin and trimmed of punctuation. */
    Optional<Span> between(int first, int last) {
        int begin = first;
        while (begin <= last && isPunctuation(begin) && !opensQuote(begin)) begin++;
        if (begin > last) return Optional.empty();
        if (begin > 0 && isOfNarrator(sentence.token(begin), begin)) return Optional.empty();
        int end = trim(begin, cut(begin, last));
        if (end < begin) return Optional.empty();
        return Optional.of(
                withMarks(sentence.token(begin).span().join(sentence.token(end).span())));
    }

    /** "said on Monday it would": a time right after the cue tells when it was said. */
    private int afterTimes(int first, int after) {
        if (first != after + 1) return first;
        int index = first;
        while (index < sentence.tokens().size() - 1 && isWhen(index)) index++;
        return index > first && sentence.token(index).form().equals(",") ? index + 1 : index;
    }

    private boolean isWhen(int index) {
        Token token = sentence.token(index);
        if (reading.times().isTime(sentence, token)) return true;
        return token.form().matches("on|in|late|early|at")
                && reading.times().isTime(sentence, sentence.token(index + 1));
    }

    /** The last word before an aside of the writer's: after a lone dash or a semicolon, before ", saying", "and called", ", according to". */
    private int cut(int begin, int last) {
        List<Token> dashes = sentence.tokens().subList(begin, last + 1).stream()
                .filter(token -> DASHES.contains(token.form()) && !reading.isQuoted(token))
                .toList();
        int end = dashes.size() == 1 ? dashes.getFirst().index() - 1 : last;
        for (int index = begin + 1; index <= end; index++) {
            Token token = sentence.token(index);
            if (reading.isQuoted(token)) continue;
            boolean afterComma = isPunctuation(index - 1);
            boolean goesOn = afterComma && token.tag().equals("VBG") && FindCues.isVerbOfSaying(token);
            boolean according = token.form().equalsIgnoreCase("according") && index > begin + 1;
            if (isHearing(token, begin))
                return sentence.subtree(token).getFirst().index() - 2;
            boolean another = token.is("cc") && index < end && FindCues.isTold(sentence.token(index + 1));
            if (isOfNarrator(token, begin) || isVerdict(token, end)) return index - 2;
            if (another) return isPunctuation(index - 1) ? index - 2 : index - 1;
            if (goesOn
                    || according
                    || token.form().equals(";")
                    || afterComma && isSecondCue(token.lemma().equals("as") ? index + 1 : index, end)) return index - 1;
        }
        return end;
    }

    /**
     * "believe he is here, but the embassy denied it": what is joined to the believing is not believed. Words in quotation
     * marks after it are still the speaker's.
     */
    private boolean isOfNarrator(Token and, int begin) {
        Optional<Token> verb = sentence.head(and).filter(token -> and.is("cc") && token.is("conj") && token.isVerb());
        return verb.filter(token -> token.head() < begin
                                && sentence.token(token.head()).isVerb())
                        .filter(token -> sentence.hasChild(token, "nsubj"))
                        .isPresent()
                && sentence.token(and.index() - 1).form().equals(",")
                && and.index() + 1 < sentence.tokens().size()
                && sentence.tokens().subList(and.index(), sentence.tokens().size()).stream()
                        .noneMatch(reading::isQuoted)
                && !sentence.token(and.index() + 1).form().equals("that");
    }

    /** ", a claim Tarvia rejects" to the end. */
    private boolean isVerdict(Token article, int last) {
        int noun = article.index() + 1;
        return article.form().matches("an?")
                && isPunctuation(article.index() - 1)
                && noun < last
                && VERDICTS.contains(sentence.token(noun).form())
                && sentence.tokens().subList(noun + 1, last + 1).stream()
                        .noneMatch(token -> token.is("punct") && isPunctuation(token.index()) && token.index() < last)
                && sentence.tokens().subList(noun + 1, last + 1).stream()
                        .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP"));
    }

    /** "a maritime court" of ", a maritime court heard": who heard it is told by the writer. */
    private boolean isHearing(Token court, int begin) {
        int first = sentence.subtree(court).getFirst().index();
        return HEARERS.contains(court.lemma())
                && first - 1 > begin
                && sentence.token(first - 1).form().equals(",")
                && sentence
                        .tokens()
                        .subList(court.index() + 1, sentence.tokens().size())
                        .stream()
                        .filter(Token::isVerb)
                        .findFirst()
                        .filter(verb -> verb.form().equals("heard"))
                        .isPresent();
    }

    /** ", a ministry statement said", ", as a newspaper reported" to the end. */
    private boolean isSecondCue(int first, int last) {
        if (sentence.token(first).tag().matches("W.*|CC|IN")) return false;
        List<Token> verbs = sentence.tokens().subList(first, last + 1).stream()
                .filter(token -> token.isVerb() || token.tag().equals("MD"))
                .toList();
        return verbs.size() == 1
                && FindCues.isVerbOfSaying(verbs.getFirst())
                && verbs.getFirst().tag().matches("VBD|VBZ")
                && last - verbs.getFirst().index() <= TAIL;
    }

    private int trim(int begin, int last) {
        int end = last;
        while (end > begin && isPunctuation(end) && !closesQuote(begin, end)) end--;
        return end;
    }

    private boolean isPunctuation(int index) {
        return !sentence.token(index).form().matches(".*[\\p{L}\\p{N}%$€£].*");
    }

    private boolean opensQuote(int index) {
        Span span = sentence.token(index).span();
        return reading.quotes().all().stream().anyMatch(quote -> quote.outer().begin() == span.begin());
    }

    private boolean closesQuote(int begin, int index) {
        int from = sentence.token(begin).span().begin();
        int end = sentence.token(index).span().end();
        return reading.quotes().all().stream()
                .anyMatch(quote -> quote.outer().end() == end && quote.outer().begin() >= from - 1);
    }

    /** A quotation that begins in the content belongs to it whole, marks and all. */
    private Span withMarks(Span content) {
        Span whole = content;
        for (Quote quote : reading.quotes().all()) {
            if (quote.inner().begin() == whole.begin()) whole = whole.join(quote.outer());
            else if (whole.begin() <= quote.outer().begin() && quote.outer().begin() < whole.end())
                whole = whole.join(quote.outer());
        }
        return whole;
    }
}
