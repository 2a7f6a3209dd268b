package dateline.cli;

import dateline.pipeline.StoreArchive;
import dateline.pipeline.Summary;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads, extracts, maps and stores, without serving. */
@Command(
        name = "ingest",
        description = {
            "Reads articles, finds their facts and puts them into the store.",
            "An article that is in the store already, unchanged, is passed over; a changed one is replaced whole."
        },
        footer = {
            "",
            "Examples:",
            "  dateline ingest news/",
            "  dateline ingest --store /srv/news articles.jsonl",
            "  dateline ingest --max-pages 20 https://news.example/sitemap.xml",
            "  zcat crawl.jsonl.gz | dateline ingest -"
        })
final class Ingest implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    @Mixin
    private RunOptions run = new RunOptions();

    Ingest(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (sources.isEmpty()) throw new ParameterException(spec.commandLine(), "a SOURCE is missing");
        try (Interruption interruption = new Interruption();
                Store opened = store.open()) {
            Summary summary = run.run(
                    sources.read(terminal),
                    new StoreArchive(opened, base.iris(opened, Iris.DEFAULT_BASE)),
                    terminal,
                    interruption);
            return interruption.exitCode(run.exitCode(summary)).number();
        }
    }
}
