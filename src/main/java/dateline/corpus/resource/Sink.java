package dateline.corpus.resource;

import dateline.model.Article;
import dateline.model.Issue;

/** Takes what readers find. What it throws ends the run. Whoever hands on what it takes is a {@link PassOn}, lest something get lost. */
public interface Sink {
    /** @param origin where the article was found, for what is still to be said of it */
    void article(Origin origin, Article article);

    void issue(Issue issue);

    /** Whether the same article was given before in the run, if that is known. */
    default boolean has(Article article) {
        return false;
    }

    /** Something the person who runs Dateline may want to know, though nothing is wrong: what was passed over, in one line. */
    default void note(Origin origin, String words) {}
}
