package dateline.serve.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.util.IO;

/** Closes connections of a client that has enough of them, as {@code NetworkConnectionLimit} does for all together. */
final class ConnectionsPerClient implements SelectorManager.AcceptListener {
    private final Clients clients;
    private final int most;
    private final Function<SelectableChannel, Optional<InetAddress>> addresses;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Map<SelectableChannel, String> owners = new ConcurrentHashMap<>();

    ConnectionsPerClient(Clients clients, int most) {
        this(clients, most, ConnectionsPerClient::address);
    }

    /** @param addresses which other sides channels have */
    ConnectionsPerClient(Clients clients, int most, Function<SelectableChannel, Optional<InetAddress>> addresses) {
        this.clients = clients;
        this.most = most;
        this.addresses = addresses;
    }

    @Override
    public void onAccepting(SelectableChannel channel) {
        Optional<InetAddress> address = addresses.apply(channel);
        if (address.isEmpty() || address.get().isLoopbackAddress() || clients.isTrusted(address.get())) return;
        String owner = Clients.network(address.get());
        owners.put(channel, owner);
        if (open.merge(owner, 1, Integer::sum) > most) IO.close(channel); // then it is not accepted, and leaves
    }

    private static Optional<InetAddress> address(SelectableChannel channel) {
        try {
            return channel instanceof SocketChannel socket
                    ? Clients.remote(socket.getRemoteAddress())
                    : Optional.empty();
        } catch (ClosedChannelException e) {
            return Optional.empty(); // gone already
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
        leave(channel);
    }

    @Override
    public void onClosed(SelectableChannel channel) {
        leave(channel);
    }

    private void leave(SelectableChannel channel) {
        String owner = owners.remove(channel);
        if (owner != null) open.computeIfPresent(owner, (name, count) -> count == 1 ? null : count - 1);
    }
}
