package dateline.pipeline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import java.util.List;

/** Keeps the facts of articles: the store, as an ingestion sees it. */
public interface Archive {
    /** Whether it keeps what this extractor finds in exactly this article. May be asked while another thread puts. */
    boolean holds(Article article, String extractor);

    /**
     * Keeps the facts of these articles in place of what it kept of the same articles before: all of them or, if this
     * throws, none. Called by one thread at a time.
     */
    void put(List<ArticleFacts> articles);
}
