package dateline.cli;

import dateline.serve.replica.Follow;
import dateline.serve.replica.Primary;
import dateline.serve.replica.Primary.UnavailableException;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves a copy of what another server holds, and keeps it in step. */
@Command(
        name = "replicate",
        description = {
            "Serves a copy of the store that another Dateline serves, and keeps it in step: first all of it, then each batch that"
                    + " the other commits, once and in order.",
            "The other must be started with --replica-token-file. While it is away, what is here is served; a copy that was away"
                    + " for longer than the other keeps its batches starts anew."
        },
        footer = {
            "",
            "Examples:",
            "  dateline serve --replica-token-file /etc/dateline/replicas",
            "  dateline replicate http://primary.example:3030/ --store copy --token-file /etc/dateline/replicas --port 3031"
        })
final class Replicate implements Callable<Integer> {
    private static final String VARIABLE = "DATELINE_REPLICA_TOKEN";

    private final Terminal terminal;

    @Parameters(paramLabel = "SOURCE", description = "The address of the server to copy.")
    private String source = "";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "The token that the other asks for. The environment variable DATELINE_REPLICA_TOKEN may hold it instead.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "How often to ask for what is new. Default: ${DEFAULT-VALUE}")
    private double every = 1;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    @Mixin
    private ServeOptions serve = new ServeOptions();

    Replicate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Interruption interruption = new Interruption();
                Primary primary = primary()) {
            serve.requireReadOnly(terminal);
            Follow.seed(primary, store.directory());
            try (Store opened = store.open();
                    Follow follow = new Follow(primary, opened, store.directory(), interval(), terminal::tell)) {
                follow.start();
                serve.serve(
                        opened,
                        store.folder(),
                        base.iris(opened, serve.base()),
                        Optional.empty(),
                        terminal,
                        interruption);
            }
            return interruption.exitCode(ExitCode.OK).number();
        } catch (UnavailableException e) {
            throw new CommandFailedException(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private Duration interval() {
        if (!(every > 0)) throw new CommandFailedException(ExitCode.USAGE, "--every: some time must pass between");
        return Duration.ofMillis(Math.round(every * 1_000));
    }

    private Primary primary() {
        if (!source.matches("(?i)https?://[^\\s]+"))
            throw new CommandFailedException(ExitCode.USAGE, source + " is no address like http://localhost:3030/");
        return new Primary(source, token());
    }

    private String token() {
        if (tokenFile == null) {
            String token = terminal.environment().get(VARIABLE);
            if (token != null) return token.strip();
            throw new CommandFailedException(
                    ExitCode.USAGE, "--token-file is missing: the other asks replicas for a token");
        }
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.USAGE, "--token-file: %s cannot be read".formatted(tokenFile));
        }
    }
}
