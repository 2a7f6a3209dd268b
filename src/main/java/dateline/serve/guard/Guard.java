package dateline.serve.guard;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** Puts all that guards a server before what it serves. */
public final class Guard {
    /** Threads that the server needs: as many as requests are answered at one time, and some that listen. */
    public static final int THREADS = 232;

    private static final int AT_ONCE = 200; // requests that are being answered; no client has connections for as many
    private static final int QUEUE = 1_000;
    private static final Duration QUEUING = Duration.ofSeconds(10);
    private static final int HEAD = 16 << 10; // bytes of a request's line and headers
    private static final int OUTPUT = 64 << 10; // bytes: Fuseki's 5 MB are not pooled, and so made anew for each answer
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int LEAST_PACKED = 1_000; // bytes: what fits into one packet gains nothing

    /** By the letter of RFC 3986, but for letters of other scripts that come as they are: {@link Doorkeeper} sees to the rest. */
    private static final UriCompliance ADDRESSES =
            UriCompliance.RFC3986.with("IRI", UriCompliance.Violation.ILLEGAL_PATH_CHARACTERS);

    private final Rules rules;
    private final Clients clients;
    private final Place place;
    private final Upkeep upkeep;
    private final Measures measures;
    private final Optional<Bearer> bearer;
    private final MetricsPage metrics;
    private final Optional<Articles> articles;
    private final Optional<TakeOrders> orders;

    /**
     * Where the server stands.
     *
     * @param base ends in a slash
     * @param longest that an answer may be in the making without a byte of it
     */
    public record Place(String base, Duration longest) {
        /** "/", or "/news/". */
        String path() {
            return URI.create(base).getRawPath();
        }

        /** The files of releases, as a regular expression: their entity tags are hashes of their bytes as they are. */
        String releaseFiles() {
            return "^%sdataset/[^/]+/.+$".formatted(Pattern.quote(path()));
        }

        boolean secure() {
            return base.startsWith("https:");
        }

        /** "https://news.example". */
        String origin() {
            return base.substring(0, base.length() - path().length());
        }
    }

    /** @param desk that makes releases for who may write */
    public Guard(Rules rules, Place place, Upkeep upkeep, Measures measures, ReleaseDesk desk) {
        this.rules = rules;
        this.clients = new Clients(rules.trustedProxies());
        this.place = place;
        this.upkeep = upkeep;
        this.measures = measures;
        Optional<Bearer> bearer = upkeep.writing().map(writing -> new Bearer(writing.token(), place.origin()));
        this.metrics = new MetricsPage(place.path(), measures, bearer);
        this.articles = upkeep.writing()
                .flatMap(writing ->
                        bearer.map(each -> new Articles(place.path() + "articles", writing, each, measures)));
        this.orders = upkeep.writing()
                .filter(writing -> desk != ReleaseDesk.CLOSED)
                .flatMap(writing -> bearer.map(each -> new TakeOrders(place, desk, writing.audit(), each)));
        this.bearer = bearer;
    }

    /**
     * Guards a server that is built and not yet started.
     *
     * @param inner handlers behind the guard and before what is served, from the outside to the inside
     */
    public void stand(Server server, List<Handler.Singleton> inner) {
        RefusalPages refusals = new RefusalPages(place.secure());
        for (Connector connector : server.getConnectors()) guard((ServerConnector) connector);
        upkeep.metricsPort().ifPresent(port -> server.addConnector(inside(server, port)));
        upkeep.writing().ifPresent(writing -> server.addBean(writing.audit()));
        List<RequestLog> logs = new ArrayList<>(List.of(measures));
        upkeep.log().ifPresent(log -> {
            server.addBean(log);
            logs.add(log);
        });
        server.setRequestLog(new RequestLog.Collection(logs.toArray(RequestLog[]::new)));
        server.addBean(new NetworkConnectionLimit(rules.connections(), server));
        if (server.getHandler() instanceof ServletContextHandler context) context.setErrorHandler(refusals);
        server.setErrorHandler(refusals);
        server.setHandler(chain(wrap(server.getHandler(), inner)));
        server.setStopTimeout(rules.grace().toMillis());
    }

