package dateline.cli;

import dateline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {
    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            defaultValue = ".dateline/store",
            description = "The folder of the store. Default: ${DEFAULT-VALUE}")
    private Path directory = Path.of(".dateline", "store");

    Path directory() {
        return directory;
    }

    boolean exists() {
        return Files.isDirectory(directory);
    }

    /** The store, made if there is none. */
    Store open() {
        return Store.open(directory);
    }

    /** The store that is there. */
    Store openExisting() {
        if (!exists())
            throw new CommandFailedException(
                    ExitCode.FAILED,
                    "there is no store at %s: make one with 'dateline ingest', or say where it is with --store"
                            .formatted(directory));
        return open();
    }
}
