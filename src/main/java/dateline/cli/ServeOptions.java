package dateline.cli;

import dateline.export.StandardRelease;
import dateline.pipeline.Extraction;
import dateline.rdf.Iris;
import dateline.serve.Server;
import dateline.serve.dataset.Releasing;
import dateline.serve.guard.Writes;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a store is served, and for whom. */
final class ServeOptions {
    private static final List<String> QUERIES = List.of("meetings.rq", "statements.rq", "evidence.rq");

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}")
    private int port = 3030;

    @Option(names = "--public", description = "Let other machines ask too. Without it only this one may.")
    private boolean open;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "After how long a query is given up. Default: ${DEFAULT-VALUE}")
    private int timeout = 30;

    @Option(
            names = "--releases",
            paramLabel = "DIR",
            description =
                    "Serve the dataset releases in this folder too, at /dataset/VERSION/. New ones are seen at once.")
    private @Nullable Path releases;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description =
                    "What is said of a dataset whose release is ordered over HTTP (PUT /dataset/VERSION), which needs"
                            + " --releases and --write-token-file: see 'dateline export --init-metadata'.")
    private @Nullable Path metadata;

    @Mixin
    private AboutOptions about = new AboutOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private UpkeepOptions upkeep = new UpkeepOptions();

    /** Fails now, rather than after the long work, where the port cannot be had. */
    void requireFreePort() {
        if (port != 0) Server.requireFree(port, !open);
    }

    /** What the IRIs of a new store begin with, so that they lead to this server. */
    String base() {
        return port == 0 ? Iris.DEFAULT_BASE : "http://localhost:%d/".formatted(port);
    }

    /** Fails if somebody might write. */
    void requireReadOnly(Terminal terminal) {
        upkeep.requireReadOnly(terminal);
    }

    /** Serves until told to stop, and says where. */
    void serve(
            Store store,
            Optional<Path> folder,
            Iris iris,
            Extraction extraction,
            Terminal terminal,
            Interruption interruption) {
        serve(store, folder, iris, Optional.of(new WriteArticles(store, iris, extraction)), terminal, interruption);
    }

    /**
     * Serves until told to stop, and says where.
     *
     * @param writes that whoever bears the token may do; for a store that is nobody's copy
     */
    void serve(
            Store store,
            Optional<Path> folder,
            Iris iris,
            Optional<? extends Writes> writes,
            Terminal terminal,
            Interruption interruption) {
        if (interruption.getAsBoolean()) return;
        Server.Settings settings = new Server.Settings(
                iris.base(),
                port,
                !open,
                limits.limits(Duration.ofSeconds(timeout)),
                about.about(),
                limits.rules(),
                upkeep.upkeep(store, folder, writes, terminal),
                releasing(iris.base()));
        try (Server server = Server.start(settings, store)) {
            tell(server.port(), iris, terminal);
            if (releases != null) terminal.tell("Releases http://localhost:%d/dataset".formatted(server.port()));
            server.metricsPort()
                    .ifPresent(inside -> terminal.tell("Metrics  http://localhost:%d/metrics".formatted(inside)));
            interruption.await();
            terminal.tell("Stopping");
        }
    }

    private Optional<Releasing> releasing(String base) {
        if (releases == null) return Optional.empty();
        OrderReleases orders = new OrderReleases(base, about.about(), Optional.ofNullable(metadata));
        return Optional.of(new Releasing(releases, Optional.of(new Releasing.Making(StandardRelease.maker(), orders))));
    }

    private static void tell(int port, Iris iris, Terminal terminal) {
        String address = "http://localhost:%d/".formatted(port);
        terminal.tell("");
        terminal.tell("Pages    " + address);
        terminal.tell("SPARQL   " + address + "sparql");
        if (!iris.base().equals(address)) terminal.tell("Names    " + iris.base() + "id/…");
        terminal.tell("");
        terminal.tell("Three queries to paste into another terminal:");
        for (String name : QUERIES) {
            terminal.tell("");
            terminal.tell("curl -s %ssparql -H 'Accept: text/csv' --data-urlencode query='".formatted(address)
                    + query(name).strip() + "'");
        }
        terminal.tell("");
        terminal.tell("Ctrl-C stops it.");
    }

    private static String query(String name) {
        try (InputStream in = ServeOptions.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no query " + name + " on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
