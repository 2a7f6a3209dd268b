package dateline.serve.guard;

import java.time.Duration;
import java.util.List;

/**
 * What is asked of clients, and what one may take.
 *
 * @param trustedProxies addresses (203.0.113.7) and networks (10.0.0.0/8) whose word is taken for whom they ask for
 * @param connections open at one time
 * @param connectionsPerClient of them; not of a trusted proxy, nor of this machine
 * @param requestsPerSecond of one client, on the long run; none is counted on this machine
 * @param burst how many requests may come at once before that
 * @param bodyBytes of a request
 * @param patience within which a client must have sent a head, or a body
 * @param idle after which a connection without traffic is closed
 * @param grace for what is running when the server is told to stop
 */
public record Rules(
        List<String> trustedProxies,
        int connections,
        int connectionsPerClient,
        int requestsPerSecond,
        int burst,
        int bodyBytes,
        Duration patience,
        Duration idle,
        Duration grace) {
    private static final int CONNECTIONS = 2_000;
    private static final int CONNECTIONS_PER_CLIENT = 100; // a browser opens six; an office may share one address
    private static final int PER_SECOND = 50;
    private static final int BURST = 1_000;
    private static final int BODY = 1_000_000; // a query has a few thousand

    public static final Rules DEFAULT = new Rules(
            List.of(),
            CONNECTIONS,
            CONNECTIONS_PER_CLIENT,
            PER_SECOND,
            BURST,
            BODY,
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(10));

    public Rules {
        trustedProxies = List.copyOf(trustedProxies);
        if (connections < 1 || connectionsPerClient < 1 || requestsPerSecond < 1 || burst < 1)
            throw new IllegalArgumentException("nobody could be served: a limit is below 1");
    }

    public Rules trustedProxies(List<String> addresses) {
        return new Rules(
                addresses,
                connections,
                connectionsPerClient,
                requestsPerSecond,
                burst,
                bodyBytes,
                patience,
                idle,
                grace);
    }

    public Rules connections(int inAll, int perClient) {
        return new Rules(trustedProxies, inAll, perClient, requestsPerSecond, burst, bodyBytes, patience, idle, grace);
    }

    public Rules requests(int perSecond, int atOnce) {
        return new Rules(
                trustedProxies, connections, connectionsPerClient, perSecond, atOnce, bodyBytes, patience, idle, grace);
    }

    public Rules times(Duration forSending, Duration withoutTraffic, Duration whenStopping) {
        return new Rules(
                trustedProxies,
                connections,
                connectionsPerClient,
                requestsPerSecond,
                burst,
                bodyBytes,
                forSending,
                withoutTraffic,
                whenStopping);
    }
}
