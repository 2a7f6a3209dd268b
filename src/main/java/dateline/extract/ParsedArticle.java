package dateline.extract;

import dateline.model.Article;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * An article with its fact-bearing sentences parsed, numbered from 1 in text order.
 *
 * @param trace is told what rules consider and reject
 */
public record ParsedArticle(Article article, List<ParsedSentence> sentences, Trace trace) {
    public ParsedArticle {
        sentences = List.copyOf(sentences);
    }

    /** One that nobody wants explained. */
    public ParsedArticle(Article article, List<ParsedSentence> sentences) {
        this(article, sentences, Trace.NONE);
    }

    /** The same, explained to this trace. */
    public ParsedArticle tracing(Trace newTrace) {
        return new ParsedArticle(article, sentences, newTrace);
    }

    public ParsedSentence sentence(int number) {
        return sentences.get(number - 1);
    }

    /** The sentence that a passage begins in. */
    public Optional<ParsedSentence> sentenceAt(Span passage) {
        return sentences.stream()
                .filter(sentence -> sentence.span().begin() <= passage.begin()
                        && passage.begin() < sentence.span().end())
                .findFirst();
    }

    public String text(Span passage) {
        return passage.of(article.text());
    }
}
