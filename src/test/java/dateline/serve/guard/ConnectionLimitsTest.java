package dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.data.Data;
import dateline.serve.sparql.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionLimitsTest {
    private static final String REQUEST = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final int MOST = 3;

    private final Map<SelectableChannel, String> channels = new HashMap<>();

    @AfterEach
    void close() throws IOException {
        for (SelectableChannel channel : channels.keySet()) channel.close();
    }

    @Test
    void oneMoreThanAllMayHaveWaitsUntilOneIsGiven() throws IOException {
        try (Server server = server()) {
            List<Wire> open = new ArrayList<>();
            for (int i = 0; i < MOST; i++) {
                open.add(new Wire(server.port()));
                assertThat(open.getLast().send(REQUEST).answer().status()).isEqualTo(200);
            }
            try (Wire next = new Wire(server.port())) {
                next.send(REQUEST);
                assertThat(next.isSilentFor(Duration.ofMillis(500))).isTrue();
                open.getFirst().close();
                assertThat(next.answer().status()).isEqualTo(200);
            }
            open.forEach(Wire::close);
        }
    }

    private static Server server() {
        return Server.start(
                new Server.Settings(
                        "http://localhost:3030/",
                        0,
                        true,
                        Limits.of(Duration.ofSeconds(2)),
                        About.NOTHING_SAID,
                        Rules.DEFAULT.connections(MOST, MOST),
                        Upkeep.NONE),
                Data.of(DatasetGraphFactory.createTxnMem()),
                PrefixMapping.Standard);
    }

    @Test
    void oneMoreThanAClientMayHaveIsClosedAndOthersAreNot() throws IOException {
        ConnectionsPerClient limit = limit(List.of());
        for (int i = 0; i < MOST; i++) assertThat(opens(limit, "203.0.113.7")).isTrue();
        assertThat(opens(limit, "203.0.113.7")).isFalse();
        assertThat(opens(limit, "203.0.113.8")).isTrue();
    }

    @Test
    void aConnectionThatIsClosedLeavesRoomForAnother() throws IOException {
        ConnectionsPerClient limit = limit(List.of());
        for (int i = 0; i < MOST; i++) opens(limit, "203.0.113.7");
        limit.onClosed(channels.keySet().iterator().next());
        assertThat(opens(limit, "203.0.113.7")).isTrue();
        assertThat(opens(limit, "203.0.113.7")).isFalse();
    }

    @Test
    void aHouseholdIsOneClient() throws IOException {
        ConnectionsPerClient limit = limit(List.of());
        for (int i = 0; i < MOST; i++)
            assertThat(opens(limit, "2001:db8::" + (i + 1))).isTrue();
        assertThat(opens(limit, "2001:db8::ffff")).isFalse();
        assertThat(opens(limit, "2001:db8:0:1::1")).isTrue();
    }

    @Test
    void neitherThisMachineNorATrustedProxyIsLimited() throws IOException {
        ConnectionsPerClient limit = limit(List.of("203.0.113.0/24"));
        for (int i = 0; i < 3 * MOST; i++) {
            assertThat(opens(limit, "127.0.0.1")).isTrue();
            assertThat(opens(limit, "203.0.113.7")).isTrue();
        }
    }

    private ConnectionsPerClient limit(List<String> trusted) {
        return new ConnectionsPerClient(
                new Clients(trusted), MOST, channel -> Optional.ofNullable(channels.get(channel))
                        .map(this::address));
    }

    private InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (IOException e) {
            throw new IllegalStateException(e); // an address and no name
        }
    }

    private boolean opens(ConnectionsPerClient limit, String from) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channels.put(channel, from);
        limit.onAccepting(channel);
        if (!channel.isOpen()) limit.onAcceptFailed(channel, new IOException("closed"));
        return channel.isOpen();
    }
}
