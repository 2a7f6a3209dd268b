package dateline.extract;

import dateline.model.Article;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * An engine that is told which articles it will be asked for: while the caller works on one, other threads parse the
 * next. The caller asks on one thread, in the order it told; what it did not tell of is parsed when it is asked for. What
 * is parsed is the same as without it.
 */
public final class ParseAhead implements Engine {
    private static final int AHEAD = 4; // for each thread: a long article holds up the caller, not the others

    private final Supplier<Engine> loader;
    private final int window;
    private final ThreadPoolExecutor pool;
    private final Deque<Parse> begun = new ArrayDeque<>();
    private Iterator<Article> coming = Collections.emptyIterator();

    private record Parse(Article article, Future<ParsedArticle> result) {}

    /** @param loader asked at the first article, and then for each: it gives the same one again */
    public ParseAhead(Supplier<Engine> loader, int threads) {
        this.loader = loader;
        this.window = AHEAD * threads;
        this.pool = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> Thread.ofPlatform()
                        .daemon()
                        .name("parse-ahead")
                        .unstarted(work));
        pool.allowCoreThreadTimeOut(true); // so that nobody has to close this
    }

    /** What comes next, instead of what was still to come. */
    public void expect(List<Article> articles) {
        begun.forEach(parse -> parse.result().cancel(true));
        begun.clear();
        coming = articles.iterator();
    }

    @Override
    public String id() {
        return loader.get().id();
    }

    @Override
    public ParsedArticle parse(Article article) {
        Engine engine = loader.get();
        while (begun.size() < window && coming.hasNext()) {
            Article next = coming.next();
            begun.add(new Parse(next, pool.submit(() -> engine.parse(next))));
        }
        if (begun.isEmpty() || !begun.getFirst().article().equals(article)) return engine.parse(article);
        try {
            return begun.removeFirst().result().get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing", e);
        }
    }
}
