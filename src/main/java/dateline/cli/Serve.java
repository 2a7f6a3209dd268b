package dateline.cli;

import dateline.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves what is in the store. */
@Command(
        name = "serve",
        description = "Serves what is in the store: SPARQL, linked data and pages. Stop it with Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  dateline serve",
            "  dateline serve --store /srv/news --port 8080 --base http://localhost:8080/",
            "  dateline serve --base https://data.news.example/ --trusted-proxy 127.0.0.1 --access-log -",
            "  dateline serve --releases /srv/releases",
            "  dateline serve --write-token-file /etc/dateline/token --metrics-port 9090"
        })
final class Serve implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    @Mixin
    private ServeOptions serve = new ServeOptions();

    @Mixin
    private ExtractionOptions extraction = new ExtractionOptions();

    Serve(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = new Interruption();
                Store opened = store.openForQueries()) {
            serve.serve(
                    opened,
                    store.folder(),
                    base.iris(opened, serve.base()),
                    extraction.prepare(terminal),
                    terminal,
                    interruption);
            return interruption.exitCode(ExitCode.OK).number();
        }
    }
}
