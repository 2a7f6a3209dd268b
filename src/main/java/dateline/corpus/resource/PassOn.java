package dateline.corpus.resource;

import dateline.model.Article;
import dateline.model.Issue;

/** Hands on all that it is given; for takers that change or count one thing on its way. */
public abstract class PassOn implements Sink {
    private final Sink next;

    protected PassOn(Sink next) {
        this.next = next;
    }

    @Override
    public void article(Origin origin, Article article) {
        next.article(origin, article);
    }

    @Override
    public void issue(Issue issue) {
        next.issue(issue);
    }

    @Override
    public boolean has(Article article) {
        return next.has(article);
    }

    @Override
    public void note(Origin origin, String words) {
        next.note(origin, words);
    }
}
