package dateline.corpus.resource;

import dateline.model.Article;
import dateline.model.Issue;

/** Takes what readers find. What it throws ends the run. */
public interface Sink {
    /** @param origin where the article was found, for what is still to be said of it */
    void article(Origin origin, Article article);

    void issue(Issue issue);
}
