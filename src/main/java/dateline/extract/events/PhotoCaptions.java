package dateline.extract.events;

import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Token;
import dateline.model.PartialDate;
import dateline.model.Time;
import java.util.List;
import java.util.Optional;

/**
 * Tells the words under a photograph, which stand in the text like any sentence: "FILE - A guard walks past the gate, June 3,
 * 2030." They tell what happened on a day in the past, and tell it in the present.
 */
final class PhotoCaptions {
    private static final int DAY = "2030-06-03".length();

    private final ParsedArticle article;
    private final Times times;

    PhotoCaptions(ParsedArticle article, Times times) {
        this.article = article;
        this.times = times;
    }

    /** Whether the sentence is marked as a file photo's, or names a past day by day, month and year. */
    boolean isCaption(ParsedSentence sentence) {
        return isOfFile(sentence.tokens()) || times.in(sentence).stream().anyMatch(this::isPastDay);
    }

    private static boolean isOfFile(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.get(0).form().equals("FILE")
                && tokens.get(1).form().matches("[-–—:]+");
    }

    private boolean isPastDay(Time time) {
        Optional<PartialDate> day = time.date()
                .filter(date -> date.toString().length() == DAY)
                .filter(date -> time.text().contains(date.toString().substring(0, 4)));
        return day.isPresent()
                && article.article().published().isPresent()
                && time.latest()
                        .filter(latest -> !latest.isAfter(
                                article.article().published().get().date()))
                        .isPresent();
    }
}
