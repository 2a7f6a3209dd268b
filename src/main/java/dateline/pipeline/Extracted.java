package dateline.pipeline;

import dateline.model.Article;
import dateline.model.Issue;

/**
 * What came of an article: its facts, or why there are none.
 *
 * @param <E> the facts in the form in which they are kept
 */
sealed interface Extracted<E> {
    /** @param facts how many there are */
    record Facts<E>(E entry, int facts) implements Extracted<E> {}

    /** The same article was extracted before, by the same extractor. */
    record Unchanged<E>() implements Extracted<E> {}

    /** The archive does not want the article. */
    record Refused<E>(Article article, String reason) implements Extracted<E> {
        Issue issue() {
            return new Issue(name(article), "", reason);
        }
    }

    record Failure<E>(Article article, Throwable cause) implements Extracted<E> {
        /** One line for the person who runs it. */
        Issue issue() {
            String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            return new Issue(
                    name(article),
                    "",
                    "no facts could be extracted (" + reason.lines().findFirst().orElse("") + ")");
        }
    }

    /** Enough of an article without a headline to know it by. */
    int NAME_LENGTH = 80;

    private static String name(Article article) {
        String identity =
                article.headline().orElseGet(article::identity).strip().replaceAll("\\s+", " ");
        return identity.length() <= NAME_LENGTH ? identity : identity.substring(0, NAME_LENGTH) + "…";
    }
}
