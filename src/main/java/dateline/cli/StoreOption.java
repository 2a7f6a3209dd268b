package dateline.cli;

import dateline.store.Endpoint;
import dateline.store.Store;
import dateline.store.upkeep.Owner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {
    @Option(
            names = {"-s", "--store"},
            paramLabel = "STORE",
            defaultValue = ".dateline/store",
            description =
                    "The folder of the store; or the address of a SPARQL 1.1 endpoint that holds it, QUERY or QUERY,UPDATE."
                            + " Default: ${DEFAULT-VALUE}")
    private String place = ".dateline/store";

    /** Its folder, for what is done to files. */
    Path directory() {
        return folder().orElseThrow(() -> new CommandFailedException(
                ExitCode.USAGE, "--store: this is done to a folder, not to the endpoint " + place));
    }

    /** Its folder, if it is not at an endpoint. */
    Optional<Path> folder() {
        return endpoint().isPresent() ? Optional.empty() : Optional.of(Path.of(place));
    }

    private Optional<Endpoint> endpoint() {
        return Endpoint.find(place);
    }

    boolean exists() {
        return folder().map(Files::isDirectory).orElse(true);
    }

    /** The store, made if there is none. */
    Store open() {
        return open(false);
    }

    /** The store, made if there is none, to be asked for words too. */
    Store openToServe() {
        return open(true);
    }

    /** @param words whether they are asked for, of an endpoint: a folder has them ready */
    private Store open(boolean words) {
        return endpoint().map(at -> Store.at(at, words)).orElseGet(this::openFolder);
    }

    /** The store of a folder, which answers other processes while it is open. */
    private Store openFolder() {
        Store store = Store.open(directory());
        Owner.answerFor(store, directory());
        return store;
    }

    /** The store that is there. */
    Store openExisting() {
        return openExisting(false);
    }

    /** The store that is there, to be asked for words too. */
    Store openForQueries() {
        return openExisting(true);
    }

    private Store openExisting(boolean words) {
        if (!exists())
            throw new CommandFailedException(
                    ExitCode.FAILED,
                    "there is no store at %s: make one with 'dateline ingest', or say where it is with --store"
                            .formatted(place));
        return open(words);
    }
}
