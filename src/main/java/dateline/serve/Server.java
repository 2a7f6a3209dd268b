package dateline.serve;

import dateline.export.release.Releases;
import dateline.serve.api.Catalogue;
import dateline.serve.api.ExampleQueries;
import dateline.serve.api.Examples;
import dateline.serve.api.QuestionsApi;
import dateline.serve.browse.Browse;
import dateline.serve.browse.Search;
import dateline.serve.data.About;
import dateline.serve.data.Addresses;
import dateline.serve.data.Census;
import dateline.serve.data.Census.Figures;
import dateline.serve.data.Data;
import dateline.serve.data.Labels;
import dateline.serve.data.Publication;
import dateline.serve.dataset.MakeReleases;
import dateline.serve.dataset.ReleaseFiles;
import dateline.serve.dataset.ReleasePages;
import dateline.serve.dataset.Releasing;
import dateline.serve.dataset.Shelf;
import dateline.serve.describe.DescribeData;
import dateline.serve.describe.Descriptions;
import dateline.serve.describe.Discovery;
import dateline.serve.document.Documents;
import dateline.serve.editor.Editor;
import dateline.serve.feed.AtomFeed;
import dateline.serve.feed.EventStream;
import dateline.serve.feed.GraphStore;
import dateline.serve.guard.Clients;
import dateline.serve.guard.Disk;
import dateline.serve.guard.Guard;
import dateline.serve.guard.Health;
import dateline.serve.guard.Measures;
import dateline.serve.guard.ReleaseDesk;
import dateline.serve.guard.Rules;
import dateline.serve.guard.Upkeep;
import dateline.serve.http.Front;
import dateline.serve.http.Wing;
import dateline.serve.ontology.Vocabulary;
import dateline.serve.page.Assets;
import dateline.serve.page.Frames;
import dateline.serve.page.Pages;
import dateline.serve.page.Templates;
import dateline.serve.sparql.Endpoint;
import dateline.serve.sparql.Limits;
import dateline.serve.sparql.SparqlServlet;
import dateline.serve.sparql.Unasked;
import dateline.serve.sparql.Watcher;
import dateline.store.Store;
import dateline.vocab.Prefixes;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.shared.PrefixMapping;

/**
 * One HTTP server for SPARQL at {@code /sparql} (queries only) and for linked-data pages and documents. It listens on
 * loopback unless told otherwise, and writes only what the bearer of a token sends, if there is one.
 */
public final class Server implements AutoCloseable {
    private static final int LISTENING = 8; // threads that wait for requests
    private static final Duration SENDING =
            Duration.ofSeconds(15); // for the first bytes of an answer that took its time

    private final FusekiServer server;
    private final Census census;
    private final Measures measures;

    /**
     * How to serve.
     *
     * @param base where things are named: {@code http://localhost:3030/}; ends in a slash
     * @param port 0 for any that is free
     * @param loopback whether only this machine may ask
     * @param limits of queries
     * @param about what the publisher says of the whole
     * @param rules what is asked of clients
     * @param upkeep what whoever runs it sees and does
     * @param releasing where releases of the data are, if they are served
     */
    public record Settings(
            String base,
            int port,
            boolean loopback,
            Limits limits,
            About about,
            Rules rules,
            Upkeep upkeep,
            Optional<Releasing> releasing) {
        /** With nothing said about the whole. */
        public Settings(String base, int port, boolean loopback, Duration timeout) {
            this(base, port, loopback, timeout, About.NOTHING_SAID, Rules.DEFAULT);
        }

        /** With the usual limits, and nothing to keep up. */
        public Settings(String base, int port, boolean loopback, Duration timeout, About about, Rules rules) {
            this(base, port, loopback, Limits.of(timeout), about, rules, Upkeep.NONE);
        }

        /** Without releases. */
        public Settings(
                String base, int port, boolean loopback, Limits limits, About about, Rules rules, Upkeep upkeep) {
            this(base, port, loopback, limits, about, rules, upkeep, Optional.empty());
        }

        /** With the releases of a folder. */
        public Settings releasing(Releasing other) {
            return new Settings(base, port, loopback, limits, about, rules, upkeep, Optional.of(other));
        }

        public Settings {
            if (!base.endsWith("/")) throw new IllegalArgumentException("a base ends in a slash: " + base);
        }

        /** After which a query is given up. */
        public Duration timeout() {
            return limits.timeout();
        }
    }

    /**
     * Starts serving a store, under the prefixes that Dateline speaks.
     *
     * @throws PortTakenException when another program listens on the port
     */
    public static Server start(Settings settings, Store store) {
        ReleaseDesk desk = settings.releasing()
                .flatMap(releasing -> releasing
                        .making()
                        .map(making -> MakeReleases.of(store, new Releases(releasing.folder()), making)))
                .orElse(ReleaseDesk.CLOSED);
        return start(settings, Data.of(store), Prefixes.ALL, desk);
    }

    /**
     * Starts serving.
     *
     * @throws PortTakenException when another program listens on the port
     */
    public static Server start(Settings settings, Data data, PrefixMapping prefixes) {
        return start(settings, data, prefixes, ReleaseDesk.CLOSED);
    }

