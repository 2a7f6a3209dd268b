package dateline.serve.guard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What whoever runs a server sees and does beside what all see.
 *
 * @param log of all requests
 * @param metricsPort on this machine alone, for metrics and health; 0 for any that is free
 * @param folder of the store
 * @param writing if articles may be sent and withdrawn over HTTP
 * @param supply if replicas may have what is in the store
 */
public record Upkeep(
        Optional<AccessLog> log,
        OptionalInt metricsPort,
        Optional<Path> folder,
        Optional<Writing> writing,
        Optional<Supply> supply) {
    /** Without replicas. */
    public Upkeep(Optional<AccessLog> log, OptionalInt metricsPort, Optional<Path> folder, Optional<Writing> writing) {
        this(log, metricsPort, folder, writing, Optional.empty());
    }

    /** Nothing but to serve. */
    public static final Upkeep NONE =
            new Upkeep(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
}
