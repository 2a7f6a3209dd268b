package dateline.cli;

import dateline.serve.Server;
import dateline.store.Counts;
import dateline.store.Snapshot;
import dateline.store.Store;
import dateline.store.StoreException;
import dateline.store.upkeep.AskOwner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at everything that a run depends on and says what is wrong. */
@Command(
        name = "doctor",
        description = {
            "Checks what Dateline depends on: the JDK, memory, language models, disk, store and port.",
            "The store is read through: its indexes, graphs, text index, log of changes and names. While another process has it"
                    + " open, that process is asked how it is, and nothing is read."
        },
        footer = {
            "",
            "Examples:",
            "  dateline doctor",
            "  dateline doctor --store /srv/news --port 8080",
            "  dateline doctor --repair"
        })
final class Doctor implements Callable<Integer> {
    private static final int JAVA = 21;
    private static final long MEGABYTE = 1L << 20;
    private static final long HEAP = 1_200; // MB; the language models take 600, and extraction was run well in 1 GB
    private static final long DISK = 1_000; // MB; the store refuses to write with less than it needs to commit safely
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "The port to look at. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--shapes", description = "Hold the store to the ontology's shapes too, as validate does.")
    private boolean shapes;

    @Option(
            names = "--repair",
            description =
                    "First repair what can be: build the text index anew, complete the default graph, take away the graphs of"
                            + " sentences without an article, and what killed processes left.")
    private boolean repair;

    private final Map<String, Finding> inStore = new LinkedHashMap<>();

    Doctor(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What a check found. */
    private record Finding(boolean good, String words) {
        static Finding good(String words) {
            return new Finding(true, words);
        }

        static Finding bad(String words) {
            return new Finding(false, words);
        }
    }

    private record Check(String name, Supplier<Finding> look) {}

    @Override
    public Integer call() {
        List<Check> checks = List.of(
                new Check("JDK", Doctor::jdk),
                new Check("memory", Doctor::memory),
                new Check("models", Doctor::models),
                new Check("disk", this::disk),
                new Check("store", this::store),
                new Check("port", this::port));
        boolean good = true;
        for (Check check : checks) good &= say(check.name(), look(check));
        return (good ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private boolean say(String name, Finding finding) {
        terminal.out().println("%-4s %-7s %s".formatted(finding.good() ? "ok" : "BAD", name, finding.words()));
        inStore.forEach((inner, found) ->
                terminal.out().println("%-4s %-7s %s".formatted(found.good() ? "ok" : "BAD", inner, found.words())));
        boolean good = finding.good() && inStore.values().stream().allMatch(Finding::good);
        inStore.clear();
        return good;
    }

    private static Finding look(Check check) {
        try {
            return check.look().get();
        } catch (RuntimeException e) {
            return Finding.bad(Failure.of(e).sentence());
        }
    }

    private static Finding jdk() {
        String words = "Java %s at %s".formatted(System.getProperty("java.version"), System.getProperty("java.home"));
        return Runtime.version().feature() >= JAVA
                ? Finding.good(words)
                : Finding.bad(words + ": %d or newer is needed".formatted(JAVA));
    }

    private static Finding memory() {
        long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return heap >= HEAP
                ? Finding.good("%,d MB of heap, %d processors"
                        .formatted(heap, Runtime.getRuntime().availableProcessors()))
                : Finding.bad("%,d MB of heap, and extraction wants %,d: set DATELINE_JAVA_OPTIONS=-Xmx2g"
                        .formatted(heap, HEAP));
    }

    private static Finding models() {
        return Doctor.class.getClassLoader().getResource(MODEL) != null
                ? Finding.good("the English models are on the class path")
                : Finding.bad("no language models on the class path: build again (delete target/dateline.jar)");
    }

    private Finding disk() {
        try {
            Path there = nearest(store.directory().toAbsolutePath());
            long free = Files.getFileStore(there).getUsableSpace() / MEGABYTE;
            return free >= DISK
                    ? Finding.good("%,d MB free at %s".formatted(free, there))
                    : Finding.bad("%,d MB free at %s, and the store wants %,d".formatted(free, there, DISK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding store() {
        if (!store.exists())
            return Finding.good("none yet at %s; publish and ingest make it".formatted(store.directory()));
        try (Store opened = store.open()) {
            Checkup checkup = new Checkup(opened, store.directory());
            if (repair) checkup.repair();
            Finding finding = count(opened);
            for (Checkup.Check check : checkup.checks(shapes)) {
                List<String> wrong = check.look().get();
                inStore.put(
                        check.name(),
                        wrong.isEmpty()
                                ? Finding.good(check.sound())
                                : Finding.bad("%s: %s".formatted(String.join("; ", wrong), check.remedy())));
            }
            return finding;
        } catch (StoreException.Locked locked) {
            if (repair) throw locked;
            return new AskOwner(store.directory())
                    .status()
                    .map(Finding::good)
                    .orElseGet(() -> Finding.good("in use, and whoever has it was not asked: " + locked.getMessage()));
        }
    }

    private Finding count(Store opened) {
        Counts counts = opened.read(Snapshot::counts);
        int withdrawn = opened.read(snapshot -> snapshot.withdrawn().size());
        return Finding.good("%,d articles, %,d facts, %,d quads%s at %s%s"
                .formatted(
                        counts.articles(),
                        counts.facts(),
                        counts.quads(),
                        withdrawn == 0 ? "" : ", %s withdrawn".formatted(RunOptions.count(withdrawn, "article")),
                        store.directory(),
                        repair ? ", repaired" : ""));
    }

    private Finding port() {
        Server.requireFree(port, true);
        return Finding.good("%d is free".formatted(port));
    }

    /** The folder itself, or what there is of the way to it. */
    private static Path nearest(Path folder) {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        return there;
    }
}
