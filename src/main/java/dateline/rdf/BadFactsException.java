package dateline.rdf;

import dateline.model.Article;

/** Facts that contradict their own article: an id that nothing bears, a span outside the text. Nothing of the article is mapped. */
public final class BadFactsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadFactsException(Article article, String reason) {
        super("the facts of the article \"%s\" do not hold together: %s"
                .formatted(article.headline().orElseGet(() -> Iris.key(article)), reason));
    }
}
