package dateline.corpus;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.model.Article;
import dateline.model.Issue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Hands on each article once: of two readings of the same article in a run, the first. */
final class Once implements Sink {
    private final Consumer<Article> articles;
    private final Consumer<Issue> issues;
    private final Consumer<String> notes;
    private final Set<Key> seen = new HashSet<>();

    /** Half a SHA-256: two of a billion articles share one with a chance of 10^-21. */
    private record Key(long first, long second) {}

    /** @param notes told lines for the person who runs Dateline, with their source */
    Once(Consumer<Article> articles, Consumer<Issue> issues, Consumer<String> notes) {
        this.articles = articles;
        this.issues = issues;
        this.notes = notes;
    }

    @Override
    public void article(Origin origin, Article article) {
        if (seen.add(key(article.identity()))) hand(articles, article);
        else issue(origin.issue("the same article was read before in this run; the first is kept"));
    }

    @Override
    public void issue(Issue issue) {
        hand(issues, issue);
    }

    @Override
    public boolean has(Article article) {
        return seen.contains(key(article.identity()));
    }

    @Override
    public void note(Origin origin, String words) {
        notes.accept(origin.issue(words).toString());
    }

    private static <T> void hand(Consumer<T> taker, T thing) {
        try {
            taker.accept(thing);
        } catch (RuntimeException | Error e) {
            throw new Careful.NotOurs(e);
        }
    }

    private static Key key(String identity) {
        try {
            ByteBuffer digest = ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8)));
            return new Key(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
