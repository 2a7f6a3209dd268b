package dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressPattern;

/**
 * Tells who asks. Behind a proxy that is trusted it is whom the proxy names ({@code X-Forwarded-For}, or RFC 7239's {@code
 * Forwarded}); what anybody else says in these headers counts for nothing.
 */
public final class Clients {
    private static final String ATTRIBUTE = "dateline.client";
    private static final int MOST_HOPS = 20;

    /** An address and nothing that a resolver would have to be asked for. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]{1,40}");

    private static final Pattern WITH_PORT = Pattern.compile("(\\d+(?:\\.\\d+){3}):\\d+|\\[([^\\]]*)\\](?::\\d+)?");
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*(\"[^\"]*\"|[^;,\\s]+)");

    private final List<InetAddressPattern> trusted;

    /**
     * @param address as logs show it
     * @param limited whether limits on one client hold: not on this machine, where a proxy that nobody told us of would
     *     make all clients one
     */
    record Client(String address, boolean limited) {
        static final Client UNKNOWN = new Client("unknown", true);

        /** Who shares a limit: an address, or the network that one household has in IPv6. */
        String bucket() {
            return parse(address).map(Clients::network).orElse(address);
        }
    }

    /** @throws IllegalArgumentException if one is neither an address nor a network */
    public Clients(List<String> trustedProxies) {
        trusted = trustedProxies.stream().map(Clients::pattern).toList();
    }

    private static InetAddressPattern pattern(String text) {
        if (!ADDRESS.matcher(text.replaceFirst("/\\d{1,3}$", "")).matches())
            throw new IllegalArgumentException(text + " is no address like 203.0.113.7 or 10.0.0.0/8");
        return InetAddressPattern.from(text);
    }

    /** Who sent this request, for limits; what the guard found when the request came in. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Client client ? client.bucket() : request.getRemoteAddr();
    }

    /** Finds out who sent this request, and notes it on the request. */
    Client note(Request request) {
        Client client = find(request);
        request.setAttribute(ATTRIBUTE, client);
        return client;
    }

    /** Who sent this request; nobody knows of one that was refused before it was looked at. */
    static Client noted(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Client client) return client;
        return remote(request.getConnectionMetaData().getRemoteSocketAddress())
                .map(address -> new Client(address.getHostAddress(), true))
                .orElse(Client.UNKNOWN);
    }

    boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(pattern -> pattern.test(address));
    }

    private Client find(Request request) {
        Optional<InetAddress> remote = remote(request.getConnectionMetaData().getRemoteSocketAddress());
        if (remote.isEmpty()) return Client.UNKNOWN;
        InetAddress address = remote.get();
        Client itself = new Client(address.getHostAddress(), !address.isLoopbackAddress());
        if (!isTrusted(address)) return itself;
        List<String> plain = request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR).stream()
                .flatMap(Clients::split)
                .toList();
        List<String> standard = request.getHeaders().getValuesList(HttpHeader.FORWARDED).stream()
                .flatMap(Clients::split)
                .flatMap(element -> FOR.matcher(element).results().map(found -> found.group(1)))
                .toList();
        if (plain.isEmpty() && standard.isEmpty()) return new Client(address.getHostAddress(), false);
        Client byPlain = furthest(plain);
        Client byStandard = furthest(standard);
        if (plain.isEmpty()) return byStandard;
        // A proxy writes one of the two and passes the other on as the client sent it: a lie, if they differ.
        return standard.isEmpty() || byPlain.equals(byStandard) ? byPlain : Client.UNKNOWN;
    }

    private static Stream<String> split(String value) {
        return Arrays.stream(value.split(",", MOST_HOPS + 1)).map(String::strip);
    }

    /** From the nearest hop outwards the first that is not trusted itself. */
    private Client furthest(List<String> hops) {
        Client found = Client.UNKNOWN;
        for (String hop : hops.reversed().stream().limit(MOST_HOPS).toList()) {
            Optional<InetAddress> address = parse(bare(hop));
            if (address.isEmpty()) return Client.UNKNOWN;
            found = new Client(address.get().getHostAddress(), true);
            if (!isTrusted(address.get())) break;
        }
        return found;
    }

    /** Without quotes, brackets and port. */
    private static String bare(String hop) {
        String plain = hop.replace("\"", "");
        Matcher port = WITH_PORT.matcher(plain);
        if (!port.matches()) return plain;
        return port.group(1) != null ? port.group(1) : port.group(2);
    }

    private static Optional<InetAddress> parse(String text) {
        if (!ADDRESS.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty(); // as 999.1.1.1
        }
    }

    static Optional<InetAddress> remote(SocketAddress address) {
        return address instanceof InetSocketAddress internet && internet.getAddress() != null
                ? Optional.of(internet.getAddress())
                : Optional.empty();
    }

    /** An IPv6 address without the half that its owner chooses. */
    static String network(InetAddress address) {
        if (!(address instanceof Inet6Address)) return address.getHostAddress();
        return masked(address, 8) + "/64";
    }

    /** With as much left out as makes a person hard to find: 203.0.113.0, 2001:db8:1::. */
    static String truncated(String address) {
        return parse(address)
                .map(parsed -> masked(parsed, parsed instanceof Inet6Address ? 6 : 3))
                .orElse(address);
    }

    private static String masked(InetAddress address, int kept) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of a wrong length", e);
        }
    }
}
