package dateline.cli;

import dateline.serve.guard.Clients;
import dateline.serve.guard.Rules;
import dateline.serve.sparql.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What clients may take, and who vouches for them. */
final class LimitOptions {
    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description =
                    "A proxy in front, by address or network (10.0.0.0/8), whose X-Forwarded-For or Forwarded says who asks."
                            + " Without it nobody's does.")
    private List<String> proxies = List.of();

    @Option(
            names = "--client-connections",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many connections one client may hold. Default: ${DEFAULT-VALUE}")
    private int connections = Rules.DEFAULT.connectionsPerClient();

    @Option(
            names = "--client-requests",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many requests a second one client may send for long; 20 times as many at once. Default:"
                    + " ${DEFAULT-VALUE}")
    private int requests = Rules.DEFAULT.requestsPerSecond();

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            description = "How many rows a query may give; one that gives more is refused whole. Default: a million.")
    private @Nullable Long rows;

    @Option(names = "--max-bytes", paramLabel = "N", description = "How many bytes a result may have. Default: 256 MB.")
    private @Nullable Long bytes;

    @Option(
            names = "--max-queries",
            paramLabel = "N",
            description = "How many queries may run at one time. Default: 12.")
    private @Nullable Integer queries;

    @Option(
            names = "--client-queries",
            paramLabel = "N",
            description =
                    "How many queries of one client may run at one time; more wait a little. Default: one for two cores.")
    private @Nullable Integer clientQueries;

    @Option(
            names = "--service",
            paramLabel = "IRI",
            split = ",",
            description =
                    "An endpoint that queries may ask by SERVICE, to the letter. Default: none, since a query could reach"
                            + " into your network.")
    private List<String> services = List.of();

    @Option(names = "--local-services", description = "These may stand on this machine or in a local network.")
    private boolean local;

    /** @throws CommandFailedException if nothing could be asked within them */
    Limits limits(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) throw wrong("--timeout: no query would be answered");
        Limits usual = Limits.of(timeout);
        return usual.withResult(
                        positive("--max-rows", rows, usual.rows()), positive("--max-bytes", bytes, usual.bytes()))
                .with(turns(usual.turns()))
                .withServices(Set.copyOf(services), local);
    }

    private Limits.Turns turns(Limits.Turns usual) {
        return new Limits.Turns(
                (int) positive("--max-queries", queries, usual.running()),
                (int) positive("--client-queries", clientQueries, usual.runningPerClient()),
                usual.waiting(),
                usual.waitingPerClient(),
                usual.patience());
    }

    private static long positive(String option, @Nullable Number given, long otherwise) {
        if (given == null) return otherwise;
        if (given.longValue() < 1) throw wrong("%s: with %s no query would be answered".formatted(option, given));
        return given.longValue();
    }

    Rules rules() {
        if (connections < 1) throw wrong("--client-connections: %d would let nobody in".formatted(connections));
        if (requests < 1) throw wrong("--client-requests: %d would let nobody in".formatted(requests));
        try {
            new Clients(proxies);
        } catch (IllegalArgumentException e) {
            throw wrong("--trusted-proxy: " + e.getMessage());
        }
        return Rules.DEFAULT
                .trustedProxies(proxies)
                .connections(Rules.DEFAULT.connections(), connections)
                .requests(requests, Math.multiplyExact(requests, 20));
    }

    private static CommandFailedException wrong(String sentence) {
        return new CommandFailedException(ExitCode.USAGE, sentence);
    }
}
