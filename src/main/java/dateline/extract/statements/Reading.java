package dateline.extract.statements;

import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.RepairClauses;
import dateline.extract.Times;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;

/** An article being read: its parses, and the entities, times and quotations found in it so far. */
record Reading(ParsedArticle article, Entities entities, Times times, Quotes quotes) {
    static Reading of(ParsedArticle article, Entities entities, Times times) {
        RepairClauses clauses = new RepairClauses();
        ParsedArticle repaired = new ParsedArticle(
                article.article(),
                article.sentences().stream().map(clauses::repair).toList(),
                article.trace());
        return new Reading(repaired, entities, times, Quotes.of(article.article()));
    }

    List<ParsedSentence> sentences() {
        return article.sentences();
    }

    String text(Span span) {
        return article.text(span);
    }

    boolean isQuoted(Token token) {
        return quotes.hold(token);
    }

    /** The numbers of the sentences that a passage touches. */
    List<Integer> sentencesOf(Span span) {
        return sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .map(ParsedSentence::number)
                .toList();
    }

    Optional<ParsedSentence> after(ParsedSentence sentence) {
        return sentence.number() < sentences().size()
                ? Optional.of(article.sentence(sentence.number() + 1))
                : Optional.empty();
    }

    Optional<ParsedSentence> before(ParsedSentence sentence) {
        return sentence.number() > 1 ? Optional.of(article.sentence(sentence.number() - 1)) : Optional.empty();
    }
}
