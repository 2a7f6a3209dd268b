package dateline.serve;

import dateline.store.Store;
import dateline.vocab.Prefixes;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One HTTP server for SPARQL at {@code /sparql} (queries only) and for linked-data pages and documents. It listens on
 * loopback unless told otherwise, and never writes.
 */
public final class Server implements AutoCloseable {
    private final FusekiServer server;

    /** Lends a view of the data as of one moment to a task. */
    public interface Snapshots {
        <T> T read(Function<DatasetGraph, T> task);
    }

    /**
     * How to serve.
     *
     * @param base where things are named: {@code http://localhost:3030/}; ends in a slash
     * @param port 0 for any that is free
     * @param loopback whether only this machine may ask
     * @param timeout after which a query is given up
     */
    public record Settings(String base, int port, boolean loopback, Duration timeout) {
        public Settings {
            if (!base.endsWith("/")) throw new IllegalArgumentException("a base ends in a slash: " + base);
        }
    }

    /**
     * Starts serving a store, under the prefixes that Dateline speaks.
     *
     * @throws PortTakenException when another program listens on the port
     */
    public static Server start(Settings settings, Store store) {
        Snapshots snapshots = new Snapshots() {
            @Override
            public <T> T read(Function<DatasetGraph, T> task) {
                return store.read(snapshot -> task.apply(snapshot.dataset()));
            }
        };
        return start(settings, store.dataset(), snapshots, Prefixes.ALL);
    }

    /**
     * Starts serving.
     *
     * @param dataset what SPARQL is asked of
     * @param snapshots the same data, for pages
     * @throws PortTakenException when another program listens on the port
     */
    public static Server start(Settings settings, DatasetGraph dataset, Snapshots snapshots, PrefixMapping prefixes) {
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
        dataset.getContext().set(ARQ.httpServiceAllowed, false); // SERVICE would make this server ask others: SSRF
        DataService queries =
                DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.loopback())
                .fusekiModules(FusekiModules.empty())
                .add("/sparql", queries)
                .addServlet("/*", new Site(snapshots, new Addresses(settings.base()), prefixes))
                .build();
        try {
            return new Server(server.start());
        } catch (RuntimeException e) {
            if (isOfTakenPort(e)) throw new PortTakenException(settings.port(), e);
            throw e;
        }
    }

    /** Jetty and Fuseki wrap it once or twice. */
    private static boolean isOfTakenPort(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
    }

    private Server(FusekiServer server) {
        this.server = server;
    }

    /**
     * Finds out early whether a port can be had.
     *
     * @throws PortTakenException when it cannot
     */
    public static void requireFree(int port, boolean loopback) {
        InetSocketAddress address =
                loopback ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port) : new InetSocketAddress(port);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as Jetty does: a port whose last connections linger is free
            socket.bind(address);
        } catch (IOException e) {
            throw new PortTakenException(port, e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Waits until {@link #close} is called from another thread. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
