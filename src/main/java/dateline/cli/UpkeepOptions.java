package dateline.cli;

import dateline.serve.guard.AccessLog;
import dateline.serve.guard.LogLines;
import dateline.serve.guard.Supply;
import dateline.serve.guard.Token;
import dateline.serve.guard.Upkeep;
import dateline.serve.guard.Writes;
import dateline.serve.guard.Writing;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What whoever runs a server sees of it, and whether articles may be sent to it. */
final class UpkeepOptions {
    private static final String VARIABLE = "DATELINE_WRITE_TOKEN";

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "Write a line of JSON for each request, without what was asked; - for standard output. A name with"
                            + " yyyy_mm_dd makes a file a day.")
    private @Nullable String accessLog;

    @Option(names = "--truncate-addresses", description = "Leave the last part of clients' addresses out of that log.")
    private boolean truncates;

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description =
                    "Serve metrics for Prometheus, and health, on this port too, to this machine alone; 0 for any.")
    private @Nullable Integer metricsPort;

    @Option(
            names = "--write-token-file",
            paramLabel = "FILE",
            description =
                    "Let whoever bears the token in this file send articles and withdraw them over HTTP: at least 32"
                            + " letters. The environment variable DATELINE_WRITE_TOKEN may hold it instead.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--audit-log",
            paramLabel = "FILE",
            description = "Where each such write leaves a line of JSON. Default: the error stream.")
    private @Nullable Path auditLog;

    @Option(
            names = "--replica-token-file",
            paramLabel = "FILE",
            description = "Keep what each batch changes, and let replicas that bear the token in this file have it: see"
                    + " 'dateline replicate'. It shows all that the store holds.")
    private @Nullable Path replicaTokenFile;

    @Option(
            names = "--keep-patches",
            paramLabel = "N",
            defaultValue = "10000",
            description =
                    "For how many batches a replica may be away before it must start anew. Default: ${DEFAULT-VALUE}")
    private int patches = Store.PATCHES;

    /** Fails if somebody might write, or copy a copy. */
    void requireReadOnly(Terminal terminal) {
        if (tokenFile != null || terminal.environment().containsKey(VARIABLE))
            throw new CommandFailedException(
                    ExitCode.USAGE, "a replica takes nothing but from its primary: leave the write token out");
        if (replicaTokenFile != null)
            throw new CommandFailedException(
                    ExitCode.USAGE, "--replica-token-file: a replica has no replicas; let them follow the primary");
    }

    /** @param writes that may be done; of a replica none */
    Upkeep upkeep(Store opened, Optional<Path> folder, Optional<? extends Writes> writes, Terminal terminal) {
        return new Upkeep(
                Optional.ofNullable(accessLog).map(to -> new AccessLog(lines(to, terminal), truncates)),
                metricsPort == null ? OptionalInt.empty() : OptionalInt.of(metricsPort),
                folder,
                writes.flatMap(door -> token(terminal).map(token -> new Writing(token, door, audit(terminal)))),
                supply(opened, folder));
    }

    private Optional<Supply> supply(Store store, Optional<Path> folder) {
        if (replicaTokenFile == null) return Optional.empty();
        if (folder.isEmpty())
            throw new CommandFailedException(
                    ExitCode.USAGE, "--replica-token-file: whoever runs the endpoint of --store replicates it");
        if (patches < 1)
            throw new CommandFailedException(ExitCode.USAGE, "--keep-patches: one is the least that is of use");
        try {
            Token token =
                    Token.of(read("--replica-token-file", replicaTokenFile).strip());
            store.keepPatches(patches);
            return Optional.of(new Supply(token, store));
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(ExitCode.USAGE, "%s: %s".formatted(replicaTokenFile, e.getMessage()));
        }
    }

    private static LogLines lines(String to, Terminal terminal) {
        return to.equals("-") ? LogLines.stream(terminal.out()) : LogLines.file(Path.of(to));
    }

    private LogLines audit(Terminal terminal) {
        return auditLog == null ? LogLines.stream(terminal.err()) : LogLines.file(auditLog);
    }

    private Optional<Token> token(Terminal terminal) {
        Optional<String> secret = tokenFile == null
                ? Optional.ofNullable(terminal.environment().get(VARIABLE))
                : Optional.of(read("--write-token-file", tokenFile));
        try {
            return secret.map(String::strip).map(Token::of);
        } catch (IllegalArgumentException e) {
            String where = tokenFile == null ? VARIABLE : tokenFile.toString();
            throw new CommandFailedException(ExitCode.USAGE, "%s: %s".formatted(where, e.getMessage()));
        }
    }

    private static String read(String option, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.USAGE, "%s: %s cannot be read".formatted(option, file));
        }
    }
}