    private static Server start(Settings settings, Data data, PrefixMapping prefixes, ReleaseDesk desk) {
        Census census = new Census(data);
        Publication publication =
                new Publication(data, new Addresses(settings.base()), new Labels(), prefixes, census, settings.about());
        Disk disk = new Disk(settings.upkeep().folder());
        Shelf shelf = settings.releasing()
                .map(releasing -> new Shelf(new Releases(releasing.folder())))
                .orElseGet(Shelf::empty);
        Measures measures = new Measures(publication.addresses().path(), data, census, disk);
        Catalogue catalogue = new Catalogue();
        DescribeData description =
                new DescribeData(publication, ExampleQueries.graph(catalogue, publication.addresses(), prefixes));
        AtomicReference<Front> front = new AtomicReference<>(); // pages ask the endpoint, and it shows its page
        SparqlServlet sparql = new SparqlServlet(endpoint(
                settings, publication, description, measures, (request, response) -> Objects.requireNonNull(front.get())
                        .service(request, response)));
        front.set(front(publication, shelf, desk, catalogue, description, sparql, settings.limits(), disk));
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.loopback())
                .fusekiModules(FusekiModules.empty())
                .numServerThreads(LISTENING, Guard.THREADS)
                .addServlet(publication.addresses().path() + "sparql", sparql)
                .addServlet("/*", front.get())
                .build();
        Guard.Place place = new Guard.Place(settings.base(), settings.timeout().plus(SENDING));
        new Guard(settings.rules(), place, settings.upkeep(), measures, desk)
                .stand(server.getJettyServer(), List.of(new ReleaseFiles(shelf, publication.addresses())));
        try {
            return new Server(server.start(), census, measures);
        } catch (RuntimeException e) {
            census.close();
            measures.close();
            if (isOfTakenPort(e)) throw new PortTakenException(settings.port(), e);
            throw e;
        }
    }

    private static Endpoint endpoint(
            Settings settings, Publication publication, DescribeData description, Measures measures, Unasked unasked) {
        Data data = publication.data();
        Addresses addresses = publication.addresses();
        return new Endpoint(
                addresses.base() + "sparql",
                data.dataset(),
                settings.limits(),
                () -> state(publication),
                publication.prefixes(),
                addresses.base() + "void",
                description::graph,
                Clients::of,
                watching(measures),
                unasked);
    }

    private static Watcher watching(Measures measures) {
        return new Watcher() {
            @Override
            public void began(String client) {
                measures.queryBegan();
            }

            @Override
            public void ended(String client, int status, Duration elapsed, long rows, long bytes) {
                measures.queryEnded(status, elapsed, rows, bytes);
            }

            @Override
            public void refused(String client, int status, String reason) {
                measures.queryRefused(status);
            }
        };
    }

    /** Equal as long as the same requests have the same answers, which tell of the data and of how much there is. */
    private static List<Object> state(Publication publication) {
        Figures counted = publication.census().latest();
        return List.of(publication.data().version(), counted.version(), counted.triples());
    }

    /** The wings of the house, and the front before them. */
    private static Front front(
            Publication publication,
            Shelf shelf,
            ReleaseDesk desk,
            Catalogue catalogue,
            DescribeData description,
            SparqlServlet sparql,
            Limits limits,
            Disk disk) {
        Data data = publication.data();
        Addresses addresses = publication.addresses();
        Assets assets = new Assets(addresses, Pages.ASSETS, QuestionsApi.ASSETS, Editor.ASSETS);
        Templates templates = new Templates();
        Frames frames = new Frames(publication, assets);
        Pages pages = new Pages(publication, templates, frames);
        List<Wing> wings = List.of(
                assets,
                new Health(data, disk, InstantSource.system()),
                pages,
                new Documents(publication, pages),
                new Vocabulary(publication, catalogue, templates, frames),
                new QuestionsApi(
                        publication,
                        catalogue,
                        (client, query) -> sparql.rows(client, query.serialize(), QuestionsApi.MOST_ROWS + 1)
                                .rows(),
                        templates,
                        frames),
                new Examples(publication, catalogue),
                new Editor(publication, catalogue, sparql::rows, templates, frames, limits.sentences()),
                new EventStream(publication),
                new AtomFeed(publication),
                new GraphStore(publication),
                new Browse(publication, templates, frames, pages::words),
                new Search(publication, templates, frames, pages::words),
                new Descriptions(publication, shelf, description, templates, frames),
                new ReleasePages(publication, shelf, desk, templates, frames),
                new Discovery(publication, shelf));
        Front.Site site = new Front.Site(
                addresses.path(),
                addresses.base().startsWith("https:"),
                () -> List.of(state(publication), shelf.versions()),
                () -> latest(data.version().at(), shelf.changed()),
                Clients::of);
        return new Front(site, wings, pages);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Jetty and Fuseki wrap it once or twice. */
    private static boolean isOfTakenPort(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
    }

    private Server(FusekiServer server, Census census, Measures measures) {
        this.server = server;
        this.census = census;
        this.measures = measures;
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

    /** Where metrics are on this machine; nothing if nobody asked for them. */
    public OptionalInt metricsPort() {
        return Guard.metricsPort(server.getJettyServer());
    }

    /** Waits until {@link #close} is called from another thread. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        census.close();
        measures.close();
    }
}
