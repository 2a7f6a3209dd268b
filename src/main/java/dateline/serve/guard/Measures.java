package dateline.serve.guard;

import dateline.serve.data.Census;
import dateline.serve.data.Data;
import dateline.vocab.Schema;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * Counts for Prometheus: requests by route and status with their times, queries, writes, the store, the JVM. No label is ever made of
 * what a client sent, so there are no more series than routes, methods and statuses.
 */
public final class Measures implements RequestLog, AutoCloseable {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "DELETE");

    /** What stands first in paths that are served. */
    private static final Set<String> ROUTES = Set.of(
            "",
            "id",
            "doc",
            "sparql",
            "api",
            "search",
            "feed",
            "feed.atom",
            "graphs",
            ".well-known",
            "void",
            "dataset",
            "ontology",
            "context.jsonld",
            "sitemap.xml",
            "robots.txt",
            "opensearch.xml",
            "favicon.svg",
            "assets",
            "browse",
            "health",
            "metrics",
            "queries",
            "articles");

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final AtomicInteger running = new AtomicInteger();
    private final String path;

    /** @param path of the base */
    public Measures(String path, Data data, Census census, Disk disk) {
        this.path = path;
        Gauge.builder("dateline.queries.running", running, AtomicInteger::get).register(registry);
        Gauge.builder("dateline.store.triples", census, counted -> counted.latest()
                        .triples())
                .description("of the default graph, as counted last")
                .register(registry);
        Gauge.builder("dateline.store.articles", census, counted -> counted.latest()
                        .entities(Schema.NewsArticle))
                .register(registry);
        Gauge.builder("dateline.store.version", data, each -> each.version().number())
                .register(registry);
        Gauge.builder("dateline.store.changed", data, each -> each.version()
                        .at()
                        .getEpochSecond())
                .description("when the data were changed last")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("dateline.store.size", disk, Disk::used).baseUnit("bytes").register(registry);
        Gauge.builder("dateline.disk.free", disk, Disk::free).baseUnit("bytes").register(registry);
        FunctionCounter.builder("dateline.changes", data, Data::lastChange)
                .description("that happened to articles, ever")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    @Override
    public void log(Request request, Response response) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        Timer.builder("dateline.http.requests")
                .tag("route", route(String.valueOf(request.getHttpURI().getPath())))
                .tag("method", method)
                .tag("status", Integer.toString(response.getStatus()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())));
    }

    private String route(String asked) {
        if (!asked.startsWith(path)) return "other";
        String below = asked.substring(path.length());
        int slash = below.indexOf('/');
        String first = slash < 0 ? below : below.substring(0, slash);
        if (!ROUTES.contains(first)) return "other";
        return first.isEmpty() ? "home" : first;
    }

    /** A query begins to run. */
    public void queryBegan() {
        running.incrementAndGet();
    }

    /** A query has stopped running. */
    public void queryEnded(int status, Duration elapsed, long rows, long bytes) {
        running.decrementAndGet();
        Timer.builder("dateline.queries")
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(elapsed);
        Counter.builder("dateline.queries.rows").register(registry).increment(rows);
        Counter.builder("dateline.queries.bytes").register(registry).increment(bytes);
    }

    /** A query was refused before it ran. */
    public void queryRefused(int status) {
        Counter.builder("dateline.queries.refused")
                .tag("status", Integer.toString(status))
                .register(registry)
                .increment();
    }

    /** Something came of a write. */
    void wrote(String outcome, int articles) {
        Counter.builder("dateline.writes")
                .tag("outcome", outcome)
                .register(registry)
                .increment(articles);
    }

    /** All of it in the text format. */
    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
