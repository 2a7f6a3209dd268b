package dateline.pipeline;

import dateline.model.Article;
import dateline.model.Issue;
import java.util.function.Consumer;

/** Gives articles, one after another, and says what it could not read. */
@FunctionalInterface
public interface ArticleSource {
    /** Reads everything there is. What a consumer throws comes through. */
    void read(Consumer<Article> articles, Consumer<Issue> issues);
}
