package dateline.pipeline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was found in articles: a store or a file, as an ingestion sees it.
 *
 * @param <E> an article and its facts, in the form in which they are kept
 */
public interface Archive<E> {
    /** Whether it keeps what this extractor finds in exactly this article. Asked from several threads, also during {@link #put}. */
    boolean holds(Article article, String extractor);

    /** Why it would not keep this article, if it would not. Asked from several threads, also during {@link #put}. */
    default Optional<String> refusal(Article article) {
        return Optional.empty();
    }

    /** Makes an entry, without keeping it yet. Called from several threads. What it throws is held against the article alone. */
    E entry(ArticleFacts facts);

    /**
     * Keeps these entries in place of what it kept of the same articles before, but for those that it refuses: all of them
     * or, if this throws, none.
     * Called by one thread at a time.
     */
    void put(List<E> entries);

    /** How many entries it likes to be given at once. */
    int batch();
}
