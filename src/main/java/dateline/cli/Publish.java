package dateline.cli;

import dateline.pipeline.StoreArchive;
import dateline.pipeline.Summary;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job: reads, extracts, maps, stores and serves. */
@Command(
        name = "publish",
        description = {
            "Reads articles, finds their facts, stores them and serves them: SPARQL, linked data and pages.",
            "Without a SOURCE, the sample articles that come with Dateline. A second run over the same store adds only what"
                    + " is new or changed, and serves at once. Stop it with Ctrl-C."
        },
        footer = {
            "",
            "Examples:",
            "  dateline publish                                    the sample articles",
            "  dateline publish article.txt news/                  your own",
            "  dateline publish https://news.example/feed.xml      the articles of a feed, a sitemap or a page",
            "  dateline publish --date 2019-09-12 article.txt      a page that does not give its date",
            "  dateline publish --port 8080 --store /srv/news crawl.jsonl"
        })
final class Publish implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private ServeOptions serve = new ServeOptions();

    Publish(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        serve.requireFreePort(); // before the long work, not after it
        try (Interruption interruption = new Interruption();
                Store opened = store.openToServe()) {
            Iris iris = base.iris(opened, serve.base());
            Summary summary = run.run(
                    sources.isEmpty() ? sources.bundled(terminal) : sources.read(terminal),
                    new StoreArchive(opened, iris),
                    terminal,
                    interruption);
            ExitCode code = run.exitCode(summary);
            if (code == ExitCode.OK)
                serve.serve(opened, store.folder(), iris, run.prepare(terminal), terminal, interruption);
            return interruption.exitCode(code).number();
        }
    }
}
