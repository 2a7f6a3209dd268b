package dateline.pipeline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts of articles. What finds them takes seconds and a gigabyte to load, so it is loaded when the first
 * article needs it, and never if none does. May be used from several threads at once.
 */
public final class Extraction {
    private final String id;
    private final Supplier<Function<Article, ArticleFacts>> loader;
    private final Runnable onLoading;
    private @Nullable Function<Article, ArticleFacts> loaded;

    /**
     * @param id what finds the facts, with its version: a change of it makes every article be extracted anew
     * @param loader makes what finds them; called at most once
     * @param onLoading told right before loading
     */
    public Extraction(String id, Supplier<Function<Article, ArticleFacts>> loader, Runnable onLoading) {
        this.id = id;
        this.loader = loader;
        this.onLoading = onLoading;
    }

    public String id() {
        return id;
    }

    /**
     * The facts of an article. What the extractor itself throws comes through.
     *
     * @throws ExtractorUnavailableException if it cannot be loaded, after which no article can be extracted
     */
    ArticleFacts extract(Article article) {
        return load().apply(article);
    }

    private synchronized Function<Article, ArticleFacts> load() {
        if (loaded == null) {
            onLoading.run();
            try {
                loaded = loader.get();
            } catch (RuntimeException e) {
                throw new ExtractorUnavailableException(e);
            }
        }
        return loaded;
    }
}
