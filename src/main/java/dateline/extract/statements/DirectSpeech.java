package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.extract.statements.Quotes.Quote;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Quoted sentences with the cue beside them: "…," Brandt said. "…."; Brandt told Vask: "…". Sentences, paragraphs and
 * parts that one cue introduces are one utterance. Quoted words inside a clause of the writer's are left to other rules.
 */
final class DirectSpeech implements SpeechRule {
    private static final double SURE = 0.95;
    private static final int NEAR = 25; // words between a quotation and its cue; more is another matter
    private static final int LONGEST_TITLE = 8; // words
    private static final Set<String> BINDING = Set.of(
            "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "det", "amod", "case", "compound", "nmod:poss", "nummod");

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        List<Quote> pieces = new ArrayList<>();
        Optional<Cue> current = Optional.empty();
        for (Quote quote : reading.quotes().all()) {
            Optional<Cue> cue = cue(reading, cues, quote);
            boolean joins = !pieces.isEmpty()
                    && (cue.isPresent()
                            ? cue.equals(current) || current.isEmpty() && touches(reading, pieces.getLast(), quote)
                            : continues(reading, current, pieces.getLast(), quote));
            if (!joins) {
                close(current, pieces).ifPresent(found::add);
                pieces.clear();
                current = Optional.empty();
            }
            pieces.add(quote);
            if (cue.isPresent()) current = cue;
        }
        close(current, pieces).ifPresent(found::add);
        return found;
    }

    private static Optional<Utterance> close(Optional<Cue> cue, List<Quote> pieces) {
        return cue.map(
                verb -> Utterance.of(verb, pieces.stream().map(Quote::inner).toList(), true, "DirectSpeech", SURE));
    }

    private static Optional<Cue> cue(Reading reading, List<Cue> cues, Quote quote) {
        return before(reading, cues, quote).or(() -> after(reading, cues, quote));
    }