    private void guard(ServerConnector connector) {
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        configure(http);
        // A connection counts as idle while its answer is in the making.
        connector.setIdleTimeout(
                Math.max(rules.idle().toMillis(), place.longest().toMillis()));
        connector.addBean(new ConnectionsPerClient(clients, rules.connectionsPerClient()));
        connector.addBean(new StalledHeads(connector, rules.patience()));
    }

    /** For metrics and health, on this machine alone. */
    private static ServerConnector inside(Server server, int port) {
        HttpConfiguration http = new HttpConfiguration();
        configure(http);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setName(MetricsPage.CONNECTOR);
        connector.setHost("localhost");
        connector.setPort(port);
        return connector;
    }

    /** The port of the connector for metrics, if there is one, of a server that runs. */
    public static OptionalInt metricsPort(Server server) {
        return Arrays.stream(server.getConnectors())
                .filter(connector -> MetricsPage.CONNECTOR.equals(connector.getName()))
                .mapToInt(connector -> ((ServerConnector) connector).getLocalPort())
                .findFirst();
    }

    private static void configure(HttpConfiguration http) {
        http.setRequestHeaderSize(HEAD);
        http.setOutputBufferSize(OUTPUT);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setHttpCompliance(HttpCompliance.STRICT); // what two servers read differently smuggles requests
        http.setUriCompliance(ADDRESSES);
    }

    /** From the outside to the inside. */
    private Handler chain(Handler served) {
        List<Handler.Singleton> chain = new ArrayList<>(List.of(
                new GracefulHandler(),
                new Doorkeeper(clients, place.secure()),
                metrics,
                floods(),
                new EagerContentHandler(new WholeBody(this::longestBody, rules.patience()))));
        articles.ifPresent(chain::add);
        orders.ifPresent(chain::add);
        upkeep.supply().ifPresent(supply -> chain.add(new SupplyReplicas(place, supply)));
        chain.addAll(List.of(crowds(), packing(), new SlowReaders(rules.patience())));
        return wrap(served, chain);
    }

    /** More is read only of who may write. */
    private int longestBody(Request request) {
        boolean mayWrite = articles.isPresent()
                && articles.get().isAt(request)
                && bearer.isPresent()
                && bearer.get().isShown(request);
        return mayWrite ? Articles.LARGEST : rules.bodyBytes();
    }

    private static Handler wrap(Handler inside, List<? extends Handler.Singleton> outside) {
        Handler handler = inside;
        for (Handler.Singleton each : outside.reversed()) {
            each.setHandler(handler);
            handler = each;
        }
        return handler;
    }

    private Handler.Singleton floods() {
        DoSHandler floods = new DoSHandler(
                request -> Clients.noted(request).bucket(),
                new DoSHandler.LeakingBucketTrackerFactory(rules.requestsPerSecond(), rules.burst(), REMEMBERED),
                new DoSHandler.StatusRejectHandler(),
                -1);
        floods.exclude(request -> !Clients.noted(request).limited());
        floods.exclude(PathSpec.from(place.path() + "health/*"));
        return floods;
    }

    private Handler.Singleton crowds() {
        QoSHandler crowds = new QoSHandler();
        crowds.setMaxRequestCount(AT_ONCE);
        crowds.setMaxSuspendedRequestCount(QUEUE);
        crowds.setMaxSuspend(QUEUING);
        crowds.exclude(PathSpec.from(place.path() + "health/*"));
        return crowds;
    }

    /**
     * Jetty would rather have us use its {@code CompressionHandler}, which in 12.1.1 gives packed and plain bytes the same entity
     * tag, and fails where a client brings one with a suffix.
     */
    @SuppressWarnings("removal")
    private Handler.Singleton packing() {
        GzipHandler packing = new GzipHandler();
        packing.addExcludedPaths(place.releaseFiles());
        packing.setMinGzipSize(LEAST_PACKED);
        packing.addExcludedMimeTypes("font/woff2");
        packing.setInflateBufferSize(-1);
        return packing;
    }
}
