package dateline.cli;

import dateline.export.Conformance;
import dateline.store.Consistency;
import dateline.store.Store;
import dateline.store.upkeep.Leftovers;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What {@code doctor} looks at inside a store that is open, and what a person can do about it. */
final class Checkup {
    static final String REPAIR = "run 'dateline doctor --repair'";
    static final String RESTORE = "restore a backup, or build the store anew in an empty folder";

    private final Store store;
    private final Path directory;

    Checkup(Store store, Path directory) {
        this.store = store;
        this.directory = directory;
    }

    /**
     * @param name of its line
     * @param sound what to say if nothing is wrong
     * @param remedy what to do otherwise
     */
    record Check(String name, String sound, String remedy, Supplier<List<String>> look) {}

    List<Check> checks(boolean shapes) {
        Consistency consistency = new Consistency(store);
        List<Check> checks = List.of(
                new Check("indexes", "each has the same entries", RESTORE, consistency::indexes),
                new Check("nodes", "each is as it was written", RESTORE, consistency::nodes),
                new Check("graphs", "the default graph has what the others have", REPAIR, consistency::defaultGraph),
                new Check("articles", "each sentence belongs to one", REPAIR, consistency::sentences),
                new Check("words", "the text index has every text", REPAIR, consistency::words),
                new Check("log", "it agrees with the articles", RESTORE, consistency::log),
                new Check("names", "who is who is remembered of articles here", RESTORE, consistency::register),
                new Check("left", "nothing is left of killed processes", REPAIR, () -> Leftovers.names(directory)));
        Check conformance = new Check(
                "shapes", "all conforms", "see 'dateline validate'", () -> new Conformance().violations(store));
        return shapes ? Stream.concat(checks.stream(), Stream.of(conformance)).toList() : checks;
    }

    /** Repairs nothing where indexes disagree or nodes are lost: what is lost would be taken for what is not there. */
    void repair() {
        Consistency consistency = new Consistency(store);
        if (!consistency.indexes().isEmpty())
            throw new CommandFailedException(
                    ExitCode.FAILED, "the indexes of the store disagree, and nothing was repaired: " + RESTORE);
        if (!consistency.nodes().isEmpty())
            throw new CommandFailedException(
                    ExitCode.FAILED, "names or texts of the store are lost, and nothing was repaired: " + RESTORE);
        consistency.repair();
        Leftovers.remove(directory);
    }
}