    /** Brandt said: "…". */
    private static Optional<Cue> before(Reading reading, List<Cue> cues, Quote quote) {
        Optional<ParsedSentence> at = sentenceOf(reading, quote.inner().begin());
        if (at.isEmpty() || !isClause(reading, quote) || isTitle(reading, quote) || goesOn(reading, quote))
            return Optional.empty();
        ParsedSentence sentence = announcing(reading, at.get(), quote);
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.span().end() <= quote.outer().begin() && !reading.isQuoted(token))
                .toList();
        Optional<Cue> last = cues.stream()
                .filter(cue -> cue.sentence().equals(sentence) && words.contains(cue.verb()))
                .filter(cue -> cue.takes("clause") || cue.takes("quote"))
                .reduce((first, second) -> second);
        if (last.isEmpty()) return Optional.empty();
        int verb = last.get().verb().index();
        List<Token> gap = words.stream().filter(token -> token.index() > verb).toList();
        boolean clause = gap.stream().anyMatch(token -> token.lemma().equals("that") && token.is("mark"));
        boolean loose = gap.size() <= NEAR
                && !(clause && Character.isLowerCase(reading.text(quote.inner()).charAt(0)))
                && gap.stream().noneMatch(token -> token.isVerb() || binds(sentence, token, quote))
                && sentence.within(quote.inner()).stream()
                        .noneMatch(token -> BINDING.contains(token.relation())
                                && gap.stream().anyMatch(word -> token.head() == word.index()));
        return loose ? last : Optional.empty();
    }

    /** The sentence before, where it ends with a colon and the quotation opens its own: "She added:", then a paragraph. */
    private static ParsedSentence announcing(Reading reading, ParsedSentence sentence, Quote quote) {
        boolean opens = sentence.tokens().stream()
                .noneMatch(token -> token.span().end() <= quote.outer().begin());
        return reading.before(sentence)
                .filter(before -> opens && before.tokens().getLast().form().equals(":"))
                .orElse(sentence);
    }

    /** Whether the sentence goes on after the quotation without so much as a comma: the quotation is a part of it. */
    private static boolean goesOn(Reading reading, Quote quote) {
        String rest = reading.article().article().text().substring(quote.outer().end());
        return reading.text(quote.inner()).matches("(?s).*[\\p{L}\\p{N}]")
                && rest.matches("(?s)[ \\u00a0](?:[-–—] ?)*\\p{Ll}.*");
    }

    private static boolean binds(ParsedSentence sentence, Token token, Quote quote) {
        return BINDING.contains(token.relation())
                && sentence.head(token)
                        .filter(head -> quote.inner().holds(head.span()))
                        .isPresent();
    }

    /** "…," Brandt said; "…?" said Brandt. */
    private static Optional<Cue> after(Reading reading, List<Cue> cues, Quote quote) {
        String inner = reading.text(quote.inner());
        String rest = reading.article().article().text().substring(quote.outer().end());
        boolean open = inner.matches("(?s).*[,?!…–—-]['’]?") || rest.startsWith(",") || rest.matches("(?s)\\s*[–—-].*");
        Optional<ParsedSentence> at = sentenceOf(reading, quote.inner().end() - 1);
        if (!open || at.isEmpty() || !opensSentence(reading, quote)) return Optional.empty();
        ParsedSentence sentence = at.get();
        List<Token> words = following(reading, sentence, quote);
        if (words.isEmpty() && inner.matches("(?s).*[?!,]")) {
            Optional<ParsedSentence> next = reading.after(sentence).filter(other -> follows(reading, other, quote));
            if (next.isEmpty()) return Optional.empty();
            sentence = next.get();
            words = following(reading, sentence, quote);
        }
        return cueIn(cues, sentence, words);
    }

    private static Optional<Cue> cueIn(List<Cue> cues, ParsedSentence sentence, List<Token> words) {
        List<Token> plain = words.stream()
                .filter(token -> token.form().matches(".*\\p{L}.*"))
                .toList();
        for (Cue cue : cues) {
            if (!cue.sentence().equals(sentence) || !plain.contains(cue.verb())) continue;
            if (!cue.takes("clause") && !cue.takes("quote")) continue;
            List<Token> before = plain.subList(0, plain.indexOf(cue.verb()));
            if (before.size() > NEAR || cue.verb().tag().equals("VBG")) return Optional.empty();
            boolean named = before.isEmpty()
                    || !before.getFirst().tag().matches("CC|IN|TO|W.*")
                            && before.stream()
                                    .noneMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD")
                                            && token.head() != cue.verb().index()
                                            && !isAside(sentence, token, cue.verb()));
            return named ? Optional.of(cue) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Inside a relative clause or an apposition of the speaker: ", who was mayor then, said". */
    private static boolean isAside(ParsedSentence sentence, Token token, Token verb) {
        return sentence.children(verb, "nsubj").stream().anyMatch(subject -> sentence.isBelow(token, subject));
    }

    private static List<Token> following(Reading reading, ParsedSentence sentence, Quote quote) {
        int end = reading.quotes().all().stream()
                .filter(other -> other.outer().begin() >= quote.outer().end())
                .mapToInt(other -> other.outer().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
        return sentence.tokens().stream()
                .filter(token -> token.span().begin() >= quote.outer().end()
                        && token.span().end() <= end)
                .toList();
    }

    /** A cue that the sentence splitter cut off after "?" or "!". */
    private static boolean follows(Reading reading, ParsedSentence sentence, Quote quote) {
        int gap = sentence.span().begin() - quote.outer().end();
        return gap >= -2 // the mark may stand with the cue
                && gap <= 2
                && reading.text(new Span(
                                        quote.outer().end() - 1, sentence.span().begin() + 1))
                                .indexOf('\n')
                        < 0;
    }

    /** Whether nothing but other quoted words and a cue stands before it in its sentence. */
    private static boolean opensSentence(Reading reading, Quote quote) {
        return sentenceOf(reading, quote.inner().begin()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().end() <= quote.outer().begin())
                .noneMatch(token -> token.form().matches(".*\\p{L}.*")
                        && !reading.isQuoted(token)
                        && !token.tag().equals("CC"));
    }

    /** Words that make a sentence: they have a subject of their own, or a capital after a comma or colon. */
    private static boolean isClause(Reading reading, Quote quote) {
        List<ParsedSentence> sentences = reading.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote.inner()))
                .toList();
        if (sentences.size() > 1) return true;
        boolean subject = sentences.stream()
                .flatMap(sentence -> sentence.within(quote.inner()).stream())
                .anyMatch(token -> token.is("nsubj", "expl"));
        String before =
                reading.article().article().text().substring(0, quote.outer().begin());
        boolean announced =
                before.stripTrailing().endsWith(",") || before.stripTrailing().endsWith(":");
        return subject
                || announced
                        && Character.isUpperCase(reading.text(quote.inner()).charAt(0));
    }

    /** "in her book, “A Life at Sea.”": every longer word has a capital, and no sentence ends inside. */
    private static boolean isTitle(Reading reading, Quote quote) {
        String[] words = reading.text(quote.inner()).split("\\s+");
        boolean capitals =
                Arrays.stream(words).allMatch(word -> word.length() < 4 || !Character.isLowerCase(word.codePointAt(0)));
        long small = Arrays.stream(words).filter(word -> word.length() < 4).count();
        return words.length > 1 && words.length <= LONGEST_TITLE && capitals && small < words.length;
    }

    private static boolean touches(Reading reading, Quote first, Quote second) {
        String gap = reading.article()
                .article()
                .text()
                .substring(first.outer().end(), second.outer().begin());
        return gap.isBlank() && (first.runsOn() || gap.indexOf('\n') < 0);
    }

    private static boolean continues(Reading reading, Optional<Cue> cue, Quote first, Quote second) {
        if (touches(reading, first, second)) return true;
        if (cue.isEmpty()) return false;
        String gap = reading.article()
                .article()
                .text()
                .substring(first.outer().end(), second.outer().begin());
        Span cueSpan = cue.get().span();
        boolean cueBetween = cueSpan.begin() >= first.outer().end()
                && cueSpan.end() <= second.outer().begin();
        boolean sameSentence =
                second.outer().begin() <= cue.get().sentence().span().end() + 3;
        return cueBetween
                && sameSentence
                && gap.indexOf('\n') < 0
                && gap.stripTrailing().matches("(?s).*[.,;:–—-]")
                && (isClause(reading, second)
                        || Character.isUpperCase(reading.text(second.inner()).charAt(0))
                        || gap.strip().endsWith(","));
    }

    private static Optional<ParsedSentence> sentenceOf(Reading reading, int offset) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.span().begin() <= offset
                        && offset < sentence.span().end())
                .findFirst();
    }
}
