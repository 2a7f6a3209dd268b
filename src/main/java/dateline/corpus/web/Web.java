package dateline.corpus.web;

import dateline.corpus.resource.Fetcher;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fetches what stands at {@code http} and {@code https} addresses, one thing at a time, and gives it to a reader once it
 * is here whole. Every failure is one issue with the address and the reason, and the run goes on. What robots.txt does not
 * allow is not fetched, nor what lies in the local network, unless that is allowed; {@link Tempo} says how fast.
 *
 * <p>As a {@link Fetcher} it follows what feeds and sitemaps name: each address once in a run, no more of them than was
 * agreed, none larger than a page, and no page whose publisher asks robots not to use it ({@link RobotsTag}). Made
 * without a cost: connections and the cache are opened with the first request. For one thread.
 */
public final class Web implements Fetcher, AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

    /** An index may list 50,000, and some list one for each day since the outlet was founded. */
    private static final int MOST_SITEMAPS = 100;

    private final Tempo tempo;
    private final boolean privateAddresses;
    private final int maxPages;
    private final Cache cache;
    private final Set<URI> asked = new HashSet<>();
    private Optional<Open> open = Optional.empty();
    private int followed;
    private int sitemaps;

    /** What is there from the first request on. */
    private record Open(Requests requests, Robots robots) {}

    /**
     * @param privateAddresses whether addresses of the local network may be fetched from
     * @param maxPages how many pages are followed
     * @param cache the folder that keeps what was fetched
     */
    public Web(Tempo tempo, boolean privateAddresses, int maxPages, Optional<Path> cache) {
        this.tempo = tempo;
        this.privateAddresses = privateAddresses;
        this.maxPages = maxPages;
        this.cache = new Cache(cache, tempo.clock());
    }

    /** Whether a source is an address on the Web, and no file. */
    public static boolean isAddress(String source) {
        return ADDRESS.matcher(source).matches();
    }

    /** Fetches what a person named: a page, a feed, a sitemap or a whole dataset. */
    public void read(String source, Sink sink, Reader reader) {
        Origin origin = Origin.of(source);
        try {
            URI address = Address.parse(source);
            asked.add(address);
            visit(address, origin, Allowance.ANY, sink, reader);
        } catch (IOException e) {
            sink.issue(origin.issue(Words.of(e)));
        }
    }

    /** Fetches a page that something names. */
    @Override
    public void fetch(URI named, Sink sink, Reader reader) {
        follow(named, Allowance.PAGE, sink, reader);
    }

    /** Fetches a sitemap that a sitemap names; it is no page, and is not counted among them. */
    void fetchSitemap(URI named, Sink sink, Reader reader) {
        follow(named, Allowance.SITEMAP, sink, reader);
    }

    /** How many more pages are followed. */
    int remaining() {
        return Math.max(0, maxPages - followed);
    }

    private void follow(URI named, Allowance allowance, Sink sink, Reader reader) {
        Origin origin = Origin.of(named.toString());
        try {
            URI address = Address.parse(named.toString());
            if (!asked.add(address)) return;
            if (allowance == Allowance.PAGE) {
                if (remaining() == 0) throw new NotFetchedException("not fetched: --max-pages is reached");
                followed++;
            } else if (sitemaps++ == MOST_SITEMAPS)
                throw new NotFetchedException(
                        "not fetched, nor are more: %,d sitemaps were in this run".formatted(MOST_SITEMAPS));
            else if (sitemaps > MOST_SITEMAPS) return;
            visit(address, origin, allowance, sink, reader);
        } catch (IOException e) {
            sink.issue(origin.issue(Words.of(e)));
        }
    }

    private void visit(URI address, Origin origin, Allowance allowance, Sink sink, Reader reader) throws IOException {
        Open web = open();
        try (Fetched fetched = web.requests().follow(address, allowance, web.robots()::require)) {
            if (allowance == Allowance.PAGE) RobotsTag.requireUse(fetched);
            Origin found = origin.publishedAt(fetched.address());
            String type = fetched.told().contentType();
            try (InputStream bytes = fetched.body().open()) {
                reader.read(new Resource(type.isEmpty() ? found : found.sentAs(type), bytes), sink);
            }
        } finally {
            cache.trouble().ifPresent(sink::issue);
        }
    }

    private Open open() {
        if (open.isEmpty()) {
            cache.tidy();
            Turns turns = new Turns(tempo);
            Requests requests = new Requests(new Transport(tempo, privateAddresses), turns, cache, tempo.clock());
            open = Optional.of(new Open(requests, new Robots(requests, turns)));
        }
        return open.get();
    }

    @Override
    public void close() {
        open.ifPresent(web -> {
            try {
                web.requests().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
